package dev.podium.gaming;

import dev.podium.board.Score;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// What each trick gains in many worlds: the cheater's score and rank with it, less those of honest publishing in the
/// same world.
final class Simulation {

    /// @param points of 0 to 100
    /// @param places up
    record Won(Gain points, Gain places) {}

    /// In one world, by trick and page.
    ///
    /// @param held whether the completed score's interval holds what honest publishing says
    private record One(
            Map<Trick, Map<Page, Double>> points, Map<Trick, Map<Page, Double>> places, Map<Trick, Boolean> held) {

        static One of(long seed) {
            One one = new One(new EnumMap<>(Trick.class), new EnumMap<>(Trick.class), new EnumMap<>(Trick.class));
            World world = new World(seed);
            String model = Book.name(world.cheater);
            Map<Page, Map<String, Score>> honest = Page.scores(world, Trick.HONEST);
            for (Trick trick : Trick.values()) {
                one.compare(trick, model, honest, trick == Trick.HONEST ? honest : Page.scores(world, trick));
            }
            return one;
        }

        private void compare(
                Trick trick, String model, Map<Page, Map<String, Score>> honest, Map<Page, Map<String, Score>> now) {
            Map<Page, Double> gained = new EnumMap<>(Page.class);
            Map<Page, Double> up = new EnumMap<>(Page.class);
            for (Page page : Page.values()) {
                Map<String, Score> before = honest.getOrDefault(page, Map.of());
                Map<String, Score> after = now.getOrDefault(page, Map.of());
                gained.put(
                        page, score(after, model).value() - score(before, model).value());
                up.put(page, (double) Page.rank(before, model) - Page.rank(after, model));
                if (page == Page.COMPLETED) {
                    held.put(
                            trick,
                            holds(score(after, model), score(before, model).value()));
                }
            }
            points.put(trick, gained);
            places.put(trick, up);
        }

        private static boolean holds(Score score, double value) {
            return Objects.requireNonNull(score.low()) <= value && value <= Objects.requireNonNull(score.high());
        }

        private static Score score(Map<String, Score> scores, String model) {
            return Objects.requireNonNull(scores.get(model));
        }
    }

    private final List<One> worlds;

    Simulation(int worlds) {
        this.worlds = IntStream.range(0, worlds).parallel().mapToObj(One::of).toList();
    }

    Won won(Trick trick, Page page) {
        List<Double> points = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        for (One world : worlds) {
            points.add(of(world.points, trick, page));
            places.add(of(world.places, trick, page));
        }
        return new Won(Gain.of(points), Gain.of(places));
    }

    /// In how many of the worlds the 90 % interval of the completed score holds what honest publishing says.
    int held(Trick trick) {
        return (int) worlds.stream()
                .filter(world -> world.held.getOrDefault(trick, false))
                .count();
    }

    private static double of(Map<Trick, Map<Page, Double>> gains, Trick trick, Page page) {
        return Objects.requireNonNull(Objects.requireNonNull(gains.get(trick)).get(page));
    }
}
