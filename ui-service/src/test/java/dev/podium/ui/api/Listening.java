package dev.podium.ui.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A client of the live stream, which writes down every event that it hears.
final class Listening implements AutoCloseable {

    /// An event, as far as tests look at it.
    record Heard(long id, String event, String data) {}

    final List<Heard> events = new CopyOnWriteArrayList<>();
    final List<String> comments = new CopyOnWriteArrayList<>();

    private final HttpClient client = HttpClient.newHttpClient();
    private final CompletableFuture<Void> reading;

    Listening(URI stream, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(stream).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        reading = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> read(answer.body()), Thread::startVirtualThread);
    }

    List<String> kinds() {
        return events.stream().map(Heard::event).toList();
    }

    List<Long> ids() {
        return events.stream().map(Heard::id).toList();
    }

    @Override
    public void close() {
        reading.cancel(true);
        client.shutdownNow();
    }

    private void read(Stream<String> lines) {
        long id = -1;
        String event = "";
        for (String line : (Iterable<String>) lines::iterator) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("id:")) {
                id = Long.parseLong(value);
            } else if (line.startsWith("event:")) {
                event = value;
            } else if (line.startsWith("data:")) {
                events.add(new Heard(id, event, value));
            } else if (!line.isEmpty()) {
                comments.add(line);
            }
        }
    }
}
