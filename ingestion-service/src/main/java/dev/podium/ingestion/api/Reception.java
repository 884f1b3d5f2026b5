package dev.podium.ingestion.api;

import dev.podium.catalog.Slug;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.gate.Gate;
import dev.podium.ingestion.json.StrictJson;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what every request has: caller, board, key and body.
public final class Reception {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Boards boards;

    public Reception(Boards boards) {
        this.boards = boards;
    }

    /// @param board from the path; `null` for the standard one
    Incoming read(HttpServletRequest request, @Nullable String board) throws IOException {
        return incoming(request, board(board));
    }

    /// @param board from the path; it need not exist yet
    Incoming readNew(HttpServletRequest request, String board) throws IOException {
        requireCaughtUp();
        return incoming(request, newId(board));
    }

    private void requireCaughtUp() {
        if (!boards.caughtUp()) {
            throw Refusal.logUnavailable(Outcome.NOT_WRITTEN);
        }
    }

    private static Incoming incoming(HttpServletRequest request, String board) throws IOException {
        String key = key(request);
        return new Incoming(
                actor(request),
                board,
                key,
                StrictJson.read(request.getInputStream().readAllBytes()));
    }

    static Actor actor(HttpServletRequest request) {
        if (request.getAttribute(Gate.ACTOR) instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("nobody may pass beside the gate");
    }

    /// A board that exists.
    ///
    /// @throws Refusal `not-found`, or `log-unavailable` while nobody can know, because the log is still being read
    String board(@Nullable String board) {
        requireCaughtUp();
        if (board == null) {
            return boards.standard();
        }
        if (!Slug.isValid(board) || !boards.exists(board)) {
            throw Refusal.of(ProblemType.NOT_FOUND, "There is no board with this id.");
        }
        return board;
    }

    static @Nullable String key(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders("Idempotency-Key"));
        if (keys.isEmpty()) {
            return null;
        }
        if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw Refusal.of(
                    ProblemType.BAD_IDEMPOTENCY_KEY,
                    "Send one key of 1 to 255 visible ASCII characters, such as a UUID.");
        }
        return keys.getFirst();
    }

    /// The id in a path of something that is about to be described.
    static String newId(String id) {
        if (!Slug.isValid(id)) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "The id in the path must match [a-z0-9][a-z0-9._-]{0,62}.");
        }
        return id;
    }
}
