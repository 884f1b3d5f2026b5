package dev.podium.ingestion.imports.format.board;

import dev.podium.ingestion.imports.file.Content.Table;
import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Columns;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Lenient.Reading;
import dev.podium.ingestion.imports.format.Sheet;
import dev.podium.ingestion.imports.format.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table of Epoch AI's Benchmarking Hub. Each test has a file, named after it, and a score column of its own
/// name; the hub writes fractions, also where the heading says `(%)`.
public final class EpochHub implements Format {

    private static final Tasks TASKS = Tasks.of("epoch");
    private static final String MODEL = "Model version";

    /// Columns that are never a score.
    private static final Set<String> FACTS = Set.of(
            "model version",
            "name",
            "scaffold",
            "agent",
            "release date",
            "organization",
            "country",
            "training compute (flop)",
            "training compute notes",
            "stderr",
            "log viewer",
            "logs",
            "started at",
            "id",
            "source",
            "source link",
            "source link (site from table)",
            "source (please be specific)",
            "notes",
            "shots",
            "model accessibility");

    private static final List<String> SCORES = List.of("mean_score", "score", "overall", "accuracy", "em", "average");

    @Override
    public String id() {
        return "epoch-hub";
    }

    @Override
    public String title() {
        return "Epoch AI hub table";
    }

    @Override
    public @Nullable String refusal(Part part) {
        Columns columns = Columns.of(part);
        return columns.has(MODEL) && (columns.has("Release date") || columns.has("stderr"))
                ? null
                : "it has no column Model version beside Release date or stderr";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        Columns columns = Columns.of(part);
        String score = scoreColumn(((Table) part.content()).columns());
        if (score == null) {
            sheet.leave("line 1", "names no column of scores");
            return;
        }
        String file = part.stem().replaceFirst("_external$", "");
        String benchmark = asked.benchmark() != null ? asked.benchmark() : TASKS.benchmark(file);
        String unit = asked.unit() != null ? asked.unit() : "fraction";
        if (asked.unit() == null) {
            sheet.warn("The hub writes fractions, so " + score + " was read as such.");
        }
        int line = 1;
        for (List<String> row : Columns.rows(part)) {
            row(columns, row, "line " + ++line, benchmark, score, unit, sheet);
        }
    }

    private static void row(
            Columns columns, List<String> row, String place, String benchmark, String score, String unit, Sheet sheet) {
        String model = columns.cell(row, MODEL);
        String cell = columns.cell(row, score);
        Reading reading = cell == null ? null : Lenient.reading(cell);
        if (model == null || reading == null) {
            sheet.leave(place, "has no model, or no number under " + score);
            return;
        }
        if (reading.value().signum() < 0) {
            sheet.leave(place, "has a score below zero, which stands for a missing one");
            return;
        }
        String spread = columns.cell(row, "stderr");
        Reading stderr = spread == null ? null : Lenient.reading(spread);
        Draft draft = new Draft(place, model, benchmark, reading.value())
                .unit(unit)
                .stderr(stderr == null ? null : stderr.value())
                .evaluatedAt(columns.cell(row, "Started at"))
                .url(first(columns.cell(row, "Log viewer"), columns.cell(row, "Source link", "Source")))
                .collection("epoch-hub")
                .extra("id", columns.cell(row, "id"))
                .extra("name", columns.cell(row, "Name"))
                .extra("notes", columns.cell(row, "Notes"));
        String scaffold = columns.cell(row, "Scaffold", "Agent");
        if (scaffold != null) {
            draft.harness(scaffold, null);
        }
        String shots = columns.cell(row, "Shots");
        draft.setting(shots == null ? null : shots.replaceFirst("\\.0$", "") + "-shot");
        sheet.add(draft);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    /// The usual one, else the first that is no fact about the model.
    private static @Nullable String scoreColumn(List<String> headings) {
        for (String usual : SCORES) {
            for (String heading : headings) {
                if (heading.equalsIgnoreCase(usual)) {
                    return heading;
                }
            }
        }
        return headings.stream()
                .filter(heading -> !heading.isBlank())
                .filter(heading -> !FACTS.contains(heading.toLowerCase(Locale.ROOT)))
                .filter(heading -> !heading.contains("SD")
                        && !heading.toLowerCase(Locale.ROOT).contains("cost"))
                .findFirst()
                .orElse(null);
    }
}
