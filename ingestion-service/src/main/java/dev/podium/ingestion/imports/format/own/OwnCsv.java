package dev.podium.ingestion.imports.format.own;

import dev.podium.ingestion.body.ResultBody;
import dev.podium.ingestion.imports.file.Content.Table;
import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Columns;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A table whose columns are named like the members of a result; `source.url` is the member `url` of `source`.
public final class OwnCsv implements Format {

    /// As people write them, by our names in lower case.
    private static final Map<String, String> NAMES = names();

    @Override
    public String id() {
        return "podium-csv";
    }

    @Override
    public String title() {
        return "Podium CSV";
    }

    @Override
    public @Nullable String refusal(Part part) {
        Columns columns = Columns.of(part);
        return columns.has("model") && columns.has("benchmark") && columns.has("score")
                ? null
                : "it has no columns model, benchmark and score";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        List<String> headings = ((Table) part.content()).columns();
        int line = 1;
        for (List<String> cells : Columns.rows(part)) {
            line++;
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
                put(row, headings.get(i), cells.get(i));
            }
            Rows.read(row, "line " + line, sheet);
        }
    }

    private static void put(ObjectNode row, String heading, String cell) {
        if (cell.isEmpty() || heading.isEmpty()) {
            return;
        }
        String name = NAMES.getOrDefault(heading.toLowerCase(Locale.ROOT), heading);
        int dot = NAMES.containsValue(name) ? name.indexOf('.') : -1;
        ObjectNode parent = dot < 0 ? row : child(row, name.substring(0, dot));
        parent.put(name.substring(dot + 1), unguarded(cell));
    }

    /// A heading of the outer name alone gives way.
    private static ObjectNode child(ObjectNode row, String name) {
        return row.get(name) instanceof ObjectNode there ? there : row.putObject(name);
    }

    /// An export puts an apostrophe before what a spreadsheet would take for a formula.
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        ResultBody.COLUMNS.forEach(column -> names.put(column.toLowerCase(Locale.ROOT), column));
        return Map.copyOf(names);
    }
}
