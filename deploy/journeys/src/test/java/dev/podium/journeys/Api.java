package dev.podium.journeys;

import static org.awaitility.Awaitility.await;

import dev.podium.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// Somebody who submits results by HTTP while others look at pages.
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger BUDGET = new AtomicInteger(100_000);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /// Submits a result that counts instead of those that were submitted like this before: each is measured with a
    /// greater effort, and the greatest counts.
    ///
    /// @return its offset, from the answer that it is in the log
    long submit(String model, String benchmark, double score) {
        String body = """
                {"model":"%s","benchmark":"%s","score":%s,"setting":"thinking-%dk","source":{"measuredBy":"third-party"}}""".formatted(model, benchmark, score, BUDGET.incrementAndGet());
        return post("/api/v1/results", body, 202).path("offset").asLong(-1);
    }

    /// A new token that may submit and nothing else.
    String submitter(String organization) {
        String body = """
                {"organization":"%s","scopes":["results:submit"]}""".formatted(organization);
        return post("/api/v1/tokens", body, 201).path("token").asString("");
    }

    private JsonNode post(String path, String body, int wanted) {
        HttpResponse<String> response = send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() != wanted) {
            throw new AssertionError("refused: " + response.statusCode() + " " + response.body());
        }
        return Json.canonical().readTree(response.body());
    }

    /// Returns when the board is shown as of this offset or a later one.
    void awaitVersion(long offset) {
        await().atMost(PATIENCE)
                .until(() -> read("/api/v1/leaderboard?limit=1").path("version").asLong(-1) >= offset);
    }

    JsonNode read(String path) {
        HttpResponse<String> response = send(request(path).GET());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return Json.canonical().readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
