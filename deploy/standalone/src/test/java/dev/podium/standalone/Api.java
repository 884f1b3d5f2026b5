package dev.podium.standalone;

import dev.podium.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// A client of Podium's HTTP API.
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public JsonNode read(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return Json.canonical().readTree(response.body());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /// Submits one result and returns its offset.
    long submit(String model, String benchmark, double score) {
        HttpResponse<String> response =
                post("/api/v1/results", "application/json", """
                {"model":"%s","benchmark":"%s","score":%s,"source":{"measuredBy":"third-party"}}""".formatted(model, benchmark, score));
        if (response.statusCode() != 202) {
            throw new AssertionError("refused: " + response.statusCode() + " " + response.body());
        }
        return Json.canonical().readTree(response.body()).path("offset").asLong(-1);
    }

    public long version() {
        return read("/api/v1/leaderboard?limit=1").path("version").asLong(-1);
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
