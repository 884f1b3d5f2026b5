package dev.podium.submit;

import dev.podium.submit.Server.Standing;
import dev.podium.submit.Upload.Row;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Waits until readers see what was sent.
///
/// A board is all of the log up to an offset: when the last row is there, so are those before it.
final class Waiting {

    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

    private final Server server;
    private final long deadline;

    Waiting(Server server, Duration patience) {
        this.server = server;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /// Whether all of it that counts is on the board before the time is up.
    boolean isOnBoard(Upload upload) {
        List<Row> counted = upload.rows()
                .filter(row -> row.state().equals("new") || row.state().equals("duplicate"))
                .filter(row -> row.offset() != null && row.id() != null)
                .sorted(Comparator.comparingLong(Waiting::offset).reversed())
                .toList();
        for (Row row : counted) {
            Standing standing = arrived(String.valueOf(row.id()));
            if (standing == null) {
                return false;
            }
            if (standing.boardVersion() != null && standing.boardVersion() >= standing.offset()) {
                return isRead(standing.offset());
            }
        }
        return true;
    }

    /// Whether readers get it: whoever answers them hears of a new board a moment after it is published.
    private boolean isRead(long offset) {
        try {
            do {
                if (server.shown(offset) >= offset) {
                    return true;
                }
            } while (System.nanoTime() < deadline);
            return false;
        } catch (Refused e) {
            // at this address there is no reading: to be published is all that can be seen from here
            return true;
        }
    }

    /// How a row stands that is no longer on its way; `null` when the time was up before.
    private @Nullable Standing arrived(String id) {
        do {
            Standing standing = standing(id);
            if (standing != null && !standing.state().equals("received")) {
                return standing;
            }
        } while (System.nanoTime() < deadline);
        return null;
    }

    private @Nullable Standing standing(String id) {
        Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        try {
            return server.standing(id, left.compareTo(LONGEST_CALL) < 0 ? left : LONGEST_CALL);
        } catch (Refused e) {
            // the log's reader is late: the server waited before it said that it knows nothing
            return null;
        }
    }

    private static long offset(Row row) {
        return Objects.requireNonNull(row.offset());
    }
}
