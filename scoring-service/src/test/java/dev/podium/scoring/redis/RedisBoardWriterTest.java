package dev.podium.scoring.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardWriter;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Close;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.result.Lane;
import dev.podium.samples.Boards;
import dev.podium.samples.Sample;
import dev.podium.testing.RealRedis;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.RedisKeys;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedisBoardWriterTest {

    private final String id = RealRedis.freshName("writer");
    private final Board board = Boards.of(id, 60);
    private final RedisBoards boards = new RedisBoards(RealRedis.uri());
    private final BoardWriter writer = boards.writer();
    private final RawBoards raw = new RawBoards(RealRedis.uri());

    @AfterEach
    void close() {
        raw.close();
        boards.close();
    }

    @Test
    void everythingLaidExpiresUnlessABeatKeepsIt() {
        writer.publish(board);
        raw.redis().expire(RedisKeys.snapshot(id, 60), 10);

        beat();

        for (String key : keys(60)) {
            assertThat(raw.redis().ttl(key)).as(key).isBetween(590L, 600L);
        }
    }

    @Test
    void replacedBoardGoesSoonAndTheNewOneStays() {
        writer.publish(board);
        writer.publish(Boards.of(id, 61));

        for (String key : keys(60)) {
            assertThat(raw.redis().ttl(key)).as(key).isBetween(1L, 15L);
        }
        for (String key : keys(61)) {
            assertThat(raw.redis().ttl(key)).as(key).isBetween(590L, 600L);
        }
    }

    @Test
    void ranksAndRowsCanBeReadByPeople() {
        writer.publish(board);

        assertThat(raw.redis().zcard(RedisKeys.ranks(id, Lane.PROVISIONAL, 60)))
                .isEqualTo(board.provisional().ranked().size());
        String leader = board.provisional().rows().getFirst().model();
        assertThat(raw.redis().hget(RedisKeys.rows(id, 60), leader)).startsWith("{\"provisional\":{\"rank\":1,");
    }

    @Test
    void whatIsDeletedByHandIsLaidAgain() {
        publishAll();
        byte[] before = raw.snapshot(id, 60);
        for (String key : keys(60)) {
            raw.redis().del(key);
            beat();
            assertThat(raw.redis().exists(key)).as(key).isTrue();
        }
        raw.redis().del(RedisKeys.current(id), RedisKeys.feed(id), RedisKeys.history(id));

        beat();

        assertThat(raw.snapshot(id, 60)).isEqualTo(before);
        assertThatAllIsShown();
    }

    @Test
    void whatIsOfAnotherTypeIsReplaced() {
        publishAll();
        List<String> all = new ArrayList<>(keys(60));
        all.addAll(List.of(RedisKeys.current(id), RedisKeys.feed(id), RedisKeys.history(id), RedisKeys.heartbeat(id)));
        for (String key : all) {
            raw.redis().del(key);
            raw.redis().lpush(key, "not ours");
            beat();
            assertThatAllIsShown();
        }
    }

    @Test
    void foreignSignCountsAsMissing() {
        for (String foreign :
                List.of("x", "", "60", "99 abc", "-1 " + "a".repeat(64), "9".repeat(30) + " " + "a".repeat(64))) {
            writer.publish(board);
            raw.redis().set(RedisKeys.current(id), foreign);

            beat();

            assertThat(raw.current(id)).as(foreign).contains(board);
        }
    }

    @Test
    void bytesThatWereChangedAreLaidAgain() {
        writer.publish(board);
        byte[] key = RedisKeys.snapshot(id, 60).getBytes(UTF_8);
        byte[] changed = raw.redis().get(key);
        byte[] right = changed.clone();
        changed[changed.length / 2] ^= 1;
        raw.redis().set(key, changed);

        for (int i = 0; i < 8; i++) {
            beat();
        }

        assertThat(raw.redis().get(key)).isEqualTo(right);
    }

    @Test
    void signOfAnOlderLineageMovesForward() {
        writer.publish(board);
        Board old = Boards.of(id, 40);
        raw.redis()
                .set(
                        RedisKeys.snapshot(id, 40).getBytes(UTF_8),
                        BoardCodec.encode(old).bytes());
        raw.redis().set(RedisKeys.current(id), "40 " + BoardCodec.encode(old).sha256());

        beat();

        assertThat(raw.current(id)).contains(board);
    }

    @Test
    void newerSignIsLeftAlone() {
        try (RedisBoards others = new RedisBoards(RealRedis.uri())) {
            writer.publish(board);
            others.writer().publish(Boards.of(id, 70));

            beat();

            assertThat(writer.publish(Boards.of(id, 65))).isFalse();
            assertThat(raw.current(id)).contains(Boards.of(id, 70));
        }
    }

    /// Two builds that compute different boards of one version: the one that is kept alive stays.
    @Test
    void otherBoardOfTheSameVersionStaysWhileItsOwnerLives() {
        Board otherBuild = otherBuild();
        try (RedisBoards others = new RedisBoards(RealRedis.uri())) {
            BoardWriter other = others.writer();
            other.publish(otherBuild);

            assertThat(writer.publish(board)).isFalse();
            beat();
            assertThat(raw.current(id)).contains(otherBuild);

            raw.redis().expire(RedisKeys.snapshot(id, 60), 590); // its owner has been silent for 10 s
            beat();
            assertThat(raw.current(id)).contains(board);
            other.beat(id, new Beat(Sample.NOON, 60, 0, null));
            assertThat(raw.current(id)).contains(board);
        }
    }

    @Test
    void entryWithEffectsIsNotReplacedByOneWithout() {
        FeedEntry plain = entry();
        FeedEntry worked = plain.withEffects(List.of());
        writer.feed(id, List.of(worked));

        writer.feed(id, List.of(plain));

        assertThat(raw.feed(id, Long.MAX_VALUE, 10)).containsExactly(worked);
    }

    @Test
    void storeThatIsAwayIsSaidToBe() {
        try (RedisBoards nowhere = new RedisBoards(URI.create("redis://127.0.0.1:1"))) {
            BoardWriter lost = nowhere.writer();
            assertThatThrownBy(() -> lost.publish(board)).isInstanceOf(BoardsUnavailable.class);
            assertThatThrownBy(() -> lost.beat(id, new Beat(Sample.NOON, 60, 0, null)))
                    .isInstanceOf(BoardsUnavailable.class);
            assertThatThrownBy(() -> lost.feed(id, List.of(entry()))).isInstanceOf(BoardsUnavailable.class);
        }
    }

    private Board otherBuild() {
        Board same = Boards.of(id, 60);
        return new Board(
                id,
                "made by another build",
                null,
                same.version(),
                same.methodology(),
                same.models(),
                same.benchmarks(),
                same.provisional(),
                same.verified(),
                same.observations(),
                same.pendingNames(),
                same.counts());
    }

    private void publishAll() {
        writer.publish(board);
        writer.feed(id, List.of(entry()));
        writer.history(id, history());
    }

    private void assertThatAllIsShown() {
        assertThat(raw.current(id)).contains(board);
        assertThat(raw.feed(id, Long.MAX_VALUE, 10)).containsExactly(entry());
        assertThat(raw.history(id)).isEqualTo(history());
        assertThat(raw.beat(id)).isPresent();
    }

    private void beat() {
        writer.beat(id, new Beat(Sample.NOON, 60, 0, null));
    }

    /// The sample ranks nobody in the verified lane.
    private List<String> keys(long version) {
        return List.of(
                RedisKeys.snapshot(id, version),
                RedisKeys.ranks(id, Lane.PROVISIONAL, version),
                RedisKeys.rows(id, version));
    }

    private static History history() {
        return new History(
                List.of(new Close(LocalDate.of(2026, 3, 1), 4, Map.of("m1", new Close.Place(1, 70.5)), Map.of())));
    }

    private static FeedEntry entry() {
        return new FeedEntry(
                3, Sample.NOON, "result.submitted.v1", "r1", "t", "lab", "counted", null, "m1", "b1", 70.5, null);
    }
}
