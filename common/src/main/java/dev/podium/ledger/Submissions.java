package dev.podium.ledger;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.NameKey;
import dev.podium.event.Event.AboutResult;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Event.ResultCorrected;
import dev.podium.event.Event.ResultDisputed;
import dev.podium.event.Event.ResultRetracted;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Event.ResultVerified;
import dev.podium.event.Event.ResultWithdrawn;
import dev.podium.event.Recorded;
import dev.podium.ledger.Outcome.Kind;
import dev.podium.result.Fingerprint;
import dev.podium.result.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Every submitted result, what was said about it since, and where it stands.
public final class Submissions {

    private final Catalogue catalogue;
    private final Map<String, Submission> all = new LinkedHashMap<>();
    private final Map<String, List<AboutResult>> words = new HashMap<>();
    private final Map<String, String> firstWithContent = new HashMap<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private final TreeMap<String, TreeMap<String, TreeSet<String>>> counted = new TreeMap<>();
    private final Map<State, Integer> tally = new EnumMap<>(State.class);

    Submissions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Outcome submit(Recorded recorded, ResultSubmitted event) {
        Submission submission = new Submission(
                event.id(),
                recorded.offset(),
                recorded.at(),
                event.origin(),
                event.result(),
                event.admitted(),
                State.PENDING_NAME,
                null,
                null,
                null,
                false,
                false);
        String content = event.origin().organization() + '\n' + Fingerprint.of(event.result());
        String first = firstWithContent.putIfAbsent(content, event.id());
        if (first != null && stands(first)) {
            put(submission.in(State.DUPLICATE, first));
            return new Outcome(Kind.DUPLICATE, event.id(), first);
        }
        firstWithContent.put(content, event.id());
        return outcome(judge(submission));
    }

    /// A result that its organisation took back may be submitted again.
    private boolean stands(String id) {
        Submission first = all.get(id);
        return first != null && first.state() != State.WITHDRAWN;
    }

    Outcome hear(AboutResult word) {
        words.computeIfAbsent(word.result(), id -> new ArrayList<>()).add(word);
        Submission about = all.get(word.result());
        if (about == null) {
            return new Outcome(Kind.NOTED, word.result(), "heard before the result itself");
        }
        String refusal = refusal(about, word);
        if (refusal != null) {
            return new Outcome(Kind.REJECTED, word.result(), refusal);
        }
        judge(about);
        return new Outcome(Kind.NOTED, word.result(), word.reason());
    }

    void retryPending() {
        List.copyOf(pending).forEach(id -> judge(get(id)));
    }

    /// Where a submission stands, from its content, the catalogue and all that was said of it, in whatever order.
    private Submission judge(Submission submission) {
        if (submission.state() == State.DUPLICATE) {
            return submission;
        }
        Submission judged = name(submission.in(State.COUNTED, null));
        for (AboutResult word : words.getOrDefault(submission.id(), List.of())) {
            if (refusal(submission, word) == null) {
                judged = after(judged, word);
            }
        }
        judged = check(judged);
        put(judged);
        return judged;
    }

    private Submission name(Submission s) {
        return s.named(
                s.model() != null
                        ? s.model()
                        : catalogue.resolve(NameKind.MODEL, s.result().model()).orElse(null),
                s.benchmark() != null
                        ? s.benchmark()
                        : catalogue
                                .resolve(NameKind.BENCHMARK, s.result().benchmark())
                                .orElse(null));
    }

    private static Submission after(Submission s, AboutResult word) {
        return switch (word) {
            case ResultVerified v -> s.marked(true, s.disputed());
            case ResultDisputed d -> s.marked(s.verified(), true);
            case ResultWithdrawn w -> s.state() == State.RETRACTED ? s : s.in(State.WITHDRAWN, w.reason());
            case ResultRetracted r -> s.in(State.RETRACTED, r.reason());
            case ResultCorrected c -> s.saying(c.correction());
        };
    }

    /// Why a word does not count: nobody verifies or withdraws in another's place.
    private static @Nullable String refusal(Submission about, AboutResult word) {
        boolean own = word.origin().organization().equals(about.origin().organization());
        return switch (word) {
            case ResultVerified v -> own ? "an organisation cannot verify its own result" : null;
            case ResultWithdrawn w -> own ? null : "only the organisation that submitted a result can withdraw it";
            case ResultCorrected c -> own ? null : "only the organisation that submitted a result can correct it";
            case ResultDisputed d -> null;
            case ResultRetracted r -> null;
        };
    }

    private Submission check(Submission s) {
        if (s.state() != State.COUNTED) {
            return s;
        }
        if (s.model() == null || s.benchmark() == null) {
            return s.in(State.PENDING_NAME, s.model() == null ? "unknown model" : "unknown benchmark");
        }
        Benchmark benchmark = catalogue.benchmark(s.benchmark());
        Result result = s.result();
        if (benchmark != null && !(result.score() >= benchmark.min() && result.score() <= benchmark.max())) {
            return s.in(
                    State.REJECTED,
                    "score " + result.score() + " is outside " + benchmark.min() + " to " + benchmark.max() + " of "
                            + benchmark.id());
        }
        return s;
    }

    private void put(Submission now) {
        Submission before = all.put(now.id(), now);
        if (before != null) {
            tally.merge(before.state(), -1, Integer::sum);
            if (before.state() == State.COUNTED) {
                uncount(before);
            }
        }
        tally.merge(now.state(), 1, Integer::sum);
        if (now.state() == State.COUNTED) {
            counted.computeIfAbsent(now.modelId(), m -> new TreeMap<>())
                    .computeIfAbsent(now.benchmarkId(), b -> new TreeSet<>())
                    .add(now.id());
        }
        if (now.state() == State.PENDING_NAME) {
            pending.add(now.id());
        } else {
            pending.remove(now.id());
        }
    }

    private void uncount(Submission before) {
        TreeMap<String, TreeSet<String>> ofModel = counted.getOrDefault(before.modelId(), new TreeMap<>());
        TreeSet<String> ofCell = ofModel.getOrDefault(before.benchmarkId(), new TreeSet<>());
        ofCell.remove(before.id());
        if (ofCell.isEmpty()) {
            ofModel.remove(before.benchmarkId());
        }
        if (ofModel.isEmpty()) {
            counted.remove(before.modelId());
        }
    }

    private static Outcome outcome(Submission s) {
        Kind kind = switch (s.state()) {
            case COUNTED -> Kind.COUNTED;
            case PENDING_NAME -> Kind.PENDING_NAME;
            case DUPLICATE -> Kind.DUPLICATE;
            case REJECTED -> Kind.REJECTED;
            case WITHDRAWN, RETRACTED -> Kind.NOTED;
        };
        return new Outcome(kind, s.id(), s.detail());
    }

    public @Nullable Submission find(String id) {
        return all.get(id);
    }

    private Submission get(String id) {
        Submission found = all.get(id);
        if (found == null) {
            throw new IllegalStateException("no submission " + id);
        }
        return found;
    }

    /// In the order of the log.
    public Collection<Submission> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    /// Ids of models with counted results, in order.
    public Collection<String> countedModels() {
        return Collections.unmodifiableCollection(counted.keySet());
    }

    /// The counted results of a model by benchmark, both in order of id; within a cell in order of submission id.
    public Map<String, List<Submission>> counted(String model) {
        Map<String, List<Submission>> cells = new TreeMap<>();
        counted.getOrDefault(model, new TreeMap<>())
                .forEach((benchmark, ids) ->
                        cells.put(benchmark, ids.stream().map(this::get).toList()));
        return cells;
    }

    /// Names that wait for somebody to say what they mean, with the number of results behind each.
    public Map<String, Integer> pendingNames(NameKind kind) {
        Map<String, Integer> waiting = new TreeMap<>();
        for (String id : pending) {
            Submission s = get(id);
            boolean unknown = (kind == NameKind.MODEL ? s.model() : s.benchmark()) == null;
            if (unknown) {
                Result r = s.result();
                waiting.merge(NameKey.exact(kind == NameKind.MODEL ? r.model() : r.benchmark()), 1, Integer::sum);
            }
        }
        return waiting;
    }

    public int count(State state) {
        return tally.getOrDefault(state, 0);
    }
}
