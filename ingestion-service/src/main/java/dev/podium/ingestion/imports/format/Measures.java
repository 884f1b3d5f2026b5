package dev.podium.ingestion.imports.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The numbers that a tool reports of one test. At most one of them is *the* score; the others are told beside it.
public final class Measures {

    /// Where nobody has said which of a test's numbers is its score.
    private static final List<String> USUAL = List.of(
            "accuracy",
            "acc",
            "exact_match",
            "em",
            "pass@1",
            "pass_at_1",
            "mean",
            "f1",
            "f1_score",
            "score",
            "acc_norm",
            "mc2",
            "bleu",
            "rougeL");

    private final List<Measure> all = new ArrayList<>();

    /// One number.
    ///
    /// @param filter how answers were read from the model's words; `null` where the tool does not say
    public record Measure(
            String name,
            @Nullable String filter,
            JsonNode value,
            @Nullable BigDecimal stderr) {

        public String key() {
            return filter == null || filter.equals("none") ? name : name + ',' + filter;
        }

        public @Nullable BigDecimal number() {
            return Lenient.number(value);
        }
    }

    public void add(Measure measure) {
        all.add(measure);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The score: the first that is preferred, else the most usual, else the first.
    ///
    /// @param preferred names, or names and filters with a comma between; a `*` at the end stands for anything
    public @Nullable Measure headline(List<String> preferred) {
        for (List<String> order : List.of(preferred, USUAL)) {
            for (String wanted : order) {
                for (Measure measure : all) {
                    if (is(measure, wanted)) {
                        return measure;
                    }
                }
            }
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    private static boolean is(Measure measure, String wanted) {
        return wanted.endsWith("*")
                ? measure.name().startsWith(wanted.substring(0, wanted.length() - 1))
                : measure.key().equals(wanted) || measure.name().equals(wanted);
    }

    /// Tells the others beside the score: with it, and as left.
    public void tellOthers(Measure headline, Draft draft, String place, Sheet sheet) {
        for (Measure other : all) {
            if (!other.equals(headline)) {
                draft.extra(other.key(), other.value());
                sheet.leave(
                        place + "/" + other.key(), "another measure of the same test; its score is " + headline.key());
            }
        }
    }
}
