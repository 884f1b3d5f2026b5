package dev.podium.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who posts results that move the top of the board.
final class Submitter {

    private static final List<String> MODELS = List.of("claude-opus-4-5", "gpt-5-2", "gemini-3-pro", "grok-4");
    private static final List<String> TESTS = List.of("gpqa-diamond", "aider-polyglot", "swe-bench-verified");
    private static final Pattern OFFSET = Pattern.compile("\"offset\":\\s*(\\d+)");
    private static final int ACCEPTED = 202;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Program program;
    private final String token;

    /// A result that the log has.
    ///
    /// @param sentAt nanoseconds, before it was sent
    record Posted(long offset, long sentAt) {}

    Submitter(Program program) throws IOException {
        this.program = program;
        this.token = program.token();
    }

    Posted submit(int n) throws IOException, InterruptedException {
        String body = String.format(
                Locale.ROOT,
                "{\"model\":\"%s\",\"benchmark\":\"%s\",\"score\":%.2f,\"unit\":\"percent\",\"evaluatedAt\":\"2026-11-20\","
                        + "\"source\":{\"url\":\"https://example.org/run/%d\",\"measuredBy\":\"third-party\"}}",
                MODELS.get(n % MODELS.size()),
                TESTS.get(n % TESTS.size()),
                60 + 30 * ((n * 37 % 100) / 100.0),
                n);
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.address() + "/api/v1/results"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long sentAt = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        Matcher offset = OFFSET.matcher(answer.body());
        if (answer.statusCode() != ACCEPTED || !offset.find()) {
            throw new IOException("a result was refused: " + answer.body());
        }
        return new Posted(Long.parseLong(offset.group(1)), sentAt);
    }
}
