package dev.podium.ingestion.api;

import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Receipt;
import dev.podium.wire.Json;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers to what was granted.
public final class Replies {

    static final String RECEIVED = "received";
    static final String PENDING_NAME = "pending-name";
    private static final String UNCHANGED = "unchanged";

    private final Boards boards;

    public Replies(Boards boards) {
        this.boards = boards;
    }

    /// The log has it.
    ///
    /// @param revision of a methodology
    record Accepted(
            String id,
            String board,
            long offset,
            String state,
            @Nullable Integer revision) {}

    /// The board says this already, as of an offset.
    record Unchanged(String board, long offset, String state) {}

    ResponseEntity<byte[]> accepted(Receipt receipt, String state) {
        return accepted(new Accepted(receipt.id(), receipt.board(), receipt.offset(), state, null));
    }

    ResponseEntity<byte[]> accepted(Accepted answer) {
        return ResponseEntity.accepted()
                .location(URI.create(location(answer.board(), answer.id())))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.canonical().writeValueAsBytes(answer));
    }

    /// Nothing had to be written.
    ResponseEntity<byte[]> unchanged(String board) {
        long offset = boards.read(board, ledger -> ledger.version());
        return json(HttpStatus.OK, new Unchanged(board, offset, UNCHANGED));
    }

    static ResponseEntity<byte[]> json(HttpStatus status, Object answer) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.canonical().writeValueAsBytes(answer));
    }

    private String location(String board, String id) {
        return board.equals(boards.standard())
                ? Paths.ROOT + "/submissions/" + id
                : Paths.ROOT + "/boards/" + board + "/submissions/" + id;
    }
}
