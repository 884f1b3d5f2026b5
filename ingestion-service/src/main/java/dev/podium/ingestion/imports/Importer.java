package dev.podium.ingestion.imports;

import dev.podium.event.Imported;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.batch.Batch;
import dev.podium.ingestion.batch.BatchAnswer;
import dev.podium.ingestion.batch.BatchIntake;
import dev.podium.ingestion.imports.ImportAnswer.Counts;
import dev.podium.ingestion.imports.ImportAnswer.Row;
import dev.podium.ingestion.imports.Judge.Judged;
import dev.podium.ingestion.imports.Readings.Reading;
import dev.podium.ingestion.imports.file.Opener.Sent;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Sheet.Description;
import dev.podium.ingestion.json.Words;
import dev.podium.result.Result;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/// Takes files of other tools as they are. What it says beforehand and what it does are made by the same steps.
public final class Importer {

    /// Each may hold 64 MiB.
    private static final int MOST_IMPORTS = 4;

    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_FILE_NAME = 200;

    private final Boards boards;
    private final BatchIntake.Sender sender;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(MOST_IMPORTS);

    public Importer(BatchIntake.Sender sender, Boards boards, InstantSource clock) {
        this.sender = sender;
        this.boards = boards;
        this.clock = clock;
    }

    /// A preview, and the results that would count at once.
    public record Outlook(ImportAnswer answer, List<Result> fresh) {}

    /// What would become of an upload. Stores nothing.
    ///
    /// @throws Refusal if it cannot be read at all
    public Outlook preview(Actor actor, String board, List<Sent> files, Asked asked) throws IOException {
        return withPlace(() -> {
            Upload upload = read(actor, board, files, asked);
            Judge judge = new Judge(boards, board, actor, asked, clock.instant());
            upload.judge(upload.descriptions.isWholeCatalogue() ? judge.by(upload.descriptions.draft()) : judge);
            List<Result> fresh = new ArrayList<>();
            for (Judged judged : upload.judged) {
                if (judged.body() != null && judged.row().state().equals("new")) {
                    fresh.add(judged.body().result());
                }
            }
            return new Outlook(upload.answer(board, false), fresh);
        });
    }

    /// Sends what an upload says.
    ///
    /// @throws Refusal if it cannot be read at all, or nothing of it could be taken
    public ImportAnswer take(Actor actor, String board, List<Sent> files, Asked asked) throws IOException {
        return withPlace(() -> {
            Upload upload = read(actor, board, files, asked);
            upload.descriptions.send(sender, boards);
            upload.judge(new Judge(boards, board, actor, asked, clock.instant()));
            return send(actor, board, upload);
        });
    }

    private interface Work<T> {

        T run() throws IOException;
    }

    private <T> T withPlace(Work<T> work) throws IOException {
        if (!places.tryAcquire()) {
            throw Refusal.of(ProblemType.OVERLOADED, "Too many files at once. Try again in a second.")
                    .with("Retry-After", "1");
        }
        try {
            return work.run();
        } finally {
            places.release();
        }
    }

    private Upload read(Actor actor, String board, List<Sent> files, Asked asked) throws IOException {
        List<Reading> readings = Readings.of(files, asked);
        List<Description> said = readings.stream()
                .flatMap(reading -> reading.sheet().descriptions().stream())
                .toList();
        return new Upload(files, readings, Descriptions.of(said, boards, board, actor));
    }

    private ImportAnswer send(Actor actor, String board, Upload upload) {
        Batch batch = new Batch(actor, board, null, sender);
        int sent = 0;
        for (Judged judged : upload.judged) {
            if (judged.body() != null && !judged.repeated()) {
                batch.send(judged.row().index(), judged.body(), judged.admitted(), judged.imported());
                sent++;
            }
        }
        batch.awaitAll();
        BatchAnswer answer = batch.answer();
        boolean nothing = answer.accepted().isEmpty() && !upload.descriptions.changeAnything();
        if (nothing && sent > 0) {
            Outcome outcome = batch.logFailure();
            Refusal ours = batch.ours();
            throw outcome != null ? Refusal.logUnavailable(outcome) : ours != null ? ours : refused(upload);
        }
        if (nothing && upload.descriptions.all().isEmpty()) {
            throw refused(upload);
        }
        upload.settle(answer);
        return upload.answer(board, true);
    }

    private static Refusal refused(Upload upload) {
        List<Fault> faults = new ArrayList<>();
        for (Judged judged : upload.judged) {
            for (Fault fault : Objects.requireNonNullElse(judged.row().errors(), List.<Fault>of())) {
                faults.add(new Fault("/" + judged.row().index() + fault.pointer(), fault.code(), fault.detail()));
            }
        }
        for (Reading reading : upload.readings) {
            reading.sheet().left().forEach(left -> faults.add(new Fault("/" + left.place(), "left-out", left.why())));
        }
        return Refusal.of(
                ProblemType.VALIDATION_FAILED,
                "No result in it could be taken; errors says why. Preview it to see more.",
                faults.stream().limit(MOST_FAULTS).toList());
    }

    /// An upload as far as it is understood.
    private static final class Upload {

        private final List<Sent> files;
        private final List<Reading> readings;
        private final Descriptions descriptions;
        private final List<Judged> judged = new ArrayList<>();
        private final Map<Integer, Row> settled = new HashMap<>();

        Upload(List<Sent> files, List<Reading> readings, Descriptions descriptions) {
            this.files = files;
            this.readings = readings;
            this.descriptions = descriptions;
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
            Sent sent = sent(reading);
            return new Imported(
                    Objects.requireNonNull(reading.format()).id(),
                    Words.cleaned(reading.part().path(), LONGEST_FILE_NAME),
                    sent.spool().sha256Hex(),
                    sent.spool().bytes(),
                    null);
        }

        /// The file that a part came in: it, or the archive around it.
        Sent sent(Reading reading) {
            return files.stream()
                    .filter(file -> file.name().equals(reading.part().path()))
                    .findFirst()
                    .orElse(files.getFirst());
        }

        void settle(BatchAnswer answer) {
            answer.accepted()
                    .forEach(row -> settled.put(
                            row.index(), judged.get(row.index()).row().accepted(row.id(), row.offset())));
            answer.rejected()
                    .forEach(row -> settled.put(
                            row.index(), judged.get(row.index()).row().refused(row.errors())));
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
                Sent sent = sent(reading);
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
}
