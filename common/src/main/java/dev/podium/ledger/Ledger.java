package dev.podium.ledger;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.NameKey;
import dev.podium.event.Event;
import dev.podium.event.Event.BenchmarkDescribed;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Event.NameResolved;
import dev.podium.event.Event.PriceChanged;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.event.TooNew;
import dev.podium.event.Unreadable;
import dev.podium.ledger.Outcome.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fold of one board's log: all that a board is a function of.
///
/// Applying a record twice changes nothing: an event's id counts once, for ever. Not thread-safe: one thread folds.
public final class Ledger {

    private final String board;
    private final Catalogue catalogue = new Catalogue();
    private final Submissions submissions = new Submissions(catalogue);
    private final Map<String, Recorded> seen = new HashMap<>();
    private final Map<String, Origin> described = new HashMap<>();
    private long version = -1;
    private Instant asOf = Instant.EPOCH;
    private long records;
    private int unreadable;
    private @Nullable BoardOpened opened;
    private @Nullable String blockedBy;

    public Ledger(String board) {
        this.board = board;
    }

    /// The ledger of these records, from the first.
    public static Ledger of(String board, List<Recorded> log) {
        Ledger ledger = new Ledger(board);
        log.forEach(ledger::apply);
        return ledger;
    }

    /// The ledger of these records as if this methodology were in force, whatever was published: for boards that are
    /// asked for under other rules. Nothing else about it differs.
    public static Ledger under(Methodology methodology, String board, List<Recorded> log) {
        Ledger ledger = of(board, log);
        ledger.catalogue.suppose(methodology);
        return ledger;
    }

    /// Folds one record. Records at or before [#version] change nothing.
    public Outcome apply(Recorded recorded) {
        if (recorded.offset() <= version) {
            return new Outcome(Kind.REPEATED, null, "offset " + recorded.offset() + " was folded before");
        }
        version = recorded.offset();
        asOf = recorded.at();
        records++;
        return switch (recorded.entry()) {
            case Unreadable bad -> {
                unreadable++;
                yield new Outcome(Kind.UNREADABLE, null, bad.reason());
            }
            case TooNew tooNew -> {
                blockedBy = tooNew.type() + " at offset " + recorded.offset();
                yield new Outcome(Kind.UNREADABLE, null, tooNew.type() + " needs a newer Podium");
            }
            case Event event -> once(recorded, event);
        };
    }

    private Outcome once(Recorded recorded, Event event) {
        Recorded first = seen.putIfAbsent(event.id(), recorded);
        if (first == null) {
            Outcome outcome = fold(recorded, event);
            String subject = subject(event);
            if (subject != null && outcome.kind() == Kind.NOTED) {
                described.put(subject, event.origin());
            }
            return outcome;
        }
        return first.entry() instanceof Event before && Content.same(before, event)
                ? new Outcome(Kind.REPEATED, event.id(), "this id was there before")
                : new Outcome(
                        Kind.CONFLICT, event.id(), "this id was there before with other content; the first stands");
    }

    private Outcome fold(Recorded recorded, Event event) {
        return switch (event) {
            case BoardOpened e -> {
                opened = e;
                yield new Outcome(Kind.NOTED, board, null);
            }
            case ModelDescribed e -> {
                catalogue.put(e.model()).forEach(key -> submissions.learned(NameKind.MODEL, key));
                yield new Outcome(Kind.NOTED, e.model().id(), null);
            }
            case BenchmarkDescribed e -> describe(e.benchmark());
            case MethodologyPublished e -> publish(e.methodology());
            case PriceChanged e ->
                catalogue.price(e.model(), e.price())
                        ? new Outcome(Kind.NOTED, e.model(), null)
                        : new Outcome(Kind.REJECTED, e.model(), "no such model");
            case NameResolved e -> resolve(e);
            case ResultSubmitted e -> submissions.submit(recorded, e);
            case Event.AboutResult e -> submissions.hear(e);
        };
    }

    private static @Nullable String subject(Event event) {
        return switch (event) {
            case BoardOpened e -> "board";
            case MethodologyPublished e -> "methodology";
            case ModelDescribed e -> "model " + e.model().id();
            case PriceChanged e -> "model " + e.model();
            case BenchmarkDescribed e -> "benchmark " + e.benchmark().id();
            case NameResolved e -> null;
            case ResultSubmitted e -> null;
            case Event.AboutResult e -> null;
        };
    }

    private Outcome describe(Benchmark benchmark) {
        Benchmark before = catalogue.benchmark(benchmark.id());
        catalogue.put(benchmark).forEach(key -> submissions.learned(NameKind.BENCHMARK, key));
        if (before != null && (before.min() != benchmark.min() || before.max() != benchmark.max())) {
            submissions.rescaled(benchmark.id());
        }
        return new Outcome(Kind.NOTED, benchmark.id(), null);
    }

    private Outcome publish(Methodology methodology) {
        String subject = "methodology-" + methodology.revision();
        return catalogue.put(methodology)
                ? new Outcome(Kind.NOTED, subject, null)
                : new Outcome(Kind.REJECTED, subject, "this revision was published before, and none is ever changed");
    }

    private Outcome resolve(NameResolved e) {
        boolean known = e.kind() == NameKind.MODEL
                ? catalogue.model(e.target()) != null
                : catalogue.benchmark(e.target()) != null;
        if (!known) {
            return new Outcome(Kind.REJECTED, e.target(), "nothing is known under this id");
        }
        String meaning = catalogue.resolve(e.kind(), e.name()).orElse(e.target());
        if (!meaning.equals(e.target())) {
            return new Outcome(Kind.REJECTED, e.target(), "this name means " + meaning);
        }
        catalogue.alias(e.kind(), e.name(), e.target());
        submissions.learned(e.kind(), NameKey.exact(e.name()));
        return new Outcome(Kind.NOTED, e.target(), null);
    }

    public String board() {
        return board;
    }

    /// Offset of the last record, -1 before the first.
    public long version() {
        return version;
    }

    /// The log's time of the last record.
    public Instant asOf() {
        return asOf;
    }

    /// The event that opened the board or last renamed it; `null` while nobody has.
    public @Nullable BoardOpened opened() {
        return opened;
    }

    /// Type and place of a record that only a newer build reads; while there is one, nothing may be published.
    public @Nullable String blockedBy() {
        return blockedBy;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Submissions submissions() {
        return submissions;
    }

    /// Number of records of any kind.
    public long records() {
        return records;
    }

    public int unreadable() {
        return unreadable;
    }

    /// The event first seen under this id.
    public @Nullable Event event(String id) {
        return seen.get(id) instanceof Recorded(long offset, Instant at, Event event) ? event : null;
    }

    /// The record under which this id was first seen.
    public @Nullable Recorded record(String id) {
        return seen.get(id);
    }

    /// Who last described the part of the catalogue that this event is about; `null` if nobody, or if it is about none.
    public @Nullable Origin describedBefore(Event event) {
        String subject = subject(event);
        return subject == null ? null : described.get(subject);
    }
}
