package dev.podium.oracle;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.event.Event;
import dev.podium.result.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Section 1: the catalogue, and what was stated, after all that was said about it.
final class Statements {

    /// One published number as it stands in the end.
    static final class Statement {
        final Event.ResultSubmitted event;
        Result result;
        String fate = "";
        boolean verified;

        /// All that it says, without case.
        String text = "";

        /// Ids; `null` where nobody has explained the name.
        @Nullable
        String model;

        @Nullable
        String benchmark;

        Statement(Event.ResultSubmitted event) {
            this.event = event;
            this.result = event.result();
        }

        String organization() {
            return lower(event.origin().organization());
        }

        /// Who measured it.
        String kind(Model model) {
            if (verified) {
                return "VERIFIED";
            }
            if (model.organization() != null && organization().equals(lower(model.organization()))) {
                return "SELF";
            }
            String stated = result.source().measuredBy().name();
            return stated.equals("VERIFIED") && !event.admitted() ? "UNKNOWN" : stated;
        }
    }

    final Map<String, Model> models = new TreeMap<>();
    final Map<String, Benchmark> benchmarks = new TreeMap<>();
    Methodology methodology = Methodology.NONE;

    private final Map<String, String> modelNames = new HashMap<>();
    private final Map<String, String> benchmarkNames = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    Statements(List<Event> log) {
        Set<String> ids = new HashSet<>();
        List<Event> events = new ArrayList<>();
        for (Event event : log) {
            if (ids.add(event.id())) {
                events.add(event);
            }
        }
        for (Event event : events) {
            catalogue(event);
        }
        for (Event event : events) {
            if (event instanceof Event.ResultSubmitted submitted) {
                Statement s = after(submitted, events);
                s.text = s.organization() + ' ' + lower(s.result.toString());
                s.model = modelNames.get(lower(s.result.model()));
                s.benchmark = benchmarkNames.get(lower(s.result.benchmark()));
                statements.add(s);
            }
        }
    }

    private void catalogue(Event event) {
        if (event instanceof Event.ModelDescribed e) {
            models.put(e.model().id(), e.model());
            name(modelNames, e.model().id(), e.model().name(), e.model().aliases());
        }
        if (event instanceof Event.BenchmarkDescribed e) {
            benchmarks.put(e.benchmark().id(), e.benchmark());
            name(
                    benchmarkNames,
                    e.benchmark().id(),
                    e.benchmark().name(),
                    e.benchmark().aliases());
        }
        if (event instanceof Event.MethodologyPublished e && e.methodology().revision() > methodology.revision()) {
            methodology = e.methodology();
        }
    }

    private static void name(Map<String, String> names, String id, String name, List<String> aliases) {
        names.put(id, id);
        names.putIfAbsent(lower(name), id);
        for (String alias : aliases) {
            names.putIfAbsent(lower(alias), id);
        }
    }

    private static Statement after(Event.ResultSubmitted submitted, List<Event> events) {
        Statement s = new Statement(submitted);
        for (Event event : events) {
            if (!(event instanceof Event.AboutResult word) || !word.result().equals(submitted.id())) {
                continue;
            }
            boolean own = lower(word.origin().organization()).equals(s.organization());
            if (word instanceof Event.ResultVerified && !own) {
                s.verified = true;
            }
            if (word instanceof Event.ResultCorrected c && own) {
                s.result = c.correction();
                s.verified = false;
            }
            if (word instanceof Event.ResultWithdrawn && own && s.fate.isEmpty()) {
                s.fate = "withdrawn";
            }
            if (word instanceof Event.ResultRetracted) {
                s.fate = "retracted";
            }
        }
        return s;
    }

    /// Those of a model on a benchmark that count and that the lane admits.
    List<Statement> admitted(Model model, Benchmark benchmark, boolean verifiedLane) {
        List<Statement> admitted = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement s = statements.get(i);
            boolean here = model.id().equals(s.model) && benchmark.id().equals(s.benchmark);
            if (here && counts(i, benchmark) && (!verifiedLane || vouched(s, model))) {
                admitted.add(s);
            }
        }
        return admitted;
    }

    private boolean counts(int i, Benchmark benchmark) {
        Statement s = statements.get(i);
        return s.fate.isEmpty()
                && s.result.score() >= benchmark.min()
                && s.result.score() <= benchmark.max()
                && !duplicate(i);
    }

    private static boolean vouched(Statement s, Model model) {
        String kind = s.kind(model);
        return kind.equals("VERIFIED") || (kind.equals("THIRD_PARTY") && s.event.admitted());
    }

    /// Whether an earlier statement of the same organisation says the same and was not withdrawn.
    private boolean duplicate(int i) {
        Statement mine = statements.get(i);
        for (int j = 0; j < i; j++) {
            Statement other = statements.get(j);
            if (!other.fate.equals("withdrawn") && other.text.equals(mine.text)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
