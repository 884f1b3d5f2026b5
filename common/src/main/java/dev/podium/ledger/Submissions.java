package dev.podium.ledger;

import dev.podium.catalog.Benchmark;
import dev.podium.event.Event.AboutResult;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Recorded;
import dev.podium.ledger.Outcome.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Every submitted result, what was said about it since, and where it stands.
///
/// Where it stands follows from all that was said, in whatever order the result, the words on it and its names came.
public final class Submissions {

    private final Catalogue catalogue;
    private final Map<String, Submission> all = new LinkedHashMap<>();
    private final Words words = new Words();
    private final Claims claims = new Claims();
    private final Waiting waiting = new Waiting();
    private final CellIndex cells = new CellIndex();
    private final Map<State, Integer> tally = new EnumMap<>(State.class);

    Submissions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Outcome submit(Recorded recorded, ResultSubmitted event) {
        Submission submission = words.release(Submission.of(recorded, event));
        claims.enter(submission);
        return outcome(judge(submission));
    }

    Outcome hear(AboutResult word) {
        Submission about = all.get(word.result());
        if (about == null) {
            words.keep(word);
            return new Outcome(Kind.NOTED, word.result(), "heard before the result itself");
        }
        String refusal = Words.refusal(about, word);
        if (refusal != null) {
            return new Outcome(Kind.REJECTED, word.result(), refusal);
        }
        Submission now = Words.after(about, word);
        claims.leave(about);
        String overtaken = claims.first(now);
        claims.enter(now);
        judge(now);
        judgeAgain(claims.first(about));
        judgeAgain(overtaken);
        return new Outcome(Kind.NOTED, word.result(), word.reason());
    }

    /// A name got a meaning.
    void learned(NameKind kind, String key) {
        waiting.on(kind, key).forEach(this::judgeAgain);
    }

    /// A benchmark accepts other scores than before.
    void rescaled(String benchmark) {
        List.copyOf(all.values()).stream()
                .filter(s -> benchmark.equals(s.benchmark()))
                .forEach(this::judge);
    }

    private void judgeAgain(@Nullable String id) {
        Submission known = id == null ? null : all.get(id);
        if (known != null) {
            judge(known);
        }
    }

    private Submission judge(Submission submission) {
        Submission judged = verdict(named(submission));
        Submission before = all.put(judged.id(), judged);
        if (before != null) {
            tally.merge(before.state(), -1, Integer::sum);
        }
        tally.merge(judged.state(), 1, Integer::sum);
        waiting.replace(before, judged);
        cells.replace(before, judged);
        return judged;
    }

    /// A name keeps the meaning that it had when it was first understood.
    private Submission named(Submission s) {
        return s.named(
                s.model() == null
                        ? catalogue.resolve(NameKind.MODEL, s.result().model()).orElse(null)
                        : s.model(),
                s.benchmark() == null
                        ? catalogue
                                .resolve(NameKind.BENCHMARK, s.result().benchmark())
                                .orElse(null)
                        : s.benchmark());
    }

    private Submission verdict(Submission s) {
        if (s.state() == State.WITHDRAWN || s.state() == State.RETRACTED) {
            return s;
        }
        String first = claims.first(s);
        if (first != null && !first.equals(s.id())) {
            return s.in(State.DUPLICATE, first);
        }
        Benchmark benchmark = s.benchmark() == null ? null : catalogue.benchmark(s.benchmark());
        if (s.model() == null || benchmark == null) {
            return s.in(State.PENDING_NAME, s.model() == null ? "unknown model" : "unknown benchmark");
        }
        double score = s.result().score();
        if (score < benchmark.min() || score > benchmark.max()) {
            return s.in(
                    State.REJECTED,
                    "score " + score + " is outside " + benchmark.min() + " to " + benchmark.max() + " of "
                            + benchmark.id());
        }
        String partial = s.result().partial();
        return partial == null ? s.in(State.COUNTED, null) : s.in(State.PARTIAL, partial);
    }

    private static Outcome outcome(Submission s) {
        Kind kind = switch (s.state()) {
            case COUNTED -> Kind.COUNTED;
            case PENDING_NAME -> Kind.PENDING_NAME;
            case DUPLICATE -> Kind.DUPLICATE;
            case REJECTED -> Kind.REJECTED;
            case PARTIAL -> Kind.PARTIAL;
            case WITHDRAWN, RETRACTED -> Kind.NOTED;
        };
        return new Outcome(kind, s.id(), s.detail());
    }

    public @Nullable Submission find(String id) {
        return all.get(id);
    }

    /// In the order of the log.
    public Collection<Submission> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    /// Ids of models that somebody submitted a result of, in order.
    public Collection<String> models() {
        return cells.models();
    }

    /// A model's results in any state by benchmark, in order of id; within a cell in the order of the log.
    public Map<String, List<Submission>> of(String model) {
        return cells.of(model);
    }

    /// Names that wait for somebody to say what they mean, with the number of results behind each.
    public Map<String, Integer> pendingNames(NameKind kind) {
        Map<String, Integer> results = new TreeMap<>();
        waiting.names(kind).forEach((name, ids) -> {
            int pending = pending(ids);
            if (pending > 0) {
                results.put(name, pending);
            }
        });
        return results;
    }

    private int pending(Set<String> ids) {
        int pending = 0;
        for (String id : ids) {
            Submission s = all.get(id);
            pending += s != null && s.state() == State.PENDING_NAME ? 1 : 0;
        }
        return pending;
    }

    public int count(State state) {
        return tally.getOrDefault(state, 0);
    }
}
