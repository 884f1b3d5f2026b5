package dev.podium.ingestion.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.podium.ingestion.imports.file.Limits.Budget;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Tables with a heading line, separated by commas, semicolons or tabs.
final class Tables {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private Tables() {}

    /// The separator that a heading uses most.
    static char separator(String heading) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = heading.chars().filter(c -> c == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    static Content read(Reader in, char separator, Budget budget) {
        List<List<String>> rows = new ArrayList<>();
        try {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(Limits.LONGEST_LINE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(in)
                    .iterator();
            while (records.hasNext()) {
                List<String> fields = records.next().getFields();
                fields.forEach(field -> budget.spend(field.length()));
                rows.add(fields.stream().map(String::strip).toList());
            }
        } catch (CsvParseException e) {
            return new Content.Strange("it is no table: look for a quote that is not closed");
        } catch (UncheckedIOException e) {
            return new Content.Strange("it is no text");
        }
        return rows.isEmpty()
                ? new Content.Strange("it is empty")
                : new Content.Table(rows.getFirst(), rows.subList(1, rows.size()));
    }
}
