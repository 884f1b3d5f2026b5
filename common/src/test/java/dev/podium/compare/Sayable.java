package dev.podium.compare;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which numbers a sentence may say, by what it rests on: looked up in the comparison, with no code of those who
/// write the sentences. A path that leads nowhere is an error.
final class Sayable {

    private final Comparison comparison;
    private final List<Double> numbers = new ArrayList<>();

    private Sayable(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<Double> of(Comparison comparison, List<String> facts) {
        Sayable sayable = new Sayable(comparison);
        facts.forEach(sayable::add);
        return sayable.numbers;
    }

    private void add(String fact) {
        String[] path = fact.split("/", -1);
        switch (path[0]) {
            case "overall" -> overall();
            case "models" -> model(path[1], path[2]);
            case "categories" -> category(path[1]);
            case "benchmarks" -> benchmark(path[1]);
            case "tally" -> tally();
            case "mostTelling" -> telling(Objects.requireNonNull(comparison.mostTelling()));
            case "naive" -> naive(path);
            case "flips" -> flip(path);
            default -> throw new AssertionError("no such fact: " + fact);
        }
    }

    private void say(@Nullable Double... some) {
        for (Double number : some) {
            if (number != null) {
                numbers.add(number);
            }
        }
    }

    private void gap(@Nullable Gap gap) {
        if (gap != null) {
            double sure = Math.max(gap.probability(), 1 - gap.probability());
            say(
                    Math.abs(gap.difference()),
                    gap.low(),
                    gap.high(),
                    0 - gap.low(),
                    0 - gap.high(),
                    Math.floor(100 * sure));
        }
    }

    private void overall() {
        say(comparison.overall().a(), comparison.overall().b(), (double)
                comparison.tally().shared());
        gap(comparison.overall().gap());
    }

    private void category(String id) {
        CategoryGap category =
                find(comparison.categories(), id, gap -> gap.category().id());
        say(category.a(), category.b(), (double) category.shared().size());
        gap(category.gap());
    }

    private void benchmark(String id) {
        BenchmarkGap gap = find(comparison.benchmarks(), id, b -> b.benchmark().id());
        for (Cell cell : java.util.Arrays.asList(gap.a(), gap.b())) {
            say(cell == null ? null : cell.score());
        }
        for (Expectation expected : java.util.Arrays.asList(gap.expectedA(), gap.expectedB())) {
            say(expected == null ? null : gap.benchmark().denormalise(expected.value()));
        }
    }

    private void tally() {
        Tally tally = comparison.tally();
        say((double) tally.wins(), (double) tally.losses(), (double) tally.ties(), (double) tally.shared());
    }

    private void telling(Telling telling) {
        say(telling.before(), telling.after());
    }

    private void model(String id, String member) {
        Side side = find(comparison.sides(), id, s -> s.model().id());
        Model model = side.model();
        Price price = Objects.requireNonNullElse(model.price(), new Price(null, null));
        switch (member) {
            case "evidence" -> say(Math.floor(100 * side.evidence() + 1e-9), 1.0);
            case "results" -> say((double) side.results());
            case "inputPrice" ->
                say(
                        price.input(),
                        ratio(m -> m.price() == null ? null : m.price().mean()));
            case "outputPrice" -> say(price.output());
            case "outputTokensPerSecond" -> say(model.outputTokensPerSecond(), ratio(Model::outputTokensPerSecond));
            case "ttftSeconds" -> say(model.ttftSeconds());
            case "contextTokens" ->
                say(model.contextTokens() == null ? null : model.contextTokens().doubleValue());
            case "reasoning", "openWeights", "license" -> say();
            default -> throw new AssertionError("no such member: " + member);
        }
    }

    /// How many times the larger of both is the smaller.
    private @Nullable Double ratio(Function<Model, @Nullable Double> member) {
        Double a = member.apply(comparison.a().model());
        Double b = member.apply(comparison.b().model());
        return a == null || b == null ? null : Double.valueOf(Math.max(a, b) / Math.min(a, b));
    }

    private void naive(String[] path) {
        for (Side side : comparison.sides()) {
            say(
                    path[1].equals("overall")
                            ? side.averages().overall()
                            : side.averages().categories().get(path[2]));
        }
    }

    private void flip(String[] path) {
        Flips flips = comparison.flips();
        switch (path.length == 1 ? "" : path[1]) {
            case "" -> say();
            case "weight" -> {
                Flip.Weight flip =
                        find(flips.weights(), path[2], f -> f.category().id());
                say(100 * flip.from(), 100 * flip.to());
            }
            case "missing" -> {
                Flip.Missing flip =
                        find(flips.missing(), path[2], f -> f.benchmark().id());
                say(flip.score(), flip.benchmark().denormalise(flip.expected()));
            }
            case "dropped" ->
                find(
                        flips.dropped(),
                        path[2] + path[3],
                        f -> f.model() + f.benchmark().id());
            case "reach" -> {
                Flips.Reach reach = Objects.requireNonNull(flips.reach());
                say(reach.closes(), reach.benchmark().denormalise(100));
            }
            default -> throw new AssertionError("no such flip: " + path[1]);
        }
    }

    private static <T> T find(Collection<T> things, String id, Function<T, String> name) {
        return things.stream()
                .filter(thing -> name.apply(thing).equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + id));
    }
}
