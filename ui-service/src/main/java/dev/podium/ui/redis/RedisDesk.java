package dev.podium.ui.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.Board;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import dev.podium.wire.DeskWire;
import dev.podium.wire.Inquiry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.params.XAddParams;

/// Asks the desk through Redis. Answers about the past never change, so the last few are remembered.
public final class RedisDesk implements Desk {

    private final Remembered<Question, Board> answers = new Remembered<>(16);
    private final Inquiry inquiry;

    public RedisDesk(RedisAccess redis) {
        inquiry = new Inquiry(new Carrier(redis));
    }

    @Override
    public Optional<Board> ask(Question question, Duration patience) {
        Board known = answers.get(question);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Board> answer = inquiry.ask(question, patience);
        answer.ifPresent(board -> answers.put(question, board));
        return answer;
    }

    private record Carrier(RedisAccess redis) implements Inquiry.Carrier {

        @Override
        public byte @Nullable [] get(String key) {
            return redis.ask(client -> Optional.ofNullable(client.get(key.getBytes(UTF_8))), Optional.<byte[]>empty())
                    .orElse(null);
        }

        @Override
        public void add(String stream, Map<String, String> fields) {
            XAddParams trimmed = XAddParams.xAddParams().approximateTrimming().maxLen(DeskWire.MOST_QUESTIONS);
            redis.ask(client -> Optional.of(client.xadd(stream, trimmed, fields)), Optional.empty());
            redis.ask(client -> Optional.of(client.expire(stream, DeskWire.QUESTIONS_LAST_SECONDS)), Optional.empty());
        }
    }
}
