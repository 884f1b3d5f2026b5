package dev.podium.ingestion.api;

import dev.podium.event.Event;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Tracker;
import dev.podium.ingestion.body.CorrectionBody;
import dev.podium.ingestion.body.WordBody;
import dev.podium.ingestion.json.Fields;
import dev.podium.ledger.Submission;
import dev.podium.result.Fingerprint;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Later words on a result: each is an event with its reason, and nothing is ever deleted.
@RestController
@RequestMapping({Paths.ROOT + "/results", Paths.BOARD + "/results"})
public class WordsApi {

    private final Reception reception;
    private final Boards boards;
    private final Clerk clerk;
    private final Tracker tracker;
    private final Replies replies;
    private final InstantSource clock;

    public WordsApi(
            Reception reception, Boards boards, Clerk clerk, Tracker tracker, Replies replies, InstantSource clock) {
        this.reception = reception;
        this.boards = boards;
        this.clerk = clerk;
        this.tracker = tracker;
        this.replies = replies;
        this.clock = clock;
    }

    @PostMapping("/{id}:{verb:withdraw|retract|dispute|verify}")
    ResponseEntity<byte[]> say(
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String board,
            @PathVariable String id,
            @PathVariable String verb)
            throws IOException, InterruptedException {
        Incoming incoming = reception.read(request, board);
        requireMay(incoming.actor(), Verb.of(verb), submission(incoming, id));
        WordBody word = Clerk.read(incoming, WordsApi::word);
        EventId content = EventId.ofWord(incoming.actor(), verb, id, word.reason(), word.link());
        return replies.accepted(
                clerk.append(incoming, incoming.idOr(content), Verb.of(verb).about(id, word)), Replies.RECEIVED);
    }

    @PostMapping("/{id}:correct")
    ResponseEntity<byte[]> correct(
            HttpServletRequest request, @PathVariable(required = false) @Nullable String board, @PathVariable String id)
            throws IOException, InterruptedException {
        Incoming incoming = reception.read(request, board);
        Submission submission = submission(incoming, id);
        requireOwn(incoming.actor(), submission);
        CorrectionBody body = Clerk.read(
                incoming,
                fields -> boards.read(
                        incoming.board(),
                        ledger ->
                                CorrectionBody.read(fields, submission.result(), ledger.catalogue(), clock.instant())));
        if (incoming.key() == null && Fingerprint.of(body.result()).equals(Fingerprint.of(submission.result()))) {
            return replies.unchanged(incoming.board());
        }
        WordBody word = body.word();
        return replies.accepted(
                clerk.append(
                        incoming,
                        (eventId, origin) -> new Event.ResultCorrected(
                                eventId, origin, id, body.result(), word.reason(), word.link())),
                Replies.RECEIVED);
    }

    private static WordBody word(Fields fields) {
        WordBody word = WordBody.read(fields);
        fields.finish();
        return word;
    }

    /// A result that this service has read back from the log; one that it has just sent is waited for.
    private Submission submission(Incoming incoming, String id) throws InterruptedException {
        if (boards.submission(incoming.board(), id).isEmpty()
                && tracker.find(incoming.board(), id).isPresent()) {
            tracker.awaitReadBack(incoming.board(), id);
        }
        return boards.submission(incoming.board(), id)
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "There is no result with this id on this board."));
    }

    private static void requireMay(Actor actor, Verb verb, Submission submission) {
        switch (verb) {
            case WITHDRAW -> requireOwn(actor, submission);
            case VERIFY -> requireOther(actor, submission);
            case RETRACT, DISPUTE -> {
                // The scope was enough.
            }
        }
    }

    private static void requireOther(Actor actor, Submission submission) {
        if (isOwn(actor, submission)) {
            throw Refusal.of(
                    ProblemType.SELF_VERIFICATION,
                    "Your organisation submitted this result; another one has to confirm it.");
        }
    }

    private static void requireOwn(Actor actor, Submission submission) {
        if (!isOwn(actor, submission)) {
            throw Refusal.of(
                    ProblemType.INSUFFICIENT_SCOPE, "Only the organisation that submitted a result may do this.");
        }
    }

    private static boolean isOwn(Actor actor, Submission submission) {
        return submission.origin().speaksFor(actor.organization());
    }
}
