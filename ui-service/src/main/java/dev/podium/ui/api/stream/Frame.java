package dev.podium.ui.api.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.wire.Json;
import java.io.IOException;

/// One server-sent event, written down once for all who hear it.
final class Frame {

    /// A comment, which clients ignore: it keeps proxies from closing a quiet stream, and finds out who has gone.
    static final Frame HEARTBEAT = new Frame(": still here\n\n");

    /// The first frame: how soon a client may come back after a break.
    static final Frame HELLO = new Frame("retry: 2000\n\n");

    private final byte[] bytes;

    private Frame(String text) {
        bytes = text.getBytes(UTF_8);
    }

    /// An event with its data as JSON.
    ///
    /// @param id up to which offset everything was told: where a client goes on after a break
    static Frame of(String event, long id, Object data) {
        String json = Json.canonical().writeValueAsString(data);
        return new Frame("id: " + id + "\nevent: " + event + "\ndata: " + json + "\n\n");
    }

    void writeTo(Client.Sink sink) throws IOException {
        sink.write(bytes);
    }
}
