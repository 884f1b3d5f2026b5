package dev.podium.ingestion.imports;

import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.batch.BatchAnswer;
import dev.podium.ingestion.batch.BatchIntake;
import dev.podium.ingestion.imports.Judge.Judged;
import dev.podium.ingestion.imports.Readings.Reading;
import dev.podium.ingestion.imports.file.Opener.Sent;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Sheet.Description;
import dev.podium.result.Result;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/// Takes files of other tools as they are. What it says beforehand and what it does are made by the same steps.
public final class Importer {

    /// Each may hold 64 MiB.
    private static final int MOST_IMPORTS = 4;

    private static final int MOST_FAULTS = 100;

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
            Judge judge = new Judge(boards, board, actor, clock.instant());
            upload.judge(
                    upload.descriptions().isWholeCatalogue()
                            ? judge.by(upload.descriptions().draft())
                            : judge);
            List<Result> fresh = new ArrayList<>();
            for (Judged judged : upload.judged()) {
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
            upload.descriptions().send(sender, boards);
            upload.judge(new Judge(boards, board, actor, clock.instant()));
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
        return new Upload(readings, Descriptions.of(said, boards, board, actor));
    }

    private ImportAnswer send(Actor actor, String board, Upload upload) {
        List<Judged> rows = upload.judged().stream()
                .filter(judged -> judged.body() != null && !judged.repeated())
                .toList();
        Delivery delivery = Delivery.of(rows, actor, board, sender);
        BatchAnswer answer = delivery.answer();
        boolean nothing = answer.accepted().isEmpty() && !upload.descriptions().changeAnything();
        if (nothing && !rows.isEmpty()) {
            Outcome outcome = delivery.logFailure();
            Refusal ours = delivery.ours();
            throw outcome != null ? Refusal.logUnavailable(outcome) : ours != null ? ours : refused(upload);
        }
        if (nothing && upload.descriptions().all().isEmpty()) {
            throw refused(upload);
        }
        upload.settle(answer);
        return upload.answer(board, true);
    }

    private static Refusal refused(Upload upload) {
        List<Fault> faults = new ArrayList<>();
        for (Judged judged : upload.judged()) {
            for (Fault fault : Objects.requireNonNullElse(judged.row().errors(), List.<Fault>of())) {
                faults.add(new Fault("/" + judged.row().index() + fault.pointer(), fault.code(), fault.detail()));
            }
        }
        for (Reading reading : upload.readings()) {
            reading.sheet().left().forEach(left -> faults.add(new Fault("/" + left.place(), "left-out", left.why())));
        }
        return Refusal.of(
                ProblemType.VALIDATION_FAILED,
                "No result in it could be taken; errors says why. Preview it to see more.",
                faults.stream().limit(MOST_FAULTS).toList());
    }
}
