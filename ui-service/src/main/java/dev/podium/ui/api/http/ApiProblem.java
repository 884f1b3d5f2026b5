package dev.podium.ui.api.http;

import dev.podium.wire.Json;
import dev.podium.wire.Problem;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

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

    /// What the server itself refused, of which no more is known than a status.
    public static ApiProblem ofStatus(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> notFound("There is nothing at this address.");
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED, HttpServletResponse.SC_NOT_IMPLEMENTED ->
                new ApiProblem(ProblemType.METHOD_NOT_ALLOWED, "This method is not known here.");
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, HttpServletResponse.SC_REQUEST_URI_TOO_LONG, 431 ->
                new ApiProblem(ProblemType.PAYLOAD_TOO_LARGE, "The request is longer than anybody needs.");
            default ->
                status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        ? new ApiProblem(ProblemType.BAD_PARAMETER, "The request cannot be understood.")
                        : overloaded("This could not be answered at the moment. Please try again.");
        };
    }

    public Problem problem() {
        return problem;
    }

    /// Answers with the problem.
    public void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            // Not all at the same moment.
            response.setHeader(
                    "Retry-After", Integer.toString(ThreadLocalRandom.current().nextInt(2, 6)));
        }
        byte[] body = Json.canonical().writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
