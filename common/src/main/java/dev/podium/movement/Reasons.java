package dev.podium.movement;

import dev.podium.board.Cause;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which events, and which rivals, stand behind each step of a [Decomposition].
final class Reasons {

    private final Side before;
    private final Side after;
    private final Happenings happenings;
    private final Map<String, List<CellChange>> changes;
    private final Set<Long> bridge;

    Reasons(Side before, Side after, Happenings happenings, Map<String, List<CellChange>> changes) {
        this.before = before;
        this.after = after;
        this.happenings = happenings;
        this.changes = changes;
        bridge = seenByTheFit();
    }

    List<Long> methodology() {
        return happenings.methodologies();
    }

    /// Descriptions that changed the model's own cells or a weighted test; else those that changed other models' cells.
    Collection<Long> catalogue(String model) {
        Predicate<CellChange> described = change -> change.cause() == Cause.CATALOGUE;
        Set<Long> offsets = offsets(List.of(model), described);
        after.methodology().categories().stream()
                .flatMap(category -> category.benchmarks().stream())
                .filter(weight -> redescribed(weight.benchmark()))
                .forEach(weight -> offsets.addAll(happenings.describingBenchmark(weight.benchmark())));
        return offsets.isEmpty() ? offsets(changes.keySet(), described) : offsets;
    }

    /// Models whose new results put them on the other side of a model's score.
    List<String> rivals(String model, @Nullable Score score, Stages stages) {
        return score == null
                ? List.of()
                : changes.keySet().stream()
                        .filter(rival -> !rival.equals(model)
                                && stages.described.above(rival, score) != stages.renewed.above(rival, score))
                        .toList();
    }

    /// What these rivals owe their new results to.
    Collection<Long> rivalling(Collection<String> rivals) {
        Set<Long> offsets = offsets(rivals, CellChange::own);
        return offsets.isEmpty() ? bridge : offsets;
    }

    /// All that the fit of the bridge has seen otherwise than before.
    Set<Long> bridge() {
        return bridge;
    }

    /// What moved the expectations: the catalogue, where it alone did.
    Cause ofExpectations() {
        return happenings.areOfTheCatalogue(bridge) ? Cause.CATALOGUE : Cause.BRIDGE;
    }

    boolean repriced(String model) {
        Model then = before.models().get(model);
        Model now = after.models().get(model);
        return then != null && now != null && !Objects.equals(then.price(), now.price());
    }

    List<Long> price(String model) {
        List<Long> changed = happenings.pricing(model);
        return changed.isEmpty() ? happenings.describingModel(model) : changed;
    }

    private Set<Long> offsets(Collection<String> models, Predicate<CellChange> kind) {
        Set<Long> offsets = new TreeSet<>();
        models.forEach(model -> changes.getOrDefault(model, List.of()).stream()
                .filter(kind)
                .forEach(change -> offsets.addAll(change.offsets())));
        return offsets;
    }

    private boolean redescribed(String benchmark) {
        return !Objects.equals(
                before.benchmarks().get(benchmark), after.benchmarks().get(benchmark));
    }

    private Set<Long> seenByTheFit() {
        Set<Long> offsets = offsets(changes.keySet(), change -> true);
        after.benchmarks().keySet().stream()
                .filter(this::redescribed)
                .forEach(id -> offsets.addAll(happenings.describingBenchmark(id)));
        after.models().forEach((id, model) -> {
            Model then = before.models().get(id);
            // The fit looks at nothing else in a description: a family follows from id and maker.
            if (then == null
                    || !Objects.equals(then.organization(), model.organization())
                    || !Objects.equals(then.releaseDate(), model.releaseDate())) {
                offsets.addAll(happenings.describingModel(id));
            }
        });
        return offsets;
    }
}
