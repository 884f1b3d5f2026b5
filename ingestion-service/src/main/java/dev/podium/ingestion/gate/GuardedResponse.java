package dev.podium.ingestion.gate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A response whose errors leave in the one shape, whichever layer behind the gate raises them.
final class GuardedResponse extends HttpServletResponseWrapper {

    private final HttpServletResponse response;

    GuardedResponse(HttpServletResponse response) {
        super(response);
        this.response = response;
    }

    @Override
    public void sendError(int status) throws IOException {
        Problems.write(response, Failures.ofStatus(status));
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        // The message is the framework's; ours says what to do.
        sendError(status);
    }
}
