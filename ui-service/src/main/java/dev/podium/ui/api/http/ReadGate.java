package dev.podium.ui.api.http;

import dev.podium.wire.ApiRoutes;
import dev.podium.wire.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Set<String> known = ApiRoutes.methods(tables, path);
        if (known.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (known.isEmpty()) {
            ApiProblem.notFound("The API has no such path.").writeTo(response);
        } else {
            refuse(request.getMethod(), new TreeSet<>(known), response);
        }
    }

    private static void refuse(String method, Set<String> methods, HttpServletResponse response) throws IOException {
        methods.add("OPTIONS");
        String allowed = String.join(", ", methods);
        response.setHeader("Allow", allowed);
        if (method.equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            new ApiProblem(ProblemType.METHOD_NOT_ALLOWED, "This path answers " + allowed + ".").writeTo(response);
        }
    }
}
