package dev.podium.ingestion.gate;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/// For the service on its own: outside of the API there is nothing, and that too is said in the one shape.
public final class Elsewhere extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final List<String> KNOWN = List.of("/api", "/problems", "/schemas", "/actuator");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (KNOWN.stream().anyMatch(prefix -> request.getServletPath().startsWith(prefix))) {
            chain.doFilter(request, response);
        } else {
            Headers.strict(response);
            Problems.write(response, Refusal.of(ProblemType.NOT_FOUND, "The API stands under /api/v1."));
        }
    }
}
