package dev.podium.ingestion.imports.format.board;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Columns;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Lenient.Reading;
import dev.podium.ingestion.imports.format.Sheet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The overall table of the Berkeley Function Calling Leaderboard. `(FC)` and `(Prompt)` behind a model say how it
/// was asked.
public final class Bfcl implements Format {

    private static final Pattern VERSION = Pattern.compile("(?i)v([234])");
    private static final Pattern ASKED_BY = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)\\s*");

    @Override
    public String id() {
        return "bfcl";
    }

    @Override
    public String title() {
        return "BFCL table";
    }

    @Override
    public @Nullable String refusal(Part part) {
        Columns columns = Columns.of(part);
        return columns.has("Overall Acc") && columns.has("Model") ? null : "it has no columns Overall Acc and Model";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        Columns columns = Columns.of(part);
        Matcher version = VERSION.matcher(part.path());
        String benchmark =
                asked.benchmark() != null ? asked.benchmark() : version.find() ? "bfcl-v" + version.group(1) : "bfcl";
        int line = 1;
        for (List<String> row : Columns.rows(part)) {
            line++;
            String model = columns.cell(row, "Model");
            String cell = columns.cell(row, "Overall Acc");
            Reading reading = cell == null ? null : Lenient.reading(cell);
            if (model == null || reading == null) {
                sheet.leave("line " + line, "has no model, or no number under Overall Acc");
                continue;
            }
            Matcher how = ASKED_BY.matcher(model);
            boolean said = how.matches();
            sheet.add(new Draft("line " + line, said ? how.group(1) : model, benchmark, reading.value())
                    .unit(reading.percent() ? "percent" : null)
                    .setting(said ? how.group(2) : null)
                    .harness("bfcl", null)
                    .url(columns.cell(row, "Model Link"))
                    .collection("bfcl")
                    .extra("total_cost", columns.cell(row, "Total Cost ($)"))
                    .extra("latency_mean", columns.cell(row, "Latency Mean (s)"))
                    .extra("organization", columns.cell(row, "Organization"))
                    .extra("license", columns.cell(row, "License")));
        }
    }
}
