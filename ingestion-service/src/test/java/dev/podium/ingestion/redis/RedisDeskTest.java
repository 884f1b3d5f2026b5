package dev.podium.ingestion.redis;

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
import redis.clients.jedis.RedisClient;

class RedisDeskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String id = RealRedis.freshName("desk");
    private final Question question = Question.atOffset(id, 40)
            .under(new Question.Draft(Sample.methodology(2, Sample.category("knowledge", 1, "gpqa"))));
    private final Board board = Boards.of(id, 40);
    private final RedisClient raw = RedisClient.create(RealRedis.uri());
    private final RedisDesk desk = new RedisDesk(RealRedis.uri());

    @AfterEach
    void close() {
        desk.close();
        raw.close();
    }

    @Test
    void aDraftGoesIntoTheStreamAndItsAnswerComesBack() {
        CompletableFuture<Optional<Board>> answer = CompletableFuture.supplyAsync(() -> desk.ask(question, PATIENCE));
        await().until(() -> raw.xlen(RedisKeys.desk(id)) == 1);
        assertThat(raw.xrange(RedisKeys.desk(id), "-", "+"))
                .first()
                .satisfies(entry ->
                        assertThat(DeskWire.question(id, entry.getFields())).contains(question));
        await().until(() -> raw.ttl(RedisKeys.desk(id)) > 0);
        lay(DeskWire.answer(BoardCodec.encode(board)));
        assertThat(answer.join()).contains(board);
    }

    @Test
    void whatNeverWasIsEmpty() {
        lay(DeskWire.noSuchMoment());
        assertThat(desk.ask(question, PATIENCE)).isEmpty();
    }

    @Test
    void aDeskThatDoesNotAnswerOrAnswersNonsenseIsAsIfAway() {
        assertThatThrownBy(() -> desk.ask(question, Duration.ofMillis(100))).isInstanceOf(BoardsUnavailable.class);
        lay("nonsense".getBytes(UTF_8));
        assertThatThrownBy(() -> desk.ask(question, PATIENCE)).isInstanceOf(BoardsUnavailable.class);
    }

    @Test
    void aStoreThatIsAwayIsSaidToBeAway() {
        try (RedisDesk nowhere = new RedisDesk(URI.create("redis://127.0.0.1:1"))) {
            assertThatThrownBy(() -> nowhere.ask(question, PATIENCE)).isInstanceOf(BoardsUnavailable.class);
        }
    }

    private void lay(byte[] answer) {
        raw.set(RedisKeys.answer(id, DeskWire.hash(question)).getBytes(UTF_8), answer);
    }
}
