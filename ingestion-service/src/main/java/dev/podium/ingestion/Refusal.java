package dev.podium.ingestion;

import dev.podium.wire.Problem;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.util.List;

/// A request that is not granted, with the answer that its sender gets. Control flow, hence without a stack trace.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final ProblemType type;

    public Refusal(ProblemType type, Problem problem) {
        super(problem.detail(), null, false, false);
        this.type = type;
        this.problem = problem;
    }

    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, Problem.of(type, detail));
    }

    public static Refusal of(ProblemType type, String detail, List<Fault> faults) {
        return new Refusal(type, Problem.of(type, detail, faults));
    }

    public ProblemType type() {
        return type;
    }

    public Problem problem() {
        return problem;
    }
}
