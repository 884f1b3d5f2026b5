package dev.podium.ledger;

import dev.podium.catalog.NameKey;
import dev.podium.event.Event;
import dev.podium.event.Event.AboutResult;
import dev.podium.event.Event.BenchmarkDescribed;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Event.NameResolved;
import dev.podium.event.Event.PriceChanged;
import dev.podium.event.Event.ResultCorrected;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.result.Fingerprint;
import java.util.Arrays;
import java.util.List;

/// What an event says, apart from who said it and when. The one answer to "is that the same?", for the fold and for
/// those who answer before the fold: names are compared as they are resolved, without case.
public final class Content {

    private Content() {}

    /// Whether a second event under the same id is a repetition of the first, and no other statement.
    public static boolean same(Event first, Event second) {
        return first.getClass() == second.getClass() && of(first).equals(of(second));
    }

    private static List<?> of(Event event) {
        return switch (event) {
            case BoardOpened e -> Arrays.asList(e.name(), e.description());
            case ModelDescribed e -> List.of(e.model());
            case BenchmarkDescribed e -> List.of(e.benchmark());
            case MethodologyPublished e -> List.of(e.methodology());
            case PriceChanged e -> List.of(e.model(), e.price());
            case NameResolved e -> List.of(e.kind(), NameKey.exact(e.name()), e.target());
            case ResultSubmitted e -> List.of(Fingerprint.of(e.result()));
            case ResultCorrected e -> Arrays.asList(e.result(), Fingerprint.of(e.correction()), e.reason(), e.link());
            case AboutResult e -> Arrays.asList(e.result(), e.reason(), e.link());
        };
    }
}
