package dev.podium.ingestion;

import dev.podium.event.LogUnavailable;
import dev.podium.wire.Json;
import dev.podium.wire.Problem;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// A request that is not granted, with the answer that its sender gets. Control flow, hence without a stack trace.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHORTEST_WAIT = 2;
    private static final int LONGEST_WAIT = 5;
    private static final int SHORTEST_WAIT_FOR_ROOM = 5;
    private static final int LONGEST_WAIT_FOR_ROOM = 15;

    private final ProblemType type;
    private final transient Problem problem;
    private final transient Map<String, String> headers;

    private Refusal(ProblemType type, Problem problem, Map<String, String> headers) {
        super(problem.detail(), null, false, false);
        this.type = type;
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, Problem.of(type, detail), Map.of());
    }

    public static Refusal of(ProblemType type, String detail, List<Fault> faults) {
        return new Refusal(type, Problem.of(type, detail, faults), Map.of());
    }

    /// The log did not acknowledge: wait a little, not all for the same time.
    public static Refusal logUnavailable(LogUnavailable.Outcome outcome) {
        int wait = ThreadLocalRandom.current().nextInt(SHORTEST_WAIT, LONGEST_WAIT + 1);
        String detail = switch (outcome) {
            case NOT_WRITTEN -> "Nothing was written. Send it again in " + wait + " s.";
            case UNKNOWN ->
                "It may have been written or not. Send it again in " + wait
                        + " s, with the same Idempotency-Key: it counts once.";
        };
        return new Refusal(
                ProblemType.LOG_UNAVAILABLE,
                Problem.of(ProblemType.LOG_UNAVAILABLE, detail).withOutcome(Json.kebab(outcome)),
                Map.of("Retry-After", Integer.toString(wait)));
    }

    /// There is no room for more. Asking often makes none; who waits as long as it says finds out soon enough.
    public static Refusal storageLow() {
        int wait = ThreadLocalRandom.current().nextInt(SHORTEST_WAIT_FOR_ROOM, LONGEST_WAIT_FOR_ROOM + 1);
        return of(
                        ProblemType.STORAGE_LOW,
                        "The disk of the log is nearly full, so nothing was written; reading goes on. Whoever runs this"
                                + " has to free some. Send it again in " + wait + " s.")
                .with("Retry-After", Integer.toString(wait));
    }

    /// The same refusal with one more header on the answer.
    public Refusal with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Refusal(type, problem, more);
    }

    public ProblemType type() {
        return type;
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
