package dev.podium.scoring.metrics;

import dev.podium.scoring.ScoringMeters;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The scorer's measurements as Micrometer meters.
public final class MicrometerMeters implements ScoringMeters {

    private static final String BOARD = "board";

    private final MeterRegistry registry;
    private final Timer submitToBoard;
    private final Timer scoring;
    private final Map<String, State> states = new ConcurrentHashMap<>();

    public MicrometerMeters(MeterRegistry registry) {
        this.registry = registry;
        this.submitToBoard = Timer.builder("podium.submit.to.board")
                .description("From the receipt of a submission until it is on the board")
                .serviceLevelObjectives(
                        Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(5))
                .register(registry);
        this.scoring = Timer.builder("podium.scoring")
                .description("Computing one board")
                .register(registry);
    }

    /// Where a board stood at the last beat.
    private static final class State {
        private volatile long version;
        private volatile long lag;
        private volatile int unreadable;
    }

    @Override
    public void scored(Duration took) {
        scoring.record(took);
    }

    @Override
    public void onBoard(List<Duration> sinceSubmitted) {
        for (Duration waited : sinceSubmitted) {
            submitToBoard.record(waited.isNegative() ? Duration.ZERO : waited); // two hosts, two clocks
        }
    }

    @Override
    public void state(String board, long version, long lag, int unreadable) {
        State state = states.computeIfAbsent(board, this::register);
        state.version = version;
        state.lag = lag;
        state.unreadable = unreadable;
    }

    private State register(String board) {
        State state = new State();
        Gauge.builder("podium.board.version", state, s -> s.version)
                .description("Offset of the newest board made here")
                .tag(BOARD, board)
                .register(registry);
        Gauge.builder("podium.log.lag", state, s -> s.lag)
                .description("Records in the log that are not folded yet")
                .tag(BOARD, board)
                .register(registry);
        FunctionCounter.builder("podium.unreadable", state, s -> s.unreadable)
                .description("Records that nobody can read")
                .tag(BOARD, board)
                .register(registry);
        return state;
    }

    @Override
    public void question(String outcome) {
        Counter.builder("podium.desk.questions")
                .description("Questions to the desk")
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }
}
