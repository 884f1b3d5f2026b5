package dev.podium.ingestion.api;

import dev.podium.event.Event;
import dev.podium.event.Event.BoardOpened;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.Tracker;
import dev.podium.ingestion.body.BoardBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/// Boards: opening one, and calling it something else.
@RestController
public class BoardsApi {

    private final Reception reception;
    private final Boards boards;
    private final Clerk clerk;
    private final Tracker tracker;
    private final Replies replies;

    public BoardsApi(Reception reception, Boards boards, Clerk clerk, Tracker tracker, Replies replies) {
        this.reception = reception;
        this.boards = boards;
        this.clerk = clerk;
        this.tracker = tracker;
        this.replies = replies;
    }

    /// Answers once the board is there for the caller's next request, since nothing can be sent to one that nobody
    /// knows yet; after two seconds in any case, for the log has it.
    @PutMapping(Paths.BOARD)
    ResponseEntity<byte[]> open(HttpServletRequest request, @PathVariable String board)
            throws IOException, InterruptedException {
        Incoming incoming = reception.readNew(request, board);
        BoardBody body = Clerk.read(incoming, BoardBody::read);
        Optional<BoardOpened> known = boards.read(board, ledger -> Optional.ofNullable(ledger.opened()));
        boolean there = known.filter(opened ->
                        opened.name().equals(body.name()) && Objects.equals(opened.description(), body.description()))
                .isPresent();
        if (there && incoming.key() == null) {
            return replies.unchanged(board);
        }
        Receipt receipt = clerk.append(
                incoming, (id, origin) -> new Event.BoardOpened(id, origin, body.name(), body.description()));
        tracker.awaitReadBack(board, receipt.id());
        return replies.accepted(receipt, Replies.RECEIVED);
    }
}
