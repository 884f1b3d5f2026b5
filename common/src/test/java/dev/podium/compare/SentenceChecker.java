package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Model;
import dev.podium.compare.fact.Kind;
import dev.podium.compare.fact.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads each sentence of a comparison as a suspicious reader would, and finds what contradicts a number or another
/// sentence. It parses the text; it knows nothing of how the text was made.
public final class SentenceChecker {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])([-$±]*)(\\d+(?:\\.\\d+)?)([KM]?)(?!\\w)");

    private final Tongue tongue;
    private final Comparison comparison;
    private final List<Sentence> sentences;
    private final Map<String, String> placeholders;
    private final Pattern named;
    private final Map<String, String> plain = new HashMap<>();

    private SentenceChecker(Tongue tongue, Comparison comparison, List<Sentence> sentences) {
        this.tongue = tongue;
        this.comparison = comparison;
        this.sentences = sentences;
        placeholders = placeholders(comparison);
        named = pattern(placeholders.keySet());
    }

    /// In every language.
    ///
    /// @return how many sentences there were to check
    public static int check(Comparison comparison) {
        return Tongue.ALL.stream()
                .mapToInt(tongue -> check(tongue, comparison, tongue.phrasing().sentences(comparison)))
                .sum();
    }

    static int check(Tongue tongue, Comparison comparison, List<Sentence> sentences) {
        SentenceChecker checker = new SentenceChecker(tongue, comparison, sentences);
        for (Sentence sentence : checker.sentences) {
            checker.check(sentence);
        }
        checker.together();
        return checker.sentences.size();
    }

    private void check(Sentence sentence) {
        String text = plain(sentence.text());
        assertThat(text).doesNotContain("null", "NaN", "Infinity", "  ").endsWith(".");
        assertThat(sentence.facts()).as(text).isNotEmpty();
        numbers(text, sentence);
        bases(text, sentence);
        winners(text, sentence);
        switch (sentence.kind()) {
            case COST ->
                things(
                        text,
                        model -> model.price() == null ? null : model.price().mean(),
                        tongue.cheaper(),
                        -1);
            case SPEED -> things(text, Model::outputTokensPerSecond, tongue.faster(), 1);
            case CONTEXT ->
                things(
                        text,
                        model -> model.contextTokens() == null
                                ? null
                                : model.contextTokens().doubleValue(),
                        tongue.larger(),
                        1);
            case PICK -> picks(text, sentence);
            default -> {}
        }
    }

    /// With names out of the way, which may hold digits and any word.
    private String plain(String text) {
        return plain.computeIfAbsent(text, this::unnamed);
    }

    private String unnamed(String text) {
        StringBuilder without = new StringBuilder();
        Matcher found = named.matcher(text);
        while (found.find()) {
            found.appendReplacement(without, Objects.requireNonNull(placeholders.get(found.group())));
        }
        return found.appendTail(without)
                .toString()
                .replace('\u00a0', ' ')
                .replace('−', '-')
                .replace(tongue.lowerIsBetter(), "");
    }

    private static Map<String, String> placeholders(Comparison comparison) {
        Map<String, String> names = new HashMap<>();
        comparison.categories().forEach(gap -> names.put(gap.category().name(), "‹category›"));
        comparison.benchmarks().forEach(gap -> names.put(gap.benchmark().name(), "‹test›"));
        for (Side side : comparison.sides()) {
            if (side.model().license() != null) {
                names.put('(' + side.model().license() + ')', "‹licence›");
            }
        }
        names.put(comparison.a().label(), "‹A›");
        names.put(comparison.b().label(), "‹B›");
        return names;
    }

    /// The longest name first, since one may begin with another.
    private static Pattern pattern(Set<String> names) {
        return Pattern.compile(names.stream()
                .sorted(Comparator.comparingInt((String name) -> -name.length()).thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)")));
    }

    private void numbers(String text, Sentence sentence) {
        List<Double> sayable = Sayable.of(comparison, sentence.facts());
        Matcher found = NUMBER.matcher(tongue.plainNumbers(text.replace("90 %", "")));
        while (found.find()) {
            double said = Double.parseDouble((found.group(1).contains("-") ? "-" : "") + found.group(2));
            int decimals = found.group(2).contains(".")
                    ? found.group(2).length() - found.group(2).indexOf('.') - 1
                    : 0;
            double scale = found.group(3).equals("K") ? 1e3 : found.group(3).equals("M") ? 1e6 : 1;
            boolean need = text.contains(tongue.need());
            double tolerance = scale * Math.pow(10, -decimals) * (need ? 1 : 0.5) + 1e-9;
            if (sayable.stream().noneMatch(number -> Math.abs(number - said * scale) <= tolerance)) {
                throw new AssertionError(found.group() + " is none of " + sayable + " in " + sentence);
            }
        }
    }

    private void bases(String text, Sentence sentence) {
        boolean overall = sentence.facts().stream()
                .anyMatch(fact -> fact.equals("overall") || fact.equals("mostTelling") || fact.startsWith("flips"));
        boolean category =
                sentence.facts().stream().anyMatch(fact -> fact.startsWith("categories/") || fact.equals("tally"));
        assertThat(overall && category).as(text).isFalse();
        assertThat(text.contains(tongue.completed()) && text.contains(tongue.shared()))
                .as(text)
                .isFalse();
        if (category) {
            assertThat(text).doesNotContain(tongue.completed());
        }
        if (overall && comparison.overall().basis() == Basis.COMPLETED) {
            assertThat(text).doesNotContain(tongue.shared());
        }
    }

    /// No word of a winner but where one is sure, and then of the right one.
    private void winners(String text, Sentence sentence) {
        if (!tongue.winner().matcher(text).find()) {
            assertThat(sentence.kind() == Kind.VERDICT && comparison.overall().verdict() == Verdict.AHEAD)
                    .as(text)
                    .isFalse();
            return;
        }
        List<Gap> gaps = new ArrayList<>();
        sentence.facts().forEach(fact -> {
            Gap gap = gap(fact);
            if (gap != null) {
                gaps.add(gap);
            }
        });
        if (sentence.kind() == Kind.SWING) {
            assertThat(text).startsWith(tongue.counted());
            assertThat(text.contains("‹A› " + tongue.aheadOn()))
                    .isEqualTo(comparison.tally().wins() > 0);
            assertThat(text.contains("‹B› " + tongue.aheadOn()))
                    .isEqualTo(comparison.tally().losses() > 0);
            return;
        }
        assertThat(gaps).as(text).isNotEmpty().allMatch(gap -> sure(gap) >= 0.95);
        Matcher ahead = tongue.ahead().matcher(text);
        while (ahead.find()) {
            assertThat(gaps).as(text).allMatch(gap -> favours(gap, ahead.group(1)));
        }
        if (sentence.kind() == Kind.CATEGORY || sentence.kind() == Kind.VERDICT) {
            assertThat(text).containsPattern(tongue.ahead()).doesNotContain(tongue.byNothing());
        }
    }

    private static double sure(Gap gap) {
        return Math.max(gap.probability(), 1 - gap.probability());
    }

    private static boolean favours(Gap gap, String who) {
        return who.equals("‹A›") ? gap.difference() > 0 : gap.difference() < 0;
    }

    private @Nullable Gap gap(String fact) {
        return fact.equals("overall")
                ? comparison.overall().gap()
                : comparison.categories().stream()
                        .filter(category ->
                                fact.equals("categories/" + category.category().id()))
                        .map(CategoryGap::gap)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /// A word that only one can claim, and only if both are known.
    ///
    /// @param direction 1 where more is more of it, −1 where less is
    private void things(
            String text, java.util.function.Function<Model, @Nullable Double> member, String word, int direction) {
        if (text.contains(word)) {
            Double a = member.apply(comparison.a().model());
            Double b = member.apply(comparison.b().model());
            assertThat(a).as(text).isNotNull();
            assertThat(b).as(text).isNotNull();
            double difference = direction * (Objects.requireNonNull(a) - Objects.requireNonNull(b));
            assertThat(text).startsWith(difference > 0 ? "‹A›" : "‹B›");
            assertThat(difference).isNotZero();
        }
    }

    private void picks(String text, Sentence sentence) {
        Matcher pick = tongue.pick().matcher(text);
        if (!pick.find()) {
            assertThat(text).containsPattern(tongue.words().get(Verdict.TIE));
            assertThat(sure(Objects.requireNonNull(comparison.overall().gap()))).isLessThan(0.95);
            return;
        }
        for (String fact : sentence.facts()) {
            Gap gap = gap(fact);
            if (gap != null) {
                assertThat(sure(gap)).as(text).isGreaterThanOrEqualTo(0.95);
                assertThat(favours(gap, pick.group(1))).as(text).isTrue();
            }
        }
        Model picked = (pick.group(1).equals("‹A›") ? comparison.a() : comparison.b()).model();
        Model other = (pick.group(1).equals("‹A›") ? comparison.b() : comparison.a()).model();
        if (text.contains(tongue.openWeights())) {
            assertThat(picked.openWeights()).isTrue();
            assertThat(other.openWeights()).isFalse();
        }
        if (text.contains(tongue.contextWindow())) {
            assertThat(picked.contextTokens()).isGreaterThan(Objects.requireNonNull(other.contextTokens()));
        }
        if (text.contains(tongue.lowerPrice())) {
            assertThat(Objects.requireNonNull(picked.price()).mean())
                    .isLessThan(Objects.requireNonNull(
                            Objects.requireNonNull(other.price()).mean()));
        }
        if (text.contains(tongue.fasterOutput())) {
            assertThat(picked.outputTokensPerSecond())
                    .isGreaterThan(Objects.requireNonNull(other.outputTokensPerSecond()));
        }
        if (text.contains(tongue.firstToken())) {
            assertThat(picked.ttftSeconds()).isLessThan(Objects.requireNonNull(other.ttftSeconds()));
        }
    }

    /// What the sentences say together.
    private void together() {
        assertThat(of(Kind.VERDICT)).hasSize(1);
        assertThat(of(Kind.CATEGORY)).hasSize(comparison.categories().size());
        assertThat(of(Kind.EVIDENCE)).isNotEmpty();
        for (CategoryGap category : comparison.categories()) {
            String path = "categories/" + category.category().id();
            Set<String> winners = new HashSet<>();
            Stream.concat(of(Kind.CATEGORY).stream(), of(Kind.PICK).stream())
                    .filter(sentence -> sentence.facts().contains(path))
                    .map(sentence -> plain(sentence.text()))
                    .forEach(text -> {
                        Matcher ahead = tongue.ahead().matcher(text);
                        Matcher pick = tongue.pick().matcher(text);
                        if (pick.find()) {
                            winners.add(pick.group(1));
                        } else if (ahead.find()) {
                            winners.add(ahead.group(1));
                        }
                    });
            assertThat(winners).as(path).hasSize(category.verdict() == Verdict.AHEAD ? 1 : 0);
            word(
                    category.verdict(),
                    of(Kind.CATEGORY).stream()
                            .filter(sentence -> sentence.facts().contains(path))
                            .toList());
        }
        word(comparison.overall().verdict(), of(Kind.VERDICT));
        boolean silent = of(Kind.FLIP).isEmpty();
        assertThat(silent).isEqualTo(comparison.flips().equals(Flips.NONE));
        assertThat(of(Kind.FLIP).stream().anyMatch(s -> s.text().startsWith(tongue.noWeighting())))
                .isEqualTo(!silent && comparison.flips().weights().isEmpty());
        assertThat(of(Kind.FLIP).stream().anyMatch(s -> s.text().startsWith(tongue.noMissing())))
                .isEqualTo(comparison.flips().missing().isEmpty()
                        && comparison.flips().reach() != null);
        unknown();
    }

    /// The one word for each verdict, and none of the others.
    private void word(Verdict verdict, List<Sentence> about) {
        assertThat(about).hasSize(1);
        String text = about.getFirst().text();
        assertThat(tongue.words().entrySet().stream()
                        .filter(word -> word.getValue().matcher(text).find())
                        .map(Map.Entry::getKey))
                .as(text)
                .containsExactly(verdict);
    }

    /// What is unknown of both is not spoken of; what is unknown of one is called so.
    private void unknown() {
        Model a = comparison.a().model();
        Model b = comparison.b().model();
        about(Kind.CONTEXT, a.contextTokens(), b.contextTokens());
        about(Kind.REASONING, a.reasoning(), b.reasoning());
        about(Kind.OPENNESS, a.openWeights(), b.openWeights());
    }

    private void about(Kind kind, @Nullable Object a, @Nullable Object b) {
        assertThat(of(kind)).hasSize(a == null && b == null ? 0 : 1);
        of(kind).forEach(sentence ->
                assertThat(sentence.text().endsWith(tongue.unknown())).isEqualTo(a == null || b == null));
    }

    private List<Sentence> of(Kind kind) {
        return sentences.stream().filter(sentence -> sentence.kind() == kind).toList();
    }
}
