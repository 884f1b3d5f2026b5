package dev.podium.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.event.Event;
import dev.podium.event.Event.AboutResult;
import dev.podium.event.Event.PriceChanged;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Recorded;
import dev.podium.result.Fingerprint;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.BoardHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Which order decides, and which does not.
class InterleavingTest {

    private static final List<Event> WORLD = List.of(
            Sample.described("alpha"),
            Sample.described("beta"),
            Sample.test("gpqa", "knowledge"),
            Sample.published(Sample.methodology(1, 0, 0, Sample.category("knowledge", 1, "gpqa"))));

    private static String standings(List<? extends Event> log) {
        return BoardHash.unordered(Logs.board(log));
    }

    @Test
    void theOrderOfUnrelatedEventsDoesNotMatter() {
        for (int seed = 0; seed < 150; seed++) {
            List<Event> log = RandomLog.of(seed, 120);
            List<Event> mixed = interleaved(seed, log);

            assertThat(mixed).isNotEqualTo(log);
            assertThat(standings(mixed)).as("seed " + seed).isEqualTo(standings(log));
        }
    }

    @Test
    void theOrderOfUnrelatedEventsDoesNotMatterUnderTheCompletedRuleEither() {
        for (int seed = 0; seed < 60; seed++) {
            List<Event> log = RandomLog.completed(seed, 120);
            List<Event> mixed = interleaved(seed, log);

            assertThat(mixed).isNotEqualTo(log);
            assertThat(standings(mixed)).as("seed " + seed).isEqualTo(standings(log));
        }
    }

    @Test
    void aWordMayComeBeforeItsResultInEveryInterleaving() {
        List<Event> story = List.of(
                Sample.result("r1", "alpha", "gpqa", 70).event(),
                Sample.result("r2", "alpha", "gpqa", 70).event(),
                Sample.verified("r1", "other"),
                Sample.withdrawn("r1", "lab"),
                Sample.retracted("r3"),
                Sample.described("gamma"),
                Sample.result("r3", "gamma", "gpqa", 80).event());
        TreeSet<String> hashes = new TreeSet<>();
        int orders = 0;
        for (List<Event> order : permutations(story)) {
            // Of two results with one content the first in the log counts: these two are not unrelated.
            if (order.indexOf(story.get(0)) < order.indexOf(story.get(1))) {
                List<Event> log = new ArrayList<>(WORLD);
                log.addAll(order);
                hashes.add(standings(log));
                orders++;
            }
        }
        assertThat(orders).isEqualTo(2_520);
        assertThat(hashes).hasSize(1);
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int seed = 0; seed < 30; seed++) {
            List<Event> log = RandomLog.of(seed, 150);
            List<Event> twice = new ArrayList<>(log);
            twice.addAll(RandomLog.shuffled(seed, log));

            assertThat(standings(twice)).as("seed " + seed).isEqualTo(standings(log));
        }
    }

    @Test
    void foldingInPiecesIsFoldingWhole() {
        for (int seed = 0; seed < 60; seed++) {
            List<Recorded> log =
                    Logs.recorded(seed % 2 == 0 ? RandomLog.of(seed, 150) : RandomLog.completed(seed, 150));
            Ledger pieces = new Ledger(Sample.BOARD);
            for (int i = 0; i < log.size(); i += 7) {
                // Each piece begins with records that were in the one before.
                log.subList(Math.max(0, i - 3), Math.min(log.size(), i + 7)).forEach(pieces::apply);
                Standings.of(pieces);
            }
            assertThat(boardHash(Standings.of(pieces)))
                    .as("seed " + seed)
                    .isEqualTo(boardHash(Standings.of(Ledger.of(Sample.BOARD, log))));
        }
    }

    @Test
    void manyThreadsAtOnceComputeTheBoardOfOne() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            List<Recorded> log = Logs.recorded(RandomLog.completed(seed, 300));
            String alone = onThreads(1, log).getFirst();

            assertThat(onThreads(8, log)).as("seed " + seed).hasSize(8).containsOnly(alone);
        }
    }

    /// Board hashes: so many threads, each with a fold of its own and one that all of them read.
    private static List<String> onThreads(int threads, List<Recorded> log) throws Exception {
        Ledger shared = Ledger.of(Sample.BOARD, log);
        CountDownLatch start = new CountDownLatch(threads);
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            boolean own = i % 2 == 0;
            work.add(() -> {
                start.countDown();
                start.await();
                return boardHash(Standings.of(own ? Ledger.of(Sample.BOARD, log) : shared));
            });
        }
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            List<String> hashes = new ArrayList<>();
            for (Future<String> hash : pool.invokeAll(work)) {
                hashes.add(hash.get());
            }
            return hashes;
        }
    }

    @Test
    void withdrawingEverythingIsAsIfNothingHadBeen() {
        for (int seed = 0; seed < 30; seed++) {
            List<Event> log = new ArrayList<>(RandomLog.of(seed, 120).stream()
                    .filter(e -> !(e instanceof AboutResult))
                    .toList());
            Board empty = Logs.board(
                    log.stream().filter(e -> !(e instanceof ResultSubmitted)).toList());
            List.copyOf(log).forEach(e -> {
                if (e instanceof ResultSubmitted r) {
                    log.add(Sample.withdrawn(r.id(), r.origin().organization()));
                }
            });
            Board board = Logs.board(log);

            assertThat(board.provisional()).as("seed " + seed).isEqualTo(empty.provisional());
            assertThat(board.verified()).as("seed " + seed).isEqualTo(empty.verified());
            assertThat(board.observations()).allMatch(o -> o.state().equals("withdrawn"));
        }
    }

    private static String boardHash(Board board) {
        return BoardCodec.encode(board).sha256();
    }

    /// Any order that leaves alone what is related: words on one result, results of one content, facts of one model.
    private static List<Event> interleaved(long seed, List<Event> log) {
        List<Event> mixed = RandomLog.shuffled(seed, log);
        Map<String, List<Event>> related = new HashMap<>();
        log.forEach(e ->
                related.computeIfAbsent(thread(e), key -> new ArrayList<>()).add(e));
        mixed.replaceAll(e -> related.getOrDefault(thread(e), List.of(e)).removeFirst());
        return mixed;
    }

    private static String thread(Event event) {
        return switch (event) {
            case AboutResult e -> "words on " + e.result();
            case ResultSubmitted e -> e.origin().organization() + Fingerprint.of(e.result());
            case PriceChanged e -> "model " + e.model();
            case Event.ModelDescribed e -> "model " + e.model().id();
            default -> event.id();
        };
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (List<T> rest : permutations(items.subList(1, items.size()))) {
            for (int i = 0; i <= rest.size(); i++) {
                List<T> longer = new ArrayList<>(rest);
                longer.add(i, items.getFirst());
                all.add(longer);
            }
        }
        return all;
    }
}
