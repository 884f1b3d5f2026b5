package dev.podium.ingestion.imports.format.harness;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The summary table of OpenCompass: a row for each dataset, a column for each model, 0 to 100. Groups stand there as
/// rows beside their parts.
public final class OpenCompass implements Format {

    private static final Tasks TASKS = Tasks.of("opencompass");
    private static final int BEFORE_MODELS = 4;
    private static final Set<String> MEANS =
            Set.of("naive_average", "weighted_average", "standard_deviation", "sum", "average");

    @Override
    public String id() {
        return "opencompass";
    }

    @Override
    public String title() {
        return "OpenCompass summary";
    }

    @Override
    public @Nullable String refusal(Part part) {
        return part.content() instanceof Table table
                        && table.columns().size() > BEFORE_MODELS
                        && List.of("dataset", "version", "metric", "mode")
                                .equals(table.columns().subList(0, BEFORE_MODELS).stream()
                                        .map(heading -> heading.toLowerCase(Locale.ROOT))
                                        .toList())
                ? null
                : "its first columns are not dataset, version, metric, mode";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        Columns columns = Columns.of(part);
        Set<String> groups = new LinkedHashSet<>();
        for (List<String> row : Columns.rows(part)) {
            String metric = columns.cell(row, "metric");
            String dataset = columns.cell(row, "dataset");
            if (dataset != null && metric != null && MEANS.contains(metric)) {
                groups.add(dataset);
            }
        }
        for (List<String> row : Columns.rows(part)) {
            String dataset = columns.cell(row, "dataset");
            if (dataset != null) {
                row(part, columns, row, dataset, groups, sheet);
            }
        }
    }

    private static void row(
            Part part, Columns columns, List<String> row, String dataset, Set<String> groups, Sheet sheet) {
        String metric = columns.cell(row, "metric");
        String group = groupOf(dataset, groups);
        if (group != null) {
            sheet.leave(dataset, "part of " + group + ", whose mean counts");
            return;
        }
        if ("standard_deviation".equals(metric) || "sum".equals(metric)) {
            sheet.leave(dataset, "is no score but a " + metric);
            return;
        }
        List<String> models = ((Table) part.content()).columns();
        for (int i = BEFORE_MODELS; i < models.size(); i++) {
            String cell = i < row.size() ? row.get(i) : "";
            Reading reading = Lenient.reading(cell);
            String place = dataset + "/" + models.get(i);
            if (reading == null) {
                sheet.leave(place, cell.isEmpty() || cell.equals("-") ? "was not measured" : "is no number");
            } else {
                String mode = columns.cell(row, "mode");
                sheet.add(new Draft(place, models.get(i), TASKS.benchmark(dataset), reading.value())
                        .unit("percent")
                        .setting("gen".equals(mode) || "mixed".equals(mode) || "-".equals(mode) ? null : mode)
                        .harness("opencompass", null)
                        .note("Dataset " + dataset + ", measure " + metric + ".")
                        .extra("version", columns.cell(row, "version"))
                        .extra("mode", mode));
            }
        }
    }

    private static @Nullable String groupOf(String dataset, Set<String> groups) {
        for (String group : groups) {
            boolean part = dataset.startsWith(group + "-")
                    || dataset.startsWith(group + "_")
                    || dataset.contains("_" + group + "_");
            if (part && !groups.contains(dataset)) {
                return group;
            }
        }
        return null;
    }
}
