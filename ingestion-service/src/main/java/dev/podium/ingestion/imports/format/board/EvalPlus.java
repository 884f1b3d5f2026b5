package dev.podium.ingestion.imports.format.board;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The board of EvalPlus: `pass@1` of up to four tests for each model, in percent.
public final class EvalPlus implements Format {

    private static final Map<String, String> TESTS = Map.of(
            "humaneval", "humaneval",
            "humaneval+", "humaneval-plus",
            "mbpp", "mbpp",
            "mbpp+", "mbpp-plus");

    @Override
    public String id() {
        return "evalplus";
    }

    @Override
    public String title() {
        return "EvalPlus board";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode root = part.root();
        return root.isObject()
                        && !root.isEmpty()
                        && root.valueStream().allMatch(row -> row.path("pass@1").isObject())
                ? null
                : "its members are not models, each with pass@1";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        for (var row : part.root().properties()) {
            for (var test : row.getValue().path("pass@1").properties()) {
                String place = row.getKey() + "/" + test.getKey();
                BigDecimal score = Lenient.number(test.getValue());
                if (score == null) {
                    sheet.leave(place, "was not measured");
                    continue;
                }
                boolean prompted = Lenient.isTrue(row.getValue().path("prompted"));
                sheet.add(new Draft(place, row.getKey(), TESTS.getOrDefault(test.getKey(), test.getKey()), score)
                        .unit("percent")
                        .setting(prompted ? null : "completion")
                        .harness("evalplus", null)
                        .collection("evalplus")
                        .url(Lenient.text(row.getValue().path("link")))
                        .extra("size", row.getValue().path("size")));
            }
        }
    }
}
