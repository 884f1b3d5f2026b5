package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.event.Event;
import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.Outcome.Kind;
import dev.podium.memory.MemoryLog;
import dev.podium.result.Result;
import dev.podium.result.Source;
import dev.podium.wire.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeTest {

    private static final Actor LAB = new Actor("t1", "lab", Set.of(Scope.RESULTS_SUBMIT), false);

    private final TestClock clock = new TestClock();
    private final MemoryLog log = new MemoryLog(clock);
    private final FragileLog fragile = new FragileLog(log);
    private final Boards boards = new Boards("main");
    private final Intake intake = new Intake(fragile, boards, clock);

    @Test
    void anEventSaysWhoSaidItAndWhen() {
        accept("k", 1).join();

        Event event = (Event) log.records("main").getFirst().entry();
        assertThat(event.id()).isEqualTo(EventId.ofKey(LAB, "k").text());
        assertThat(event.origin().actor()).isEqualTo("t1");
        assertThat(event.origin().organization()).isEqualTo("lab");
        assertThat(event.origin().receivedAt()).isEqualTo(TestClock.START);
    }

    @Test
    void beforeItIsReadBackTheTableAnswers() {
        Receipt first = accept("k", 1).join();

        assertThat(boards.record("main", first.id())).isEmpty();
        assertThat(accept("k", 1).join().repeated()).isTrue();
        assertThat(intake.inFlight("main", first.id())).contains(first);
        assertThat(log.records("main")).hasSize(1);
    }

    @Test
    void afterwardsTheFoldAnswers() {
        Receipt first = accept("k", 1).join();
        log.subscribe(boards);

        assertThat(intake.inFlight("main", first.id())).isEmpty();
        assertThat(accept("k", 1).join().offset()).isEqualTo(first.offset());
        assertThat(log.records("main")).hasSize(1);
    }

    @Test
    void theFoldAnswersForWhatAnotherProcessWrote() {
        log.subscribe(boards);
        Receipt other = new Intake(log, new Boards("main"), clock)
                .accept(LAB, "main", EventId.ofKey(LAB, "k"), statement(1))
                .join();

        assertThat(accept("k", 1).join().offset()).isEqualTo(other.offset());
        assertThatThrownBy(() -> accept("k", 2))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void aFailureLeavesNothingBehind() {
        fragile.fail(Outcome.NOT_WRITTEN);
        CompletableFuture<Receipt> failed = accept("k", 1);
        assertThatThrownBy(failed::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        LogUnavailable.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_WRITTEN));
        fragile.heal();

        assertThat(accept("k", 2).join().offset()).isZero();
    }

    @Test
    void aLogThatThrowsIsALogThatIsAway() {
        Intake broken = new Intake(
                event -> {
                    throw new IllegalStateException("closed");
                },
                boards,
                clock);

        assertThatThrownBy(broken.accept(LAB, "main", EventId.fresh(), statement(1))::join)
                .cause()
                .isInstanceOf(LogUnavailable.class);
    }

    /// Two services that have not read each other's events yet: whatever they sent under one id, the fold takes for a
    /// repetition exactly where either of them would answer a retry with the first receipt.
    @ParameterizedTest
    @MethodSource("spellings")
    void twoServicesAndTheFoldAgreeOnWhatIsTheSame(Statement here, Statement there, boolean same) {
        EventId id = EventId.ofKey(LAB, "k");
        new Intake(log, new Boards("main"), clock).accept(LAB, "main", id, here).join();
        new Intake(log, new Boards("main"), clock)
                .accept(LAB, "main", id, there)
                .join();
        Ledger ledger = new Ledger("main");
        List<Kind> heard = log.records("main").stream()
                .map(recorded -> ledger.apply(recorded).kind())
                .toList();
        log.subscribe(boards);

        assertThat(heard.getLast()).isEqualTo(same ? Kind.REPEATED : Kind.CONFLICT);
        if (same) {
            assertThat(intake.accept(LAB, "main", id, there).join().offset()).isZero();
        } else {
            assertThatThrownBy(() -> intake.accept(LAB, "main", id, there)).isInstanceOf(Refusal.class);
        }
    }

    static Stream<Arguments> spellings() {
        Result plain = result(1);
        Result loud = new Result("ALPHA", "Gpqa", 1, null, null, null, null, null, Source.UNSTATED, null);
        return Stream.of(
                Arguments.of(Statement.result(plain, false), Statement.result(loud, true), true),
                Arguments.of(Statement.result(plain, false), Statement.result(result(2), false), false),
                Arguments.of(corrected(plain, "typing error"), corrected(loud, "typing error"), true),
                Arguments.of(corrected(plain, "typing error"), corrected(plain, "wrong file"), false),
                Arguments.of(corrected(plain, "typing error"), Statement.result(plain, false), false));
    }

    private static Statement corrected(Result result, String reason) {
        return (id, origin) -> new Event.ResultCorrected(id, origin, "r1", result, reason, null);
    }

    @Test
    void theSameKeyOnAnotherBoardIsAnotherEvent() {
        Receipt here = accept("k", 1).join();
        Receipt there = intake.accept(LAB, "other", EventId.ofKey(LAB, "k"), statement(1))
                .join();

        assertThat(there.board()).isEqualTo("other");
        assertThat(here.repeated() || there.repeated()).isFalse();
    }

    @Test
    void idsAreMadeOfWhatTheyAreOf() {
        Result result = result(1);
        Actor colleague = new Actor("t2", "lab", Set.of(), true);
        Actor shouting = new Actor("t4", "LAB", Set.of(), false);
        Actor stranger = new Actor("t3", "else", Set.of(), false);

        assertThat(EventId.ofContent(LAB, result)).isEqualTo(EventId.ofContent(colleague, result));
        assertThat(EventId.ofContent(LAB, result)).isNotEqualTo(EventId.ofContent(stranger, result));
        assertThat(EventId.ofContent(LAB, result)).isEqualTo(EventId.ofContent(shouting, result));
        assertThat(EventId.ofWord(LAB, "withdraw", "r1", "why", null))
                .isEqualTo(EventId.ofWord(shouting, "withdraw", "r1", "why", null));
        assertThat(EventId.ofContent(LAB, result)).isNotEqualTo(EventId.ofContent(LAB, result(2)));
        assertThat(EventId.ofKey(LAB, "k")).isNotEqualTo(EventId.ofKey(colleague, "k"));
        assertThat(EventId.ofRow(LAB, "k", 0)).isNotEqualTo(EventId.ofRow(LAB, "k", 1));
        assertThat(EventId.ofKey(LAB, "k").text()).matches("[0-9a-f]{32}");
        assertThat(EventId.fresh()).isNotEqualTo(EventId.fresh());
    }

    private CompletableFuture<Receipt> accept(String key, double score) {
        return intake.accept(LAB, "main", EventId.ofKey(LAB, key), statement(score));
    }

    private static Statement statement(double score) {
        return Statement.result(result(score), false);
    }

    private static Result result(double score) {
        return new Result("alpha", "gpqa", score, null, null, null, null, null, Source.UNSTATED, null);
    }
}
