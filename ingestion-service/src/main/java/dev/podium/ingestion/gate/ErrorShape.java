package dev.podium.ingestion.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/// Answers in the one shape what the container sends to its error page, for the addresses that it is told of.
public final class ErrorShape extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient List<String> prefixes;

    public ErrorShape(List<String> prefixes) {
        this.prefixes = List.copyOf(prefixes);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (prefixes.stream().anyMatch(asked::startsWith)
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            Headers.strict(response);
            // The container itself answers when a body cannot be read, and leaves the reason here.
            boolean broken = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException;
            Problems.write(response, broken ? Failures.brokenBody() : Failures.ofStatus(status));
        } else {
            chain.doFilter(request, response);
        }
    }
}
