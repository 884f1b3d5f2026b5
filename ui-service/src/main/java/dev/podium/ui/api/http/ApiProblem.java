package dev.podium.ui.api.http;

import dev.podium.wire.Problem;
import dev.podium.wire.ProblemType;

/// Ends a call with a problem, thrown from wherever it is noticed.
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public ApiProblem(ProblemType type, String detail) {
        super(detail, null, false, false); // nothing went wrong here: no trace
        problem = Problem.of(type, detail);
    }

    /// The problem of a parameter that cannot be understood.
    ///
    /// @param allowed what the parameter may be, as the rest of "must be …"
    public static ApiProblem badParameter(String name, String allowed) {
        return new ApiProblem(ProblemType.BAD_PARAMETER, "The parameter \"" + name + "\" must be " + allowed + ".");
    }

    public static ApiProblem notFound(String detail) {
        return new ApiProblem(ProblemType.NOT_FOUND, detail);
    }

    public static ApiProblem overloaded(String detail) {
        return new ApiProblem(ProblemType.OVERLOADED, detail);
    }

    public Problem problem() {
        return problem;
    }
}
