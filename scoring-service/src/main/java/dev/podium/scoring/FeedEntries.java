package dev.podium.scoring;

import dev.podium.board.FeedEntry;
import dev.podium.catalog.Model;
import dev.podium.event.Event;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.event.TooNew;
import dev.podium.event.Unreadable;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.Outcome;
import dev.podium.ledger.Submission;
import dev.podium.result.Result;
import dev.podium.wire.EventCodec;
import dev.podium.wire.Json;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From a folded record to what a reader may see of it.
final class FeedEntries {

    private FeedEntries() {}

    /// What a record is about. Names that nobody has explained stay as they were submitted.
    private record Subject(
            @Nullable String model,
            @Nullable String benchmark,
            @Nullable Double score) {

        static final Subject NONE = new Subject(null, null, null);
    }

    /// The entry without effects.
    ///
    /// @param ledger just after it folded the record
    static FeedEntry of(Recorded recorded, Outcome outcome, Ledger ledger) {
        return switch (recorded.entry()) {
            case Unreadable bad -> nobodys(recorded, "unreadable", outcome);
            case TooNew tooNew -> nobodys(recorded, tooNew.type(), outcome);
            case Event event -> somebodys(recorded, event, outcome, subject(event, ledger));
        };
    }

    private static FeedEntry nobodys(Recorded recorded, String type, Outcome outcome) {
        return new FeedEntry(
                recorded.offset(),
                recorded.at(),
                type,
                null,
                null,
                null,
                Json.kebab(outcome.kind()),
                outcome.detail(),
                null,
                null,
                null,
                null);
    }

    private static FeedEntry somebodys(Recorded recorded, Event event, Outcome outcome, Subject subject) {
        Origin origin = event.origin();
        return new FeedEntry(
                recorded.offset(),
                recorded.at(),
                EventCodec.type(event),
                event.id(),
                origin.actor(),
                origin.organization(),
                Json.kebab(outcome.kind()),
                outcome.detail() == null && event instanceof Event.NameResolved e ? e.name() : outcome.detail(),
                subject.model(),
                subject.benchmark(),
                result(event),
                subject.score(),
                null);
    }

    private static @Nullable String result(Event event) {
        return switch (event) {
            case Event.ResultSubmitted e -> e.id();
            case Event.AboutResult e -> e.result();
            default -> null;
        };
    }

    /// The model that a record is about, where it is about one; its own moves come first among the effects.
    static @Nullable String model(Event event, Ledger ledger) {
        return subject(event, ledger).model();
    }

    private static Subject subject(Event event, Ledger ledger) {
        return switch (event) {
            case Event.BoardOpened e -> Subject.NONE;
            case Event.MethodologyPublished e -> Subject.NONE;
            case Event.ModelDescribed e -> ofModel(e.model());
            case Event.BenchmarkDescribed e -> new Subject(null, e.benchmark().id(), null);
            case Event.PriceChanged e -> new Subject(e.model(), null, null);
            case Event.NameResolved e ->
                e.kind() == NameKind.MODEL ? new Subject(e.target(), null, null) : new Subject(null, e.target(), null);
            case Event.ResultSubmitted e -> ofResult(e.result(), ledger);
            case Event.AboutResult e -> ofWord(e, ledger);
        };
    }

    private static Subject ofModel(Model model) {
        return new Subject(model.id(), null, null);
    }

    private static Subject ofWord(Event.AboutResult word, Ledger ledger) {
        Submission about = ledger.submissions().find(word.result());
        return about == null ? Subject.NONE : ofResult(about.result(), ledger);
    }

    private static Subject ofResult(Result result, Ledger ledger) {
        String model =
                ledger.catalogue().resolve(NameKind.MODEL, result.model()).orElse(null);
        String benchmark = ledger.catalogue()
                .resolve(NameKind.BENCHMARK, result.benchmark())
                .orElse(null);
        return new Subject(
                Objects.requireNonNullElse(model, result.model()),
                Objects.requireNonNullElse(benchmark, result.benchmark()),
                result.score());
    }
}
