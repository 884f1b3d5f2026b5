package dev.podium.scoring.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardVersion;
import dev.podium.board.BoardWriter;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Bridge;
import dev.podium.board.Counts;
import dev.podium.board.Leaderboard;
import dev.podium.catalog.Methodology;
import dev.podium.result.Lane;
import dev.podium.samples.Sample;
import dev.podium.testing.RealRedis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Two writers, a reader and misfortune on one shelf, in thousands of orders; each call is a moment of its own.
class FenceTest {

    /// 20 000 and more with `-Dpodium.seeds`.
    private static final int SEEDS = Integer.getInteger("podium.seeds", 4_000);
    private static final int NEWEST = 12;

    @Test
    void shownBoardIsWholeAndNeverGoesBack() {
        for (long seed = 0; seed < SEEDS; seed++) {
            new Play(seed, new MemoryShelf()).go();
        }
    }

    @Test
    void twoBuildsOfOneVersionSettleOnOne() {
        for (long seed = 0; seed < SEEDS / 4; seed++) {
            Play play = new Play(seed, new MemoryShelf());
            play.twoBuilds = true;
            play.go();
        }
    }

    /// The checker sees: a fence that compares first and turns later lets an older board through.
    @Test
    void turningAfterComparingIsCaught() {
        assertThatThrownBy(() -> {
                    for (long seed = 0; seed < SEEDS; seed++) {
                        Play play = new Play(seed, new MemoryShelf());
                        play.comparesFirst = true;
                        play.go();
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("went back");
    }

    /// The checker sees: a snapshot that is written over in place is half of this and half of that.
    @Test
    void writingInPlaceIsCaught() {
        assertThatThrownBy(() -> {
                    for (long seed = 0; seed < SEEDS; seed++) {
                        new Play(seed, new InPlace()).go();
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("another board");
    }

    /// The checker sees: without the comparison the last writer wins, and it may be the late one.
    @Test
    void notComparingIsCaught() {
        assertThatThrownBy(() -> {
                    for (long seed = 0; seed < SEEDS; seed++) {
                        new Play(seed, new LastWins()).go();
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("went back");
    }

    /// The real scripts in a real Redis keep to the same rules.
    @Test
    void soItIsInRedis() {
        for (long seed = 0; seed < 60; seed++) {
            try (RedisStore store = new RedisStore(RealRedis.uri(), RealRedis.freshName("fence"))) {
                new Play(seed, store).go();
            }
        }
    }

    /// What the play does to a store, and sees of it.
    interface Store {

        Shelf shelf();

        default String id() {
            return "b";
        }

        @Nullable
        String sign();

        /// SHA-1 of the bytes that lie where this version's snapshot is laid.
        @Nullable
        String sha1(long version);

        void flush();

        void remove(long version);

        /// An older lineage comes back: everything else is gone.
        void restore(Laid old);

        default void tick() {}
    }

    /// One seed's story.
    private static final class Play {

        private final long seed;
        private final Stage stage;
        private final Store store;
        private final Map<String, String> sha1Behind = new HashMap<>();
        private boolean comparesFirst;
        private boolean twoBuilds;
        private int lineage;
        private boolean calm;

        Play(long seed, Store store) {
            this.seed = seed;
            this.stage = new Stage(seed);
            this.store = store;
        }

        void go() {
            BoardWriter one = new RedisBoardWriter(new Moments());
            BoardWriter two = new RedisBoardWriter(new Moments());
            stage.enter(() -> write(one, "one"));
            stage.enter(() -> write(two, twoBuilds ? "two" : "one"));
            stage.enter(this::read);
            if (stage.random().nextInt(3) > 0) {
                stage.enter(this::misfortune);
            }
            stage.play();
            calm = true;
            beat(one, NEWEST);
            beat(two, NEWEST);
            beat(one, NEWEST);
            String shown = store.sign();
            assertThat(shown).as("seed %d", seed).startsWith(NEWEST + " ");
            assertThat(store.sha1(NEWEST)).as("seed %d", seed).isEqualTo(sha1Behind.get(shown));
        }

        /// Folds the log at its own pace: some versions are never published, the newest always is.
        private void write(BoardWriter writer, String build) {
            long version = 0;
            while (version < NEWEST) {
                version = Math.min(NEWEST, version + 1 + stage.random().nextInt(3));
                publish(writer, board(version, build));
                while (stage.random().nextInt(3) == 0) {
                    beat(writer, version);
                }
            }
        }

        private static void publish(BoardWriter writer, Board board) {
            try {
                writer.publish(board);
            } catch (BoardsUnavailable e) {
                // the next beat makes up for it
            }
        }

        private void beat(BoardWriter writer, long version) {
            try {
                writer.beat(store.id(), new Beat(Sample.NOON, version, 0, null));
            } catch (BoardsUnavailable e) {
                // the next beat makes up for it
            }
        }

        /// Reads the sign, and a moment later what it points to, as a reader does.
        private void read() {
            long last = -1;
            int lastLineage = lineage;
            for (int i = 0; i < 25; i++) {
                stage.pause();
                String sign = store.sign();
                int signLineage = lineage;
                if (sign == null) {
                    continue;
                }
                stage.pause();
                long version = Long.parseLong(sign.substring(0, sign.indexOf(' ')));
                String found = store.sha1(version);
                boolean whole = found != null && found.equals(sha1Behind.get(sign));
                if (!whole && (found == null || twoBuilds)) {
                    continue; // damaged or gone: a reader keeps what it has
                }
                assertThat(whole)
                        .as("seed %d: another board than the sign's", seed)
                        .isTrue();
                if (signLineage == lastLineage) {
                    assertThat(version).as("seed %d: went back", seed).isGreaterThanOrEqualTo(last);
                }
                last = version;
                lastLineage = signLineage;
            }
        }

        private void misfortune() {
            for (int i = 0; i < 6; i++) {
                stage.pause();
                switch (stage.random().nextInt(4)) {
                    case 0 -> {
                        store.flush();
                        lineage++;
                    }
                    case 1 -> store.remove(stage.random().nextInt(NEWEST + 1));
                    case 2 -> {
                        store.restore(known(Laid.of(board(0, "one"))));
                        lineage++;
                    }
                    default -> {}
                }
            }
        }

        /// Each call is one moment; before it others move, and now and then it fails, done or not.
        private final class Moments implements Shelf {

            private void moment() {
                stage.pause();
                store.tick();
                if (!calm && stage.random().nextInt(12) == 0) {
                    throw new BoardsUnavailable(new IllegalStateException("planted"));
                }
            }

            private <T> T after(T answer) {
                if (!calm && stage.random().nextInt(20) == 0) {
                    throw new BoardsUnavailable(new IllegalStateException("planted, done all the same"));
                }
                return answer;
            }

            @Override
            public Turn lay(Laid board) {
                moment();
                return after(store.shelf().lay(known(board)));
            }

            @Override
            public void dress(Laid board) {
                moment();
            }

            @Override
            public Turn turn(Laid board) {
                moment();
                return after(comparesFirst ? turnLater(board) : store.shelf().turn(board));
            }

            private Turn turnLater(Laid board) {
                String shown = store.sign();
                if (shown != null
                        && Long.parseLong(shown.substring(0, shown.indexOf(' '))) > MemoryShelf.version(board)) {
                    return Turn.OUTRUN;
                }
                stage.pause();
                ((MemoryShelf) store).point(board);
                return Turn.DONE;
            }

            @Override
            public Found beat(String id, String beat, @Nullable Laid board, boolean thorough) {
                moment();
                return after(store.shelf().beat(id, beat, board, thorough));
            }

            @Override
            public void feed(String id, SortedMap<Long, String> entries, int most) {
                moment();
            }

            @Override
            public void history(String id, byte[] history) {
                moment();
            }
        }

        private Laid known(Laid board) {
            sha1Behind.put(board.sign(), board.sha1());
            return board;
        }

        private Board board(long version, String build) {
            return new Board(
                    store.id(),
                    build,
                    null,
                    new BoardVersion(version, Sample.NOON),
                    Methodology.NONE,
                    List.of(),
                    List.of(),
                    new Leaderboard(Lane.PROVISIONAL, List.of(), Bridge.NONE),
                    new Leaderboard(Lane.VERIFIED, List.of(), Bridge.NONE),
                    List.of(),
                    List.of(),
                    new Counts(version, 0, 0, 0, 0, 0, 0));
        }
    }

    /// Wrong: one snapshot for all versions.
    private static final class InPlace extends MemoryShelf {

        @Override
        long slot(long version) {
            return 0;
        }
    }

    /// Wrong: no comparison.
    private static final class LastWins extends MemoryShelf {

        @Override
        public Turn lay(Laid board) {
            put(board);
            return Turn.DONE;
        }

        @Override
        public Turn turn(Laid board) {
            point(board);
            return Turn.DONE;
        }
    }
}
