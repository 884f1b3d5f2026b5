package dev.podium.submit;

import dev.podium.submit.Refused.Trouble;
import dev.podium.wire.Json;
import dev.podium.wire.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Turns every answer that is none into a sentence for a person.
record Answers(URI server) {

    private static final int LONGEST_PAUSE = 30;

    /// What a call was refused with.
    ///
    /// @throws Halt where the next file would fare no better
    Refused refusal(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        Trouble trouble = trouble(answer).orElse(null);
        return switch (status) {
            case 401, 403 ->
                throw new Halt(
                        Exit.NO_SERVER,
                        "The server refuses the token: " + (trouble == null ? "HTTP " + status : trouble.detail()));
            case 429, 503 ->
                throw new Halt(
                        Exit.NO_SERVER,
                        "The server takes nothing at the moment: "
                                + (trouble == null ? "HTTP " + status : trouble.detail()));
            case 413 ->
                new Refused(
                        trouble != null
                                ? trouble
                                : new Trouble("Something before the server takes no file that large.", List.of()));
            default -> {
                if (trouble == null) {
                    throw stranger(answer);
                }
                yield new Refused(trouble);
            }
        };
    }

    private Halt stranger(HttpResponse<byte[]> answer) {
        String where = answer.headers()
                .firstValue("Location")
                .map(location -> " and points to " + Words.cleaned(location))
                .orElse("");
        return new Halt(
                Exit.NO_SERVER,
                server + " answers HTTP " + answer.statusCode() + where + ", not as Podium does. Is --to right?");
    }

    private static Optional<Trouble> trouble(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith(Problem.MEDIA_TYPE)) {
            return Optional.empty();
        }
        try {
            Problem problem = Json.read(new ByteArrayInputStream(answer.body()), Problem.class);
            return Optional.of(new Trouble(
                    Objects.requireNonNullElse(problem.detail(), problem.title()),
                    Objects.requireNonNullElse(problem.errors(), List.of())));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    Halt strange() {
        return new Halt(Exit.NO_SERVER, server + " does not answer as Podium does. Is --to right?");
    }

    Halt strange(Throwable cause) {
        return new Halt(Exit.NO_SERVER, server + " does not answer as Podium does. Is --to right?", cause);
    }

    Halt broken(IOException e) {
        String told = switch (e) {
            case ConnectException _, HttpConnectTimeoutException _ ->
                "Nobody answers at " + server + ". Does Podium run there?";
            case HttpTimeoutException _ -> server + " took the file and did not answer.";
            case SSLException _ -> "No safe connection to " + server + ": " + e.getMessage();
            default ->
                "The connection to " + server + " broke (" + e.getMessage()
                        + "). Sending the same again does no harm: it counts once.";
        };
        return new Halt(Exit.NO_SERVER, told, e);
    }

    /// As the server asks, within reason; else longer each time.
    ///
    /// @param asked the header `Retry-After`, as far as there is one
    static Duration pause(Optional<String> asked, int tries) {
        long seconds = asked.filter(text -> text.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .orElse(1L << (tries - 1));
        return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_PAUSE));
    }
}
