package dev.podium.wire;

import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The asking side of [DeskWire], over whatever carries keys and streams: a question into the board's stream, then a
/// look at where the answer will lie.
public final class Inquiry implements Desk {

    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(15).toNanos();
    private static final long ASK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    private final Carrier carrier;

    /// Asks over a carrier, whose failures it passes on.
    public Inquiry(Carrier carrier) {
        this.carrier = carrier;
    }

    /// What lies in the store.
    public interface Carrier {

        /// The bytes under a key; `null` where nothing lies.
        ///
        /// @throws BoardsUnavailable if the store does not answer in time
        byte @Nullable [] get(String key);

        /// Adds an entry to a stream that keeps about [DeskWire#MOST_QUESTIONS], and goes after
        /// [DeskWire#QUESTIONS_LAST_SECONDS] without another.
        ///
        /// @throws BoardsUnavailable if the store does not answer in time
        void add(String stream, Map<String, String> fields);
    }

    @Override
    public Optional<Board> ask(Question question, Duration patience) {
        byte[] answer = await(question, patience);
        if (Arrays.equals(answer, DeskWire.noSuchMoment())) {
            return Optional.empty();
        }
        return Optional.of(DeskWire.board(answer)
                .orElseThrow(() -> new BoardsUnavailable(new IOException("the desk's answer is damaged"))));
    }

    private byte[] await(Question question, Duration patience) {
        String key = RedisKeys.answer(question.board(), DeskWire.hash(question));
        long start = System.nanoTime();
        long asked = start - ASK_AGAIN_NANOS;
        byte[] answer = carrier.get(key);
        while (answer == null) {
            long now = System.nanoTime();
            if (now - start > patience.toNanos()) {
                throw new BoardsUnavailable(new TimeoutException("the desk did not answer"));
            }
            if (now - asked >= ASK_AGAIN_NANOS) {
                carrier.add(RedisKeys.desk(question.board()), DeskWire.fields(question));
                asked = now;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            answer = carrier.get(key);
        }
        return answer;
    }
}
