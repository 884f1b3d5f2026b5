package dev.podium.movement;

import dev.podium.board.Cause;
import dev.podium.board.Cell;
import dev.podium.board.Observation;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The cells of a lane that differ between two boards, each with its cause: a result that was not there, else a word on
/// one that was, else the catalogue, else the methodology.
final class CellChanges {

    private final Side before;
    private final Side after;
    private final Happenings happenings;
    private final Map<String, Map<String, List<Observation>>> then;
    private final Map<String, Map<String, List<Observation>>> now;

    private CellChanges(Side before, Side after, Happenings happenings, Set<String> models) {
        this.before = before;
        this.after = after;
        this.happenings = happenings;
        then = observations(before, models);
        now = observations(after, models);
    }

    /// Of every model that has any, by model, each in order of benchmark.
    static Map<String, List<CellChange>> of(Side before, Side after, Happenings happenings) {
        Set<String> models = new TreeSet<>(before.rows().keySet());
        models.addAll(after.rows().keySet());
        models.removeIf(model -> cells(before, model).equals(cells(after, model)));
        CellChanges changes = new CellChanges(before, after, happenings, models);
        Map<String, List<CellChange>> byModel = new TreeMap<>();
        models.forEach(model -> byModel.put(model, changes.of(model)));
        return byModel;
    }

    private static List<Cell> cells(Side side, String model) {
        Row row = side.rows().get(model);
        return row == null ? List.of() : row.cells();
    }

    private static Map<String, Map<String, List<Observation>>> observations(Side side, Set<String> models) {
        Map<String, Map<String, List<Observation>>> observations = new HashMap<>();
        for (Observation o :
                models.isEmpty() ? List.<Observation>of() : side.board().observations()) {
            if (models.contains(o.model())) {
                observations
                        .computeIfAbsent(o.model(), model -> new HashMap<>())
                        .computeIfAbsent(o.benchmark(), benchmark -> new ArrayList<>())
                        .add(o);
            }
        }
        return observations;
    }

    private static List<Observation> in(
            Map<String, Map<String, List<Observation>>> observations, String model, String benchmark) {
        return observations.getOrDefault(model, Map.of()).getOrDefault(benchmark, List.of());
    }

    private List<CellChange> of(String model) {
        Map<String, Cell> old = byBenchmark(cells(before, model));
        Map<String, Cell> fresh = byBenchmark(cells(after, model));
        Set<String> benchmarks = new TreeSet<>(old.keySet());
        benchmarks.addAll(fresh.keySet());
        return benchmarks.stream()
                .filter(benchmark -> !Objects.equals(old.get(benchmark), fresh.get(benchmark)))
                .map(benchmark -> change(model, benchmark, old.get(benchmark), fresh.get(benchmark)))
                .toList();
    }

    private static Map<String, Cell> byBenchmark(List<Cell> cells) {
        Map<String, Cell> byBenchmark = HashMap.newHashMap(cells.size());
        cells.forEach(cell -> byBenchmark.put(cell.benchmark(), cell));
        return byBenchmark;
    }

    private CellChange change(String model, String benchmark, @Nullable Cell old, @Nullable Cell fresh) {
        List<Observation> was = in(then, model, benchmark);
        List<Observation> is = in(now, model, benchmark);
        Set<String> known = ids(was);
        List<Observation> arrived = is.stream()
                .filter(o -> o.state().equals("counted") && !known.contains(o.id()))
                .toList();
        Set<String> all = new TreeSet<>(known);
        all.addAll(ids(is));
        Set<Long> said = happenings.about(all);
        if (!arrived.isEmpty()) {
            return new CellChange(
                    model, benchmark, old, fresh, Cause.EVIDENCE, arrival(model, benchmark, arrived, said));
        }
        if (!said.isEmpty()) {
            return new CellChange(model, benchmark, old, fresh, Cause.CORRECTION, CellChange.sorted(said));
        }
        return silent(model, benchmark, old, fresh);
    }

    /// What arrived was submitted, or had waited for its name to be explained.
    private List<Long> arrival(String model, String benchmark, List<Observation> arrived, Set<Long> said) {
        Set<Long> offsets = new TreeSet<>(said);
        for (Observation o : arrived) {
            if (o.offset() > before.board().version().offset()) {
                offsets.add(o.offset());
            } else {
                offsets.addAll(happenings.describing(model, benchmark));
            }
        }
        return CellChange.sorted(offsets);
    }

    /// Nobody said anything about the cell's results.
    private CellChange silent(String model, String benchmark, @Nullable Cell old, @Nullable Cell fresh) {
        boolean described = !Objects.equals(
                        before.benchmarks().get(benchmark), after.benchmarks().get(benchmark))
                || !Objects.equals(maker(before, model), maker(after, model));
        if (described) {
            return new CellChange(
                    model,
                    benchmark,
                    old,
                    fresh,
                    Cause.CATALOGUE,
                    CellChange.sorted(happenings.describing(model, benchmark)));
        }
        boolean ruled = !Objects.equals(
                before.methodology().settings().get(benchmark),
                after.methodology().settings().get(benchmark));
        return ruled
                ? new CellChange(
                        model, benchmark, old, fresh, Cause.METHODOLOGY, CellChange.sorted(happenings.methodologies()))
                : new CellChange(model, benchmark, old, fresh, Cause.CORRECTION, List.of());
    }

    private static Set<String> ids(Collection<Observation> observations) {
        Set<String> ids = new TreeSet<>();
        observations.forEach(o -> ids.add(o.id()));
        return ids;
    }

    private static @Nullable String maker(Side side, String id) {
        Model model = side.models().get(id);
        return model == null ? null : model.organization();
    }
}
