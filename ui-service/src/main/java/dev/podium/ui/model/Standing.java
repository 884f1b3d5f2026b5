package dev.podium.ui.model;

import dev.podium.compare.Departure;
import dev.podium.compare.Gap;
import dev.podium.compare.Verdict;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.picture.Axis;
import dev.podium.ui.picture.Picture;
import dev.podium.ui.picture.Pictures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Strengths and weaknesses in words: named only where chance hardly explains them.
record Standing(Texts words, Numbers numbers) {

    private static final int WIDTH = 200;
    private static final double LEAST_REACH = 10;
    private static final int MOST = 5;

    /// A category.
    ///
    /// @param interval of the difference, in words
    record Line(
            String id,
            String name,
            String tests,
            String expected,
            String reached,
            String difference,
            String interval,
            Picture picture,
            String verdict,
            String look) {}

    /// Tests that stick out to one side.
    record Tests(String title, List<Test> lines) {}

    record Test(String name, String address, String sentence) {}

    String sentence(Portrait portrait) {
        List<Departure> categories = portrait.alone().categories();
        if (categories.isEmpty()) {
            return words.say(portrait.completed() ? "strengths.none" : "strengths.available");
        }
        String above = names(portrait, gap -> sure(gap) && gap.difference() > 0);
        String below = names(portrait, gap -> sure(gap) && gap.difference() < 0);
        String first = above.isEmpty() && below.isEmpty()
                ? words.say("strengths.even")
                : above.isEmpty()
                        ? words.say("strengths.below", below)
                        : below.isEmpty()
                                ? words.say("strengths.above", above)
                                : words.say("strengths.both", above, below);
        long out = portrait.alone().tests().stream().filter(Strengths::unusual).count();
        return first + " "
                + words.say(
                        "strengths.outside",
                        words.count("strengths.count", portrait.alone().tests().size()),
                        numbers.count(out))
                + " " + words.say("strengths.note");
    }

    private static boolean sure(Gap gap) {
        return gap.verdict() == Verdict.AHEAD;
    }

    private String names(Portrait portrait, Predicate<Gap> which) {
        return portrait.alone().categories().stream()
                .filter(category -> which.test(category.gap()))
                .sorted(Comparator.comparingDouble(
                        category -> -Math.abs(category.gap().difference())))
                .map(category -> portrait.nameOfCategory(category.id()) + " ("
                        + numbers.signed(category.gap().difference()) + ")")
                .collect(Collectors.joining(", "));
    }

    /// The strongest first.
    List<Line> lines(Portrait portrait) {
        List<Departure> categories = portrait.alone().categories();
        double reach = categories.stream()
                .mapToDouble(one ->
                        Math.max(Math.abs(one.gap().low()), Math.abs(one.gap().high())))
                .max()
                .orElse(0);
        double half = Math.ceil(Math.max(reach, LEAST_REACH) / 5) * 5;
        Axis axis = new Axis(-half, half, WIDTH, 4);
        return categories.stream()
                .sorted(Comparator.comparingDouble(one -> -one.gap().difference()))
                .map(one -> line(one, portrait, axis))
                .toList();
    }

    private Line line(Departure one, Portrait portrait, Axis axis) {
        Gap gap = one.gap();
        String side = gap.difference() > 0 ? "above" : "below";
        String key = gap.verdict() == Verdict.AHEAD ? "sure." : gap.verdict() == Verdict.LEANING ? "leaning." : null;
        return new Line(
                one.id(),
                portrait.nameOfCategory(one.id()),
                numbers.count(one.tests()),
                numbers.score(one.expected()),
                numbers.score(one.reached()),
                numbers.signed(gap.difference()),
                words.say("at.90", numbers.signed(gap.low()) + " … " + numbers.signed(gap.high())),
                Pictures.difference(gap.low(), gap.difference(), gap.high(), axis),
                key == null ? words.say("verdict.even") : words.say("verdict." + key + side),
                gap.verdict() == Verdict.AHEAD ? side : "even");
    }

    List<Tests> tests(Portrait portrait, Routes routes) {
        List<Tests> sides = new ArrayList<>();
        for (boolean above : List.of(true, false)) {
            List<Test> lines = portrait.alone().tests().stream()
                    .filter(test -> Strengths.unusual(test) && test.gap().difference() > 0 == above)
                    .limit(MOST)
                    .map(test -> test(test, portrait, routes))
                    .toList();
            if (!lines.isEmpty()) {
                sides.add(new Tests(words.say(above ? "strengths.tests.above" : "strengths.tests.below"), lines));
            }
        }
        return sides;
    }

    private Test test(Departure test, Portrait portrait, Routes routes) {
        return new Test(
                portrait.nameOf(test.id()),
                routes.benchmark(portrait.scene().place(), test.id()),
                words.say(
                        "strengths.test",
                        numbers.score(test.reached()),
                        numbers.score(test.expected()),
                        numbers.signed(test.gap().difference())));
    }
}
