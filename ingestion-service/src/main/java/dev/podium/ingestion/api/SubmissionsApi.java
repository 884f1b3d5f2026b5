package dev.podium.ingestion.api;

import dev.podium.ingestion.Progress;
import dev.podium.ingestion.Progress.Stage;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Tracker;
import dev.podium.ledger.Submission;
import dev.podium.wire.Json;
import dev.podium.wire.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What became of a submission.
@RestController
@RequestMapping({Paths.ROOT, Paths.BOARD})
public class SubmissionsApi {

    private static final Pattern WAIT = Pattern.compile("(\\d{1,5})(ms|s)");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Reception reception;
    private final Tracker tracker;

    public SubmissionsApi(Reception reception, Tracker tracker) {
        this.reception = reception;
        this.tracker = tracker;
    }

    /// The answer.
    ///
    /// @param boardVersion offset of the board that readers see
    /// @param model id that the name was resolved to
    /// @param duplicateOf id of the submission that said the same first
    record Answer(
            String id,
            String board,
            long offset,
            String state,
            @Nullable Instant receivedAt,
            Instant recordedAt,
            @Nullable Long boardVersion,
            @Nullable String model,
            @Nullable String benchmark,
            @Nullable String duplicateOf,
            @Nullable String detail,
            @Nullable Boolean verified,
            @Nullable Boolean disputed) {}

    @GetMapping("/submissions/{id}")
    ResponseEntity<byte[]> find(
            @PathVariable(required = false) @Nullable String board,
            @PathVariable String id,
            @RequestParam(defaultValue = "0s") String wait)
            throws InterruptedException {
        Duration patience = patience(wait);
        String existing = reception.board(board);
        return tracker.await(existing, id, patience)
                .map(progress -> Replies.json(HttpStatus.OK, answer(progress)))
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND, "Nothing was submitted under this id, or it has not reached us yet."));
    }

    private static Duration patience(String wait) {
        Matcher form = WAIT.matcher(wait);
        if (!form.matches()) {
            throw bad();
        }
        long number = Long.parseLong(form.group(1));
        Duration patience = form.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
        if (patience.compareTo(LONGEST_WAIT) > 0) {
            throw bad();
        }
        return patience;
    }

    private static Refusal bad() {
        return Refusal.of(ProblemType.BAD_PARAMETER, "wait is a time of at most 10s, such as 2s or 500ms.");
    }

    private static Answer answer(Progress progress) {
        Submission submission = progress.submission();
        boolean duplicate = progress.stage() == Stage.DUPLICATE;
        String detail = submission == null ? null : submission.detail();
        return new Answer(
                progress.id(),
                progress.board(),
                progress.offset(),
                Json.kebab(progress.stage()),
                progress.receivedAt(),
                progress.recordedAt(),
                progress.shown(),
                submission == null ? null : submission.model(),
                submission == null ? null : submission.benchmark(),
                duplicate ? detail : null,
                duplicate ? null : detail,
                submission == null ? null : submission.verified(),
                submission == null ? null : submission.disputed());
    }
}
