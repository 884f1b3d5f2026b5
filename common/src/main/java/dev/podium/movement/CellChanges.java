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
    private final Map<String, List<Observation>> then;
    private final Map<String, List<Observation>> now;
    private final TreeMap<String, List<CellChange>> byModel = new TreeMap<>();

    private CellChanges(Side before, Side after, Happenings happenings, Set<String> cells) {
        this.before = before;
        this.after = after;
        this.happenings = happenings;
        then = observations(before, cells);
        now = observations(after, cells);
    }

    /// Of every model that has any, each in order of benchmark.
    static Map<String, List<CellChange>> of(Side before, Side after, Happenings happenings) {
        Map<String, Cell> old = cells(before);
        Map<String, Cell> fresh = cells(after);
        Set<String> differing = new TreeSet<>(old.keySet());
        differing.addAll(fresh.keySet());
        differing.removeIf(cell -> Objects.equals(old.get(cell), fresh.get(cell)));
        CellChanges changes = new CellChanges(before, after, happenings, differing);
        differing.forEach(cell -> changes.add(cell, old.get(cell), fresh.get(cell)));
        return changes.byModel;
    }

    private static Map<String, Cell> cells(Side side) {
        Map<String, Cell> cells = new HashMap<>();
        for (Row row : side.rows().values()) {
            row.cells().forEach(cell -> cells.put(key(row.model(), cell.benchmark()), cell));
        }
        return cells;
    }

    private static Map<String, List<Observation>> observations(Side side, Set<String> cells) {
        Map<String, List<Observation>> observations = new HashMap<>();
        for (Observation o :
                cells.isEmpty() ? List.<Observation>of() : side.board().observations()) {
            String key = key(o.model(), o.benchmark());
            if (cells.contains(key)) {
                observations.computeIfAbsent(key, k -> new ArrayList<>()).add(o);
            }
        }
        return observations;
    }

    /// Sorts by model, then benchmark: no id has a space.
    private static String key(String model, String benchmark) {
        return model + ' ' + benchmark;
    }

    private void add(String key, @Nullable Cell old, @Nullable Cell fresh) {
        String model = key.substring(0, key.indexOf(' '));
        String benchmark = key.substring(key.indexOf(' ') + 1);
        byModel.computeIfAbsent(model, m -> new ArrayList<>()).add(change(model, benchmark, old, fresh));
    }

    private CellChange change(String model, String benchmark, @Nullable Cell old, @Nullable Cell fresh) {
        List<Observation> was = then.getOrDefault(key(model, benchmark), List.of());
        List<Observation> is = now.getOrDefault(key(model, benchmark), List.of());
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
