package dev.podium.ui.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import dev.podium.wire.DeskWire;
import dev.podium.wire.RedisKeys;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.params.XAddParams;

/// Asks the desk through Redis: a question into the board's stream, then a look at where the answer will lie.
/// Answers about the past never change, so the last few are remembered.
public final class RedisDesk implements Desk {

    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(15).toNanos();
    private static final long ASK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    private final RedisAccess redis;
    private final Remembered<Question, Board> answers = new Remembered<>(16);

    public RedisDesk(RedisAccess redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Board> ask(Question question, Duration patience) {
        Board known = answers.get(question);
        return known != null ? Optional.of(known) : read(question, await(question, patience));
    }

    private byte[] await(Question question, Duration patience) {
        long start = System.nanoTime();
        long asked = start - ASK_AGAIN_NANOS;
        byte[] answer = look(question);
        while (answer == null) {
            long now = System.nanoTime();
            if (now - start > patience.toNanos()) {
                throw new BoardsUnavailable(new TimeoutException("the desk did not answer"));
            }
            if (now - asked >= ASK_AGAIN_NANOS) {
                put(question);
                asked = now;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            answer = look(question);
        }
        return answer;
    }

    private byte @Nullable [] look(Question question) {
        byte[] key = RedisKeys.answer(question.board(), DeskWire.hash(question)).getBytes(UTF_8);
        return redis.ask(client -> Optional.ofNullable(client.get(key)), Optional.<byte[]>empty())
                .orElse(null);
    }

    private void put(Question question) {
        XAddParams trimmed = XAddParams.xAddParams().approximateTrimming().maxLen(DeskWire.MOST_QUESTIONS);
        redis.ask(
                client ->
                        Optional.of(client.xadd(RedisKeys.desk(question.board()), trimmed, DeskWire.fields(question))),
                Optional.empty());
    }

    private Optional<Board> read(Question question, byte[] answer) {
        if (Arrays.equals(answer, DeskWire.noSuchMoment())) {
            return Optional.empty();
        }
        Board board = DeskWire.board(answer)
                .orElseThrow(() -> new BoardsUnavailable(new IOException("the desk's answer is damaged")));
        answers.put(question, board);
        return Optional.of(board);
    }
}
