package dev.podium.ingestion.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/// Headers of every answer.
final class Headers {

    private Headers() {}

    /// An answer of the API is data: nothing in it may be run, framed or guessed at.
    static void strict(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    static void allow(HttpServletResponse response, Set<String> methods) {
        response.setHeader("Allow", String.join(", ", methods));
    }
}
