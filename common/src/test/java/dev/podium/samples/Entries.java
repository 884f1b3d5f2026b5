package dev.podium.samples;

import dev.podium.board.FeedEntry;
import dev.podium.event.Entry;
import dev.podium.event.Event;
import dev.podium.event.Event.AboutResult;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.Outcome;
import dev.podium.ledger.Submission;
import dev.podium.wire.EventCodec;
import dev.podium.wire.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The feed of a log, as far as movements look at it.
public final class Entries {

    private Entries() {}

    /// One entry for each event, in order.
    public static List<FeedEntry> of(List<? extends Entry> log) {
        Ledger ledger = new Ledger(Sample.BOARD);
        List<FeedEntry> entries = new ArrayList<>();
        for (Recorded recorded : Logs.recorded(log)) {
            Outcome outcome = ledger.apply(recorded);
            if (recorded.entry() instanceof Event event) {
                entries.add(entry(recorded, event, outcome, ledger));
            }
        }
        return entries;
    }

    private static FeedEntry entry(Recorded recorded, Event event, Outcome outcome, Ledger ledger) {
        String result =
                event instanceof ResultSubmitted e ? e.id() : event instanceof AboutResult e ? e.result() : null;
        Submission about = result == null ? null : ledger.submissions().find(result);
        return new FeedEntry(
                recorded.offset(),
                recorded.at(),
                EventCodec.type(event),
                event.id(),
                null,
                null,
                Json.kebab(outcome.kind()),
                null,
                model(event, about),
                benchmark(event, about),
                result,
                null,
                null);
    }

    private static @Nullable String model(Event event, @Nullable Submission about) {
        return switch (event) {
            case Event.ModelDescribed e -> e.model().id();
            case Event.PriceChanged e -> e.model();
            case Event.NameResolved e -> e.kind() == NameKind.MODEL ? e.target() : null;
            default -> about == null ? null : about.model();
        };
    }

    private static @Nullable String benchmark(Event event, @Nullable Submission about) {
        return switch (event) {
            case Event.BenchmarkDescribed e -> e.benchmark().id();
            case Event.NameResolved e -> e.kind() == NameKind.BENCHMARK ? e.target() : null;
            default -> about == null ? null : about.benchmark();
        };
    }
}
