package dev.podium.scoring.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.board.Board;
import dev.podium.board.Question;
import dev.podium.board.Supposed;
import dev.podium.catalog.Methodology;
import dev.podium.event.Event;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.memory.MemoryBoards;
import dev.podium.memory.MemoryLog;
import dev.podium.result.Result;
import dev.podium.samples.Elsewhere;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.scoring.Answer;
import dev.podium.scoring.LogView;
import dev.podium.scoring.Scorekeeper;
import dev.podium.scoring.ScoringMeters;
import dev.podium.standings.Standings;
import dev.podium.testing.RealRedis;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.DeskWire;
import dev.podium.wire.RedisKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.params.XAddParams;

class RedisDeskTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final String id = RealRedis.freshName("desk");
    private final AtomicReference<Instant> clock = new AtomicReference<>(Sample.NOON);
    private final MemoryLog log = new MemoryLog(() -> clock.updateAndGet(now -> now.plusSeconds(1)));
    private final Scorekeeper scorekeeper =
            new Scorekeeper(new MemoryBoards(), LogView.CALM, () -> Sample.NOON.plusSeconds(3_600), ScoringMeters.NONE);
    private final RedisBoards redis = new RedisBoards(RealRedis.uri());
    private final RawBoards raw = new RawBoards(RealRedis.uri());
    private final Tally tally = new Tally();
    private final List<AutoCloseable> desks = new ArrayList<>();

    /// Counts what became of questions.
    private static final class Tally implements ScoringMeters {

        final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();

        int of(String outcome) {
            return outcomes.getOrDefault(outcome, new AtomicInteger()).get();
        }

        @Override
        public void question(String outcome) {
            outcomes.computeIfAbsent(outcome, name -> new AtomicInteger()).incrementAndGet();
        }

        @Override
        public void scored(Duration took) {}

        @Override
        public void onBoard(List<Duration> sinceSubmitted) {}

        @Override
        public void state(String board, long version, long lag, int unreadable) {}
    }

    @BeforeEach
    void fill() {
        log.subscribe(scorekeeper);
        var _ = log.append(new Event.BoardOpened("open", Sample.origin(id, "lab"), "Desk", null));
        Elsewhere.on(id, RandomLog.of(31, 100)).forEach(event -> {
            var _ = log.append(event);
        });
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable desk : desks) {
            desk.close();
        }
        scorekeeper.close();
        redis.close();
        raw.close();
    }

    @Test
    void boardAsOfAnOffsetIsByteForByteTheOneThatWasShownThen() {
        open();
        for (long offset : List.of(0L, 30L, 77L, log.records(id).getLast().offset())) {
            Board answer = ask(Question.atOffset(id, offset)).orElseThrow();
            assertThat(BoardCodec.encode(answer).sha256())
                    .isEqualTo(BoardCodec.encode(board((int) offset + 1)).sha256());
        }
    }

    @Test
    void boardAsOfATimeHasAllUntilThen() {
        open();
        Instant thirtieth = log.records(id).get(29).at();

        assertThat(ask(Question.atTime(id, thirtieth))).contains(board(30));
        assertThat(ask(Question.atTime(id, thirtieth.plusMillis(999)))).contains(board(30));
        assertThat(ask(Question.atTime(id, thirtieth.plusMillis(1000)))).contains(board(31));
        assertThat(ask(Question.atTime(id, Sample.NOON.plusSeconds(3_000)))).contains(board(124));
    }

    @Test
    void momentsThatNeverWereAreSaidToBeNone() {
        open();

        assertThat(ask(Question.atOffset(id, 1_000_000))).isEmpty();
        assertThat(ask(Question.atOffset(id, -1))).isEmpty();
        assertThat(ask(Question.atTime(id, Sample.NOON))).isEmpty();
        assertThat(ask(Question.atTime(id, Sample.NOON.plusSeconds(7_200)))).isEmpty();
    }

    /// The log of two revisions: by the old one, by the new one, by one that nobody published.
    @Test
    void anyMomentCanBeSeenUnderAnyRules() {
        Methodology old = board(124).methodology();
        Methodology newer = new Methodology(2, old.rule(), 0, 1, 0, old.categories(), Map.of(), "newer");
        Methodology draft = new Methodology(3, old.rule(), 0.9, 3, 0.5, old.categories(), Map.of(), "draft");
        var _ = log.append(new Event.MethodologyPublished("newer", Sample.origin(id, "lab"), newer));
        long last = log.records(id).getLast().offset();
        open();

        assertThat(ask(Question.atOffset(id, last))).contains(board(125));
        for (long offset : List.of(last, 77L)) {
            List<Recorded> then = log.records(id).subList(0, (int) offset + 1);
            for (Methodology rules : List.of(old, newer)) {
                assertThat(ask(Question.atOffset(id, offset).under(new Question.Revision(rules.revision()))))
                        .as("revision %d as of %d", rules.revision(), offset)
                        .contains(Standings.of(Ledger.under(rules, id, then)));
            }
            assertThat(ask(Question.atOffset(id, offset).under(new Question.Draft(draft))))
                    .contains(Standings.of(Ledger.under(draft, id, then)));
        }
        assertThat(ask(Question.atOffset(id, last).under(new Question.Revision(1))))
                .get()
                .satisfies(board -> {
                    assertThat(board.provisional()).isEqualTo(board(124).provisional());
                    assertThat(board.methodology()).isEqualTo(old);
                    assertThat(board.version().offset()).isEqualTo(last);
                });
        assertThat(ask(Question.atOffset(id, 77).under(new Question.Revision(3))))
                .isEmpty();
    }

    @Test
    void supposedResultsAreFoldedAsIfTheyCameNext() {
        open();
        List<Recorded> then = log.records(id).subList(0, 78);
        Event.ResultSubmitted before = then.stream()
                .map(Recorded::entry)
                .filter(Event.ResultSubmitted.class::isInstance)
                .map(Event.ResultSubmitted.class::cast)
                .findFirst()
                .orElseThrow();
        Result more = Sample.result(
                        "more", before.result().model(), before.result().benchmark(), 0.5)
                .result();
        Ledger with = Ledger.of(id, then);
        with.apply(new Recorded(
                78,
                with.asOf(),
                new Event.ResultSubmitted(
                        "supposed-78", new Origin(id, "supposed", "new-lab", with.asOf()), more, true)));

        assertThat(ask(Question.atOffset(id, 77).supposing(new Supposed("new-lab", true, List.of(more)))))
                .contains(Standings.of(with));
        assertThat(ask(Question.atOffset(id, 77))).contains(Standings.of(Ledger.of(id, then)));
    }

    @Test
    void revisionThatIsNotPublishedYetMayBeSoon() {
        open();
        Question question = Question.atOffset(id, 30).under(new Question.Revision(2));
        ask(question);

        assertThat(raw.redis().ttl(key(question))).isLessThanOrEqualTo(1);
    }

    /// What is not now may be soon, so that answer does not stay.
    @Test
    void answersAboutThePastStayAndOthersPass() {
        open();
        Question past = Question.atOffset(id, 30);
        Question future = Question.atOffset(id, 1_000_000);
        ask(past);
        ask(future);

        assertThat(raw.redis().ttl(key(past))).isBetween(590L, 600L);
        assertThat(raw.redis().ttl(key(future))).isLessThanOrEqualTo(1);
    }

    @Test
    void equalQuestionsAreAnsweredOnce() {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger worked = new AtomicInteger();
        desks.add(redis.desk(
                scorekeeper::boards,
                question -> {
                    await().until(() -> go.getCount() == 0);
                    worked.incrementAndGet();
                    return scorekeeper.answer(question);
                },
                tally));
        Question question = Question.atOffset(id, 30);
        for (int i = 0; i < 20; i++) {
            put(DeskWire.fields(question));
        }
        await().atMost(SOON).until(() -> tally.of("repeated") >= 19);
        go.countDown();

        assertThat(ask(question)).contains(board(31));
        assertThat(worked).hasValue(1);
    }

    @Test
    void moreQuestionsThanCanBeAnsweredAreDroppedAndCounted() {
        CountDownLatch go = new CountDownLatch(1);
        desks.add(redis.desk(
                scorekeeper::boards,
                question -> {
                    await().until(() -> go.getCount() == 0);
                    return Optional.of(new Answer(null, false));
                },
                tally));
        for (int i = 0; i < 200; i++) {
            put(DeskWire.fields(Question.atOffset(id, i)));
        }
        await().atMost(SOON).until(() -> tally.of("dropped") == 200 - 66);
        go.countDown();
        await().atMost(SOON).until(() -> tally.of("answered") == 66);
    }

    @Test
    void whatIsNoQuestionIsCountedAndBlocksNothing() {
        open();
        put(Map.of("kind", "eval", "value", "1"));
        put(Map.of("hello", "there"));

        assertThat(ask(Question.atOffset(id, 30))).contains(board(31));
        assertThat(tally.of("malformed")).isEqualTo(2);
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsForgotten() {
        long minuteAgo = System.currentTimeMillis() - 60_000;
        raw.redis()
                .xadd(
                        RedisKeys.desk(id),
                        XAddParams.xAddParams().id(minuteAgo),
                        DeskWire.fields(Question.atOffset(id, 1)));
        open();

        assertThat(ask(Question.atOffset(id, 30))).contains(board(31));
        await().atMost(SOON).until(() -> raw.redis().xlen(RedisKeys.desk(id)) == 1);
    }

    @Test
    void streamThatIsNoStreamIsSurvived() {
        raw.redis().set(RedisKeys.desk(id), "not a stream");
        open();
        await().atMost(SOON).until(() -> !raw.redis().exists(RedisKeys.desk(id)));

        assertThat(ask(Question.atOffset(id, 30))).contains(board(31));
    }

    private void open() {
        desks.add(redis.desk(scorekeeper::boards, scorekeeper::answer, tally));
    }

    private Optional<Board> ask(Question question) {
        put(DeskWire.fields(question));
        byte[] key = key(question).getBytes(UTF_8);
        byte[] answer = await().atMost(SOON)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> raw.redis().get(key), found -> found != null);
        return DeskWire.board(answer);
    }

    private void put(Map<String, String> fields) {
        raw.redis().xadd(RedisKeys.desk(id), XAddParams.xAddParams(), fields);
    }

    private String key(Question question) {
        return RedisKeys.answer(id, DeskWire.hash(question));
    }

    private Board board(int records) {
        List<Recorded> all = log.records(id);
        return Standings.of(Ledger.of(id, all.subList(0, Math.min(records, all.size()))));
    }
}
