package dev.podium.ingestion.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.body.ResultBody;
import dev.podium.ingestion.json.Body;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table (RFC 4180, commas, UTF-8) whose first line names the members.
final class CsvRows implements Rows {

    private static final int LONGEST_FIELD = 64 << 10;
    private static final int MOST_FAULTS = 20;

    private final Iterator<CsvRecord> records;
    private final List<String> columns;

    private CsvRows(Iterator<CsvRecord> records, List<String> columns) {
        this.records = records;
        this.columns = columns;
    }

    /// Begins to read a table.
    ///
    /// @throws Refusal if its first line does not name members of a result, each once
    static CsvRows of(InputStream in) throws IOException {
        // What is no UTF-8 becomes U+FFFD, which no text may hold: so it spoils its own row only.
        InputStreamReader text = new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE));
        Iterator<CsvRecord> records = CsvReader.builder()
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
        try {
            List<String> columns = records.hasNext() ? records.next().getFields() : List.of();
            requireColumns(columns);
            return new CsvRows(records, columns);
        } catch (CsvParseException e) {
            throw unreadable();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void requireColumns(List<String> columns) {
        List<Fault> faults = IntStream.range(0, columns.size())
                .filter(i -> !ResultBody.COLUMNS.contains(columns.get(i)))
                .limit(MOST_FAULTS)
                .mapToObj(i -> new Fault("", "unknown-member", "The heading of column " + (i + 1) + " is not known."))
                .toList();
        if (columns.isEmpty() || !faults.isEmpty() || new HashSet<>(columns).size() < columns.size()) {
            throw Refusal.of(
                    ProblemType.VALIDATION_FAILED,
                    "The first line must name columns among " + new TreeSet<>(ResultBody.COLUMNS)
                            + ", each once, without a byte-order mark.",
                    faults);
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            return records.hasNext() ? row(records.next().getFields()) : null;
        } catch (CsvParseException e) {
            throw unreadable();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Row row(List<String> fields) {
        if (fields.size() != columns.size()) {
            return Row.bad(
                    "malformed",
                    "This row has " + fields.size() + " fields, but the first line names " + columns.size() + ".");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            cells.put(columns.get(i), fields.get(i));
        }
        return new Row.Good(Body.ofCells(cells, ResultBody.NUMERIC));
    }

    private static Refusal unreadable() {
        return Refusal.of(
                ProblemType.MALFORMED_BODY, "From here on this is no table: look for a quote that is not closed.");
    }
}
