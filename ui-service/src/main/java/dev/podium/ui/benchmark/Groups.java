package dev.podium.ui.benchmark;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.page.Scene;
import dev.podium.ui.weight.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the list shows for a wish: a group for each category, or all in one.
///
/// @param groups those that have something to show
/// @param found number of benchmarks that the wish admits
record Groups(List<Group> groups, int found) {

    /// Id of the group that holds all.
    static final String ALL = "all";

    /// A part of the list.
    ///
    /// @param share of the category in the whole, 0 to 1
    /// @param weighted number of benchmarks in it that count
    /// @param others number of those that do not
    /// @param folded whether the others are left out until somebody asks
    record Group(String id, String name, double share, int weighted, int others, boolean folded, List<Line> lines) {

        Group {
            lines = List.copyOf(lines);
        }
    }

    Groups {
        groups = List.copyOf(groups);
    }

    static Groups of(Catalogue catalogue, Wish wish, Scene scene, Routes routes, Numbers numbers) {
        Methodology published = scene.board().methodology();
        Methodology methodology =
                Weights.applied(scene.place().weights(), published).orElse(published);
        Map<String, Double> shares = new HashMap<>();
        for (Category category : methodology.categories()) {
            shares.put(category.id(), category.weight());
        }
        List<Bench> admitted = catalogue.benches().values().stream()
                .filter(wish::admits)
                .sorted(order(wish.order(), shares))
                .toList();
        Maker maker = new Maker(catalogue, shares, scene, routes, numbers);
        if (wish.order() != Wish.Order.CATEGORY) {
            List<Line> lines = admitted.stream().map(maker::line).toList();
            int weighted = weighted(admitted);
            Group all = new Group(ALL, "", 1, weighted, admitted.size() - weighted, false, lines);
            return new Groups(lines.isEmpty() ? List.of() : List.of(all), admitted.size());
        }
        List<Group> groups = new ArrayList<>();
        for (String category : catalogue.names().keySet()) {
            List<Bench> own = admitted.stream()
                    .filter(bench -> bench.category().equals(category))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(
                        maker.group(category, own, !wish.picks() && !wish.open().contains(category)));
            }
        }
        return new Groups(groups, admitted.size());
    }

    private record Maker(Catalogue catalogue, Map<String, Double> shares, Scene scene, Routes routes, Numbers numbers) {

        Line line(Bench bench) {
            return Line.of(bench, catalogue.name(bench.category()), share(bench, shares), scene, routes, numbers);
        }

        Group group(String category, List<Bench> own, boolean folded) {
            int weighted = weighted(own);
            List<Line> lines = own.stream()
                    .filter(bench -> !folded || bench.state() == State.WEIGHTED)
                    .map(this::line)
                    .toList();
            return new Group(
                    category,
                    catalogue.name(category),
                    shares.getOrDefault(category, 0.0),
                    weighted,
                    own.size() - weighted,
                    folded,
                    lines);
        }
    }

    private static int weighted(List<Bench> benches) {
        return (int) benches.stream()
                .filter(bench -> bench.state() == State.WEIGHTED)
                .count();
    }

    private static double share(Bench bench, Map<String, Double> shares) {
        return shares.getOrDefault(bench.category(), 0.0) * bench.weight();
    }

    private static Comparator<Bench> order(Wish.Order order, Map<String, Double> shares) {
        Comparator<Bench> byWeight = Comparator.comparingDouble(bench -> -share(bench, shares));
        Comparator<Bench> byModels =
                Comparator.comparingInt(bench -> -bench.takers().size());
        Comparator<Bench> byName =
                Comparator.comparing(bench -> bench.benchmark().name(), String.CASE_INSENSITIVE_ORDER);
        Comparator<Bench> first = switch (order) {
            case CATEGORY -> byWeight.thenComparing(byModels);
            case NAME -> byName;
            case WEIGHT -> byWeight;
            case MODELS -> byModels;
            case HARDEST -> last(Bench::difficulty, -1);
            case EASIEST -> last(Bench::difficulty, 1);
            case SHARPEST -> last(Bench::discrimination, -1);
        };
        return first.thenComparing(byName).thenComparing(Bench::id);
    }

    /// By a number that not all have; those without stand last.
    private static Comparator<Bench> last(Function<Bench, @Nullable Double> number, int sign) {
        return Comparator.comparingDouble(bench -> {
            Double value = number.apply(bench);
            return value == null ? Double.POSITIVE_INFINITY : sign * value;
        });
    }
}
