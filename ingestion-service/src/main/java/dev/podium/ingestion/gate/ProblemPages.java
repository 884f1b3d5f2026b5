package dev.podium.ingestion.gate;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.Json;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The pages that a problem's `type` leads to.
final class ProblemPages {

    static final String PREFIX = "/problems/";

    /// A problem type explained, as JSON.
    private record Page(String type, String title, int status, String detail) {}

    private ProblemPages() {}

    static void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = Arrays.stream(ProblemType.values())
                .filter(type -> path.equals(PREFIX + Json.kebab(type)))
                .findFirst()
                .map(type -> new Page(type.uri(), type.title(), type.status(), Advice.of(type)))
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "There is no problem of this type."));
        boolean html = String.valueOf(request.getHeader("Accept")).contains("text/html");
        byte[] body = html
                ? html(page).getBytes(StandardCharsets.UTF_8)
                : Json.canonical().writeValueAsBytes(page);
        response.setContentType(html ? "text/html;charset=UTF-8" : "application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /// From our own constants only.
    private static String html(Page page) {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s</title>
                <main>
                <h1>%1$s</h1>
                <p>HTTP status %2$d, type <code>%3$s</code></p>
                <p>%4$s</p>
                </main>
                """.formatted(page.title, page.status, page.type, page.detail.replace("<", "&lt;"));
    }
}
