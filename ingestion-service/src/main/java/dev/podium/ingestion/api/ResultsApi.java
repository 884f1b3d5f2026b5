package dev.podium.ingestion.api;

import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.Statement;
import dev.podium.ingestion.batch.BatchAnswer;
import dev.podium.ingestion.batch.BatchIntake;
import dev.podium.ingestion.body.ResultBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Results, one or many.
@RestController
@RequestMapping({Paths.ROOT, Paths.BOARD})
public class ResultsApi {

    private final Reception reception;
    private final Boards boards;
    private final Clerk clerk;
    private final BatchIntake batches;
    private final Replies replies;
    private final Counting counting;
    private final InstantSource clock;

    public ResultsApi(
            Reception reception,
            Boards boards,
            Clerk clerk,
            BatchIntake batches,
            Replies replies,
            Counting counting,
            InstantSource clock) {
        this.reception = reception;
        this.boards = boards;
        this.clerk = clerk;
        this.batches = batches;
        this.replies = replies;
        this.counting = counting;
        this.clock = clock;
    }

    @PostMapping("/results")
    ResponseEntity<byte[]> submit(HttpServletRequest request, @PathVariable(required = false) @Nullable String board)
            throws IOException {
        return counting.one(() -> submit(reception.read(request, board)));
    }

    private ResponseEntity<byte[]> submit(Incoming incoming) {
        Actor actor = incoming.actor();
        ResultBody body = Clerk.read(
                incoming,
                fields -> boards.read(
                        incoming.board(), ledger -> ResultBody.read(fields, ledger.catalogue(), clock.instant())));
        EventId id = incoming.idOr(EventId.ofContent(actor, body.result()));
        Receipt receipt = clerk.append(incoming, id, Statement.result(body.result(), actor.admits()));
        return replies.accepted(receipt, body.pendingName() ? Replies.PENDING_NAME : Replies.RECEIVED);
    }

    @PostMapping("/results:batch")
    ResponseEntity<byte[]> submitMany(
            HttpServletRequest request, @PathVariable(required = false) @Nullable String board) throws IOException {
        String existing = reception.board(board);
        MediaType type = MediaType.parseMediaType(request.getContentType());
        BatchAnswer answer = counting.many(
                type.getSubtype(),
                batches.take(
                        Reception.actor(request),
                        existing,
                        Reception.key(request),
                        type.getType() + '/' + type.getSubtype(),
                        request.getInputStream()));
        return Replies.json(HttpStatus.ACCEPTED, answer);
    }
}
