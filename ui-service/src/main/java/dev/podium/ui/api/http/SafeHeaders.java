package dev.podium.ui.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/// What a browser may do with an answer. Strict for the API and for files; pages get the least that Vaadin's client
/// runs with, which needs inline scripts and styles, and `eval`.
public final class SafeHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    private static final List<String> NO_PAGES = List.of("/api/", "/actuator/", "/podium/", "/_static/", "/favicon");
    private static final String PAGE = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", strict(path) ? NOTHING : PAGE);
        chain.doFilter(request, response);
    }

    private static boolean strict(String path) {
        return NO_PAGES.stream().anyMatch(path::startsWith);
    }
}
