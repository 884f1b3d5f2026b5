package dev.podium.ui.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Question;
import dev.podium.samples.Boards;
import dev.podium.samples.Sample;
import dev.podium.testing.RealRedis;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.DeskWire;
import dev.podium.wire.RedisKeys;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedisDeskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String id = RealRedis.freshName("desk");
    private final Question question = Question.atOffset(id, 40);
    private final Board board = Boards.of(id, 40);
    private final RawWriter raw = new RawWriter(RealRedis.uri());
    private final RedisAccess redis = new RedisAccess(RealRedis.uri());
    private final RedisDesk desk = new RedisDesk(redis);

    @AfterEach
    void close() {
        raw.close();
        redis.close();
    }

    @Test
    void aQuestionGoesIntoTheStreamAndItsAnswerComesBack() {
        CompletableFuture<Optional<Board>> answer = CompletableFuture.supplyAsync(() -> desk.ask(question, PATIENCE));
        await().until(() -> raw.redis().xlen(RedisKeys.desk(id)) == 1);
        assertThat(raw.redis().xrange(RedisKeys.desk(id), "-", "+"))
                .first()
                .satisfies(entry ->
                        assertThat(DeskWire.question(id, entry.getFields())).contains(question));
        await().until(() -> raw.redis().ttl(RedisKeys.desk(id)) > 0);
        lay(DeskWire.answer(BoardCodec.encode(board)));
        assertThat(answer.join()).contains(board);
    }

    @Test
    void anAnswerThatLiesThereIsNotAskedForAgain() {
        lay(DeskWire.answer(BoardCodec.encode(board)));
        assertThat(desk.ask(question, PATIENCE)).contains(board);
        assertThat(raw.redis().exists(RedisKeys.desk(id))).isFalse();
    }

    @Test
    void aBoardOfThePastIsRemembered() {
        lay(DeskWire.answer(BoardCodec.encode(board)));
        desk.ask(question, PATIENCE);
        raw.redis().del(RedisKeys.answer(id, DeskWire.hash(question)));
        assertThat(desk.ask(question, Duration.ZERO)).contains(board);
    }

    @Test
    void aMomentThatNeverWasIsEmpty() {
        lay(DeskWire.noSuchMoment());
        assertThat(desk.ask(Question.atOffset(id, 40), PATIENCE)).isEmpty();
    }

    @Test
    void aDeskThatDoesNotAnswerOrAnswersNonsenseIsAsIfAway() {
        assertThatThrownBy(() -> desk.ask(question, Duration.ofMillis(100))).isInstanceOf(BoardsUnavailable.class);
        lay("nonsense".getBytes(UTF_8));
        assertThatThrownBy(() -> desk.ask(question, PATIENCE)).isInstanceOf(BoardsUnavailable.class);
    }

    @Test
    void aStoreThatIsAwayIsSaidToBeAway() {
        try (RedisAccess nowhere = new RedisAccess(URI.create("redis://127.0.0.1:1"))) {
            Question byTime = Question.atTime(id, Sample.NOON);
            assertThatThrownBy(() -> new RedisDesk(nowhere).ask(byTime, PATIENCE))
                    .isInstanceOf(BoardsUnavailable.class);
        }
    }

    private void lay(byte[] answer) {
        raw.redis().set(RedisKeys.answer(id, DeskWire.hash(question)).getBytes(UTF_8), answer);
    }
}
