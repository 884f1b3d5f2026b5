package dev.podium.ingestion.imports.format;

import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.imports.file.Limits;
import dev.podium.ingestion.json.Words;
import dev.podium.wire.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/// What a file was found to say.
public final class Sheet {

    private static final int MOST_SHOWN = 1_000;
    private static final int LONGEST = 300;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Description> descriptions = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int leftOut;

    /// Something of the catalogue that a file describes.
    ///
    /// @param kind `model`, `benchmark` or `methodology`
    /// @param id what is described; empty for a methodology
    /// @param body in the shape in which it would be put
    public record Description(String place, String kind, String id, ObjectNode body) {}

    /// Something that does not become a result, and why.
    public record Left(String place, String why) {}

    /// Adds a result.
    ///
    /// @throws Refusal `payload-too-large` for the result after the last one allowed
    public void add(Draft draft) {
        if (drafts.size() == Limits.MOST_ROWS) {
            throw Refusal.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "An upload may hold at most " + Limits.MOST_ROWS + " results. Send it in several.");
        }
        drafts.add(draft);
    }

    public void describe(Description description) {
        if (descriptions.size() < Limits.MOST_ROWS) {
            descriptions.add(description);
        }
    }

    public void leave(String place, String why) {
        leftOut++;
        if (left.size() < MOST_SHOWN) {
            left.add(new Left(
                    Objects.requireNonNullElse(Words.cleaned(place, LONGEST), "?"),
                    Objects.requireNonNullElse(Words.cleaned(why, LONGEST), "?")));
        }
    }

    public void warn(String sentence) {
        String cleaned = Words.cleaned(sentence, LONGEST);
        if (cleaned != null && warnings.size() < MOST_SHOWN && !warnings.contains(cleaned)) {
            warnings.add(cleaned);
        }
    }

    /// Completes what was found by what the sender says beside the file. In a file about one model the sender may
    /// rename it: a harness often knows no more than the folder that it lay in.
    public void complete(Asked asked) {
        boolean one = drafts.stream().map(Draft::model).distinct().count() <= 1;
        if (asked.model() != null && !one) {
            warn("The file names several models, so " + asked.model() + " stands only where it names none.");
        }
        drafts.stream()
                .flatMap(draft -> draft.complete(asked, one).stream())
                .distinct()
                .forEach(member -> warn("The file says another " + member + " than you; its word stands."));
    }

    public List<Draft> drafts() {
        return drafts;
    }

    public List<Description> descriptions() {
        return descriptions;
    }

    /// The first thousand.
    public List<Left> left() {
        return left;
    }

    /// How many were left, shown or not.
    public int leftOut() {
        return leftOut;
    }

    public List<String> warnings() {
        return warnings;
    }
}
