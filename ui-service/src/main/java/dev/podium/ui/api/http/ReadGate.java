package dev.podium.ui.api.http;

import dev.podium.wire.ApiRoutes;
import dev.podium.wire.Json;
import dev.podium.wire.Problem;
import dev.podium.wire.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Stands before everything under `/api`: what is in no table is answered here, since the pages' servlet behind it
/// would answer any path with a page.
public final class ReadGate extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient List<ApiRoutes> tables;

    /// Lets pass what any of the tables knows.
    ///
    /// @param tables of all services in this process
    public ReadGate(List<ApiRoutes> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Set<String> methods = ApiRoutes.methods(
                tables,
                request.getRequestURI().substring(request.getContextPath().length()));
        if (methods.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (methods.isEmpty()) {
            refuse(response, Problem.of(ProblemType.NOT_FOUND, "The API has no such path."));
        } else {
            String allowed = String.join(", ", methods);
            response.setHeader("Allow", allowed);
            refuse(response, Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This path answers " + allowed + "."));
        }
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.canonical().writeValueAsBytes(problem));
    }
}
