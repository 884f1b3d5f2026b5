package dev.podium.ingestion.imports.format;

import dev.podium.ingestion.imports.file.Content.Table;
import dev.podium.ingestion.imports.file.Part;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The columns of a table, by their headings without case.
public final class Columns {

    private final List<String> headings;

    private Columns(List<String> headings) {
        this.headings = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Of a part that is a table; without columns where it is none.
    public static Columns of(Part part) {
        return new Columns(part.content() instanceof Table table ? table.columns() : List.of());
    }

    /// The rows of a part that is a table.
    public static List<List<String>> rows(Part part) {
        return part.content() instanceof Table table ? table.rows() : List.of();
    }

    public boolean has(String heading) {
        return headings.contains(heading.toLowerCase(Locale.ROOT));
    }

    /// The cell under the first of these headings that there is; `null` where it is empty, or there is no such
    /// column.
    public @Nullable String cell(List<String> row, String... wanted) {
        for (String heading : wanted) {
            int at = headings.indexOf(heading.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                String cell = at < row.size() ? row.get(at).strip() : "";
                return cell.isEmpty() ? null : cell;
            }
        }
        return null;
    }
}
