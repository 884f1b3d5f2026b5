package dev.podium.ingestion.gate;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.Json;
import dev.podium.wire.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Writes refusals.
public final class Problems {

    private Problems() {}

    /// Answers with a refusal, unless an answer is on its way already.
    public static void write(HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refusal.problem().status());
        refusal.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE);
        byte[] body = Json.canonical().writeValueAsBytes(refusal.problem());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
