package dev.podium.gaming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What a maker may do with the runs of its own model.
enum Trick {
    HONEST("one run of each test, published as it came", Trick::honest),

    ALL_OF_EIGHT(
            "eight runs of each test, all published",
            (w, book) -> ran(w).forEach(t -> eight(w, t).forEach(score -> book.run(t, score)))),

    BEST_DATED_LAST(
            "the same eight, dated so that the best is the latest",
            (w, book) -> ran(w).forEach(t -> {
                List<Double> scores = eight(w, t);
                for (int i = 0; i < scores.size(); i++) {
                    book.dated(t, scores.get(i), i);
                }
            })),

    BEST_OF_EIGHT(
            "eight runs in private, the best one published",
            (w, book) -> ran(w).forEach(t -> book.run(t, eight(w, t).getLast()))),

    BEST_OF_EIGHT_WATCHED(
            "the same, where a third party measured as well",
            (w, book) -> ran(w).forEach(t -> {
                book.thirdParty(t, w.tries[t][0]);
                book.run(t, eight(w, t).getLast());
            })),

    HIDE_HARD(
            "the half of its tests that is hardest for everybody is kept back",
            (w, book) -> half(ran(w), w::usual).forEach(t -> book.run(t, w.tries[t][0]))),

    EASY_THIRD(
            "nothing but the easiest third of its tests is published",
            (w, book) -> best(ran(w), w::usual, 3).forEach(t -> book.run(t, w.tries[t][0]))),

    HIDE_BAD(
            "the half of its results that is worst beside those of others is kept back",
            (w, book) -> half(ran(w), t -> w.tries[t][0] - w.usual(t)).forEach(t -> book.run(t, w.tries[t][0]))),

    DUPLICATE("the better half of its results is submitted five times, word for word", (w, book) -> {
        List<Integer> better = half(ran(w), t -> w.tries[t][0]);
        ran(w).forEach(t -> book.copies(t, w.tries[t][0], better.contains(t) ? 5 : 1));
    }),

    COPY_BEST(
            "eight runs of each test, all published, and ten more copies of the best in other words",
            (w, book) -> ran(w).forEach(t -> {
                List<Double> scores = eight(w, t);
                scores.forEach(score -> book.run(t, score));
                for (int i = 0; i < 10; i++) {
                    book.run(t, scores.getLast());
                }
            })),

    PAD_WEIGHTED("it is run on the easier half of what it was not run on, too", (w, book) -> {
        honest(w, book);
        half(notRan(w), w::usual).forEach(t -> book.run(t, w.tries[t][0]));
    }),

    PAD_SHOWN("it is run on six easy tests that do not count, too", (w, book) -> {
        honest(w, book);
        tests().filter(t -> !Truth.weighted(t)).forEach(t -> book.run(t, w.tries[t][0]));
    });

    final String words;

    /// Lambdas that keep nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiConsumer<World, Book> way;

    Trick(String words, BiConsumer<World, Book> way) {
        this.words = words;
        this.way = way;
    }

    /// All that is said in a world in which this is done.
    Book play(World world) {
        Book book = new Book(world);
        way.accept(world, book);
        return book;
    }

    private static void honest(World w, Book book) {
        ran(w).forEach(t -> book.run(t, w.tries[t][0]));
    }

    private static IntStream tests() {
        return IntStream.range(0, Truth.TESTS);
    }

    private static List<Integer> ran(World w) {
        return tests().filter(t -> w.ran[w.cheater][t]).boxed().toList();
    }

    private static List<Integer> notRan(World w) {
        return tests().filter(t -> Truth.weighted(t) && !w.ran[w.cheater][t])
                .boxed()
                .toList();
    }

    /// Ascending.
    private static List<Double> eight(World w, int test) {
        return Arrays.stream(w.tries[test]).sorted().boxed().toList();
    }

    private static List<Integer> half(List<Integer> tests, ToDoubleFunction<Integer> by) {
        return best(tests, by, 2);
    }

    /// One part in so many, the best of them.
    private static List<Integer> best(List<Integer> tests, ToDoubleFunction<Integer> by, int parts) {
        List<Integer> sorted = new ArrayList<>(tests);
        sorted.sort(Comparator.comparingDouble(by).reversed());
        return sorted.subList(0, (sorted.size() + parts - 1) / parts);
    }
}
