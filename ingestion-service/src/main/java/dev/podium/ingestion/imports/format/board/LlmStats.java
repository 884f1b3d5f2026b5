package dev.podium.ingestion.imports.format.board;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A model's results at LLM Stats, as fractions.
public final class LlmStats implements Format {

    @Override
    public String id() {
        return "llm-stats";
    }

    @Override
    public String title() {
        return "LLM Stats";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode first = part.root().path(0);
        return first.has("benchmark_id") && first.has("model_id") && first.has("score")
                ? null
                : "it is no list of results, each with benchmark_id, model_id and score";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        int index = 0;
        for (JsonNode row : part.root()) {
            String place = "result " + index++;
            String model = Lenient.text(row.path("model_id"));
            String benchmark = Lenient.text(row.path("benchmark_id"));
            BigDecimal score = Lenient.number(row.path("score"));
            if (benchmark == null || score == null || score.signum() < 0) {
                sheet.leave(place, "has no benchmark, or no score");
                continue;
            }
            boolean self = Lenient.isTrue(row.path("is_self_reported"));
            sheet.add(new Draft(place, model, benchmark, score)
                    .unit(asked.unit() != null ? asked.unit() : "fraction")
                    .measuredBy(self ? "self" : "third-party")
                    .url(Lenient.text(row.path("self_reported_source_link")))
                    .collection("llm-stats")
                    .evaluatedAt(date(row))
                    .note(Lenient.text(row.path("analysis_method")))
                    .extra("model_benchmark_id", row.path("model_benchmark_id"))
                    .extra("verified_by_llmstats", row.path("verified_by_llmstats")));
        }
    }

    /// When it was verified; when somebody entered it is no date of an evaluation.
    private static @Nullable String date(JsonNode row) {
        return Lenient.text(row.path("verification_date"));
    }
}
