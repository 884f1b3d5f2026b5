package dev.podium.ingestion.imports.format.board;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Tasks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A summary of ZeroEval: percentages as texts. The test stands in the name of the file alone, `<test>.summary.json`.
public final class ZeroEval implements Format {

    private static final Tasks TASKS = Tasks.of("zeroeval");

    @Override
    public String id() {
        return "zeroeval";
    }

    @Override
    public String title() {
        return "ZeroEval summary";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode first = part.root().path(0);
        return first.has("Model") && first.has("Mode") && (first.has("Acc") || first.has("Puzzle Acc"))
                ? null
                : "it is no list of rows, each with Model, Mode and Acc";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        String file = part.stem().replaceFirst("\\.summary$", "").replaceFirst("^zeroeval[_-]", "");
        String benchmark = asked.benchmark() != null ? asked.benchmark() : TASKS.benchmark(file);
        int index = 0;
        for (JsonNode row : part.root()) {
            String place = "row " + index++;
            String model = Lenient.text(row.path("Model"));
            BigDecimal score = Lenient.number(row.has("Acc") ? row.path("Acc") : row.path("Puzzle Acc"));
            if (model == null || score == null) {
                sheet.leave(place, "has no model, or its Acc is no number");
                continue;
            }
            String mode = Lenient.text(row.path("Mode"));
            sheet.add(new Draft(place, model, benchmark, score)
                    .unit("percent")
                    .sampleSize(Lenient.count(row.path("Total")))
                    .setting("greedy".equals(mode) ? null : mode)
                    .harness("zeroeval", null)
                    .collection("zeroeval")
                    .extra("mode", mode)
                    .extra("no_answer", row.path("No answer")));
        }
    }
}
