package dev.podium.ingestion.imports;

import dev.podium.event.Imported;
import dev.podium.ingestion.batch.BatchAnswer;
import dev.podium.ingestion.imports.ImportAnswer.Counts;
import dev.podium.ingestion.imports.ImportAnswer.Row;
import dev.podium.ingestion.imports.Judge.Judged;
import dev.podium.ingestion.imports.Readings.Reading;
import dev.podium.ingestion.imports.file.Opener.Sent;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.json.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An upload as far as it is understood.
final class Upload {

    private static final int LONGEST_FILE_NAME = 200;

    private final List<Reading> readings;
    private final Descriptions descriptions;
    private final List<Judged> judged = new ArrayList<>();
    private final Map<Integer, Row> settled = new HashMap<>();

    Upload(List<Reading> readings, Descriptions descriptions) {
        this.readings = readings;
        this.descriptions = descriptions;
    }

    List<Reading> readings() {
        return readings;
    }

    Descriptions descriptions() {
        return descriptions;
    }

    List<Judged> judged() {
        return judged;
    }

    void judge(Judge judge) {
        for (Reading reading : readings) {
            if (reading.format() != null) {
                Imported file = imported(reading);
                for (Draft draft : reading.sheet().drafts()) {
                    judged.add(judge.judge(judged.size(), draft, file));
                }
            }
        }
    }

    private Imported imported(Reading reading) {
        Sent sent = reading.part().sent();
        return new Imported(
                Objects.requireNonNull(reading.format()).id(),
                Words.cleaned(reading.part().path(), LONGEST_FILE_NAME),
                sent.spool().sha256Hex(),
                sent.spool().bytes(),
                null);
    }

    void settle(BatchAnswer answer) {
        answer.accepted()
                .forEach(row ->
                        settled.put(row.index(), judged.get(row.index()).row().accepted(row.id(), row.offset())));
        answer.rejected()
                .forEach(row ->
                        settled.put(row.index(), judged.get(row.index()).row().refused(row.errors())));
    }

    ImportAnswer answer(String board, boolean stored) {
        List<ImportAnswer.File> answers = new ArrayList<>();
        int next = 0;
        int nextDescribed = 0;
        int left = 0;
        for (Reading reading : readings) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0;
                    reading.format() != null && i < reading.sheet().drafts().size();
                    i++) {
                Row row = judged.get(next++).row();
                rows.add(settled.getOrDefault(row.index(), row));
            }
            List<ImportAnswer.Described> told = new ArrayList<>();
            for (int i = 0; i < reading.sheet().descriptions().size(); i++) {
                told.add(descriptions.all().get(nextDescribed++).described());
            }
            left += reading.sheet().leftOut();
            Sent sent = reading.part().sent();
            answers.add(new ImportAnswer.File(
                    reading.part().path(),
                    reading.format() == null ? null : reading.format().id(),
                    reading.format() == null ? null : reading.format().title(),
                    sent.spool().sha256Hex(),
                    sent.spool().bytes(),
                    rows,
                    told,
                    reading.sheet().left(),
                    reading.sheet().leftOut(),
                    reading.sheet().warnings()));
        }
        return new ImportAnswer(board, stored, counts(answers, left), answers);
    }

    private static Counts counts(List<ImportAnswer.File> files, int left) {
        Map<String, Integer> states = new HashMap<>();
        int described = 0;
        for (ImportAnswer.File file : files) {
            file.rows().forEach(row -> states.merge(row.state(), 1, Integer::sum));
            described += file.described().size();
        }
        return new Counts(
                states.getOrDefault("new", 0),
                states.getOrDefault("duplicate", 0),
                states.getOrDefault("pending-name", 0),
                states.getOrDefault("partial", 0),
                states.getOrDefault("rejected", 0),
                left,
                described);
    }
}
