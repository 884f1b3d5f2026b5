package dev.podium.submit;

import dev.podium.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// A Podium, seen through its API.
final class Server {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofMinutes(10);
    private static final Set<Integer> FOR_NOW = Set.of(429, 503);
    private static final int MOST_TRIES = 5;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    private final Target target;
    private final Token token;
    private final Answers answers;

    Server(Target target, Token token) {
        this.target = target;
        this.token = token;
        this.answers = new Answers(target.server());
    }

    /// How a submission stands.
    ///
    /// @param boardVersion offset of the board that readers see
    record Standing(String state, long offset, @Nullable Long boardVersion) {}

    /// As much of a leaderboard as says how new it is.
    private record Shown(long version) {}

    Outlook preview(Path file, Map<String, String> asked, LongConsumer sent) throws Refused {
        return preview(Body.of(file), asked, sent);
    }

    /// Of several files, as if they came at once. None is read as a companion of another.
    Outlook preview(List<Path> files, Map<String, String> asked, LongConsumer sent) throws Refused {
        return preview(Body.of(files), asked, sent);
    }

    private Outlook preview(Body body, Map<String, String> asked, LongConsumer sent) throws Refused {
        Outlook outlook = send("/imports:preview", body, asked, sent, Outlook.class);
        if (outlook.upload() == null) {
            throw answers.strange();
        }
        return outlook;
    }

    Upload take(Path file, Map<String, String> asked, LongConsumer sent) throws Refused {
        return send("/imports", Body.of(file), asked, sent, Upload.class);
    }

    /// Answers as soon as it is no longer on its way, or when the time is up.
    Standing standing(String id, Duration patience) throws Refused {
        Map<String, String> wait = Map.of("wait", Math.max(1, patience.toMillis()) + "ms");
        return read(
                exchange(HttpRequest.newBuilder(target.call("/submissions/" + id, wait))
                        .GET()),
                Standing.class);
    }

    /// The version that a reader is shown: at least so much, unless it is not there after two seconds.
    long shown(long atLeast) throws Refused {
        Map<String, String> asked = Map.of("limit", "1", "minVersion", Long.toString(atLeast));
        return read(
                        exchange(HttpRequest.newBuilder(target.call("/leaderboard", asked))
                                .GET()),
                        Shown.class)
                .version();
    }

    private <T> T send(String path, Body body, Map<String, String> asked, LongConsumer sent, Class<T> type)
            throws Refused {
        return read(
                exchange(HttpRequest.newBuilder(target.call(path, asked))
                        .header("Content-Type", body.type())
                        .POST(new CountedBody(body.bytes(), sent))),
                type);
    }

    private <T> T read(byte[] body, Class<T> type) {
        try {
            return Json.read(new ByteArrayInputStream(body), type);
        } catch (RuntimeException e) {
            throw answers.strange(e);
        }
    }

    /// The body of an answer that says yes.
    private byte[] exchange(HttpRequest.Builder call) throws Refused {
        HttpRequest request = call.timeout(TO_ANSWER)
                .header("Authorization", token.header())
                .header("Accept", "application/json")
                .build();
        for (int tries = 1; ; tries++) {
            HttpResponse<byte[]> answer = once(request);
            if (answer.statusCode() / 100 == 2) {
                return answer.body();
            }
            if (!FOR_NOW.contains(answer.statusCode()) || tries == MOST_TRIES) {
                throw answers.refusal(answer);
            }
            pause(Answers.pause(answer.headers().firstValue("Retry-After"), tries));
        }
    }

    private HttpResponse<byte[]> once(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw answers.broken(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Halt interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Halt(Exit.NO_SERVER, "Interrupted.", e);
    }
}
