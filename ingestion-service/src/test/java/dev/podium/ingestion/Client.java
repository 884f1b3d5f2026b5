package dev.podium.ingestion;

import dev.podium.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Speaks to the service as its users do.
public record Client(int port, @Nullable String token) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Client with(@Nullable String otherToken) {
        return new Client(port, otherToken);
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer get(String path, String... headers) {
        return send(request("GET", path, BodyPublishers.noBody(), headers));
    }

    public Answer call(String method, String path, String... headers) {
        return send(request(method, path, BodyPublishers.noBody(), headers));
    }

    public Answer send(String method, String path, String type, byte[] body, String... headers) {
        return send(
                request(method, path, BodyPublishers.ofByteArray(body), headers).header("Content-Type", type));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    /// An answer and its JSON.
    public record Answer(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String body() {
            return http.body();
        }

        public JsonNode json() {
            return Json.canonical().readTree(http.body());
        }

        public String text(String member) {
            return json().path(member).asString("");
        }

        public long number(String member) {
            return json().path(member).asLong(-1);
        }

        public String header(String name) {
            return Optional.ofNullable(http.headers().firstValue(name).orElse(null))
                    .orElse("");
        }

        /// The problem's type without its path; empty for no problem.
        public String problem() {
            return header("Content-Type").equals("application/problem+json")
                    ? text("type").replace("/problems/", "")
                    : "";
        }

        /// Each fault as `pointer code`.
        public List<String> faults() {
            return StreamSupport.stream(json().path("errors").spliterator(), false)
                    .map(fault -> fault.path("pointer").asString()
                            + ' '
                            + fault.path("code").asString())
                    .toList();
        }
    }
}
