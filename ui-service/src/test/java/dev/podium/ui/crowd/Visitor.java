package dev.podium.ui.crowd;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody who opens a page as a browser does: asks for it, lets it make itself, and keeps a socket open.
final class Visitor implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final int port;
    private @Nullable WebSocket socket;
    private String key = "";

    private static final class Greeting implements WebSocket.Listener {

        private final CompletableFuture<Void> heard = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            heard.complete(null);
            from.request(1);
            return null;
        }
    }

    Visitor(int port) {
        this.port = port;
    }

    HttpResponse<String> ask(String pathAndQuery, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Asks for the frame of a page alone.
    HttpResponse<String> knock() throws IOException, InterruptedException {
        return ask("/", "Accept", "text/html", "Accept-Language", "de");
    }

    /// Opens a page, and no socket.
    HttpResponse<String> enter() throws IOException, InterruptedException {
        return ask("/?v-r=init&location=&query=");
    }

    /// Opens a page and keeps a socket to it; returns when the server has greeted on it.
    void stay() throws IOException, InterruptedException {
        String page = enter().body();
        key = found(KEY, page);
        Greeting greeting = new Greeting();
        socket = http.newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws://127.0.0.1:" + port + "/VAADIN/push?v-r=push&v-uiId=0&v-pushId="
                                + found(PUSH, page)
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-Framework=3.1.5-javascript"
                                + "&X-Atmosphere-tracking-id=0&X-atmo-protocol=true&X-Atmosphere-TrackMessageSize=true"
                                + "&Content-Type=application%2Fjson%3B%20charset%3DUTF-8"),
                        greeting)
                .join();
        greeting.heard.orTimeout(10, TimeUnit.SECONDS).join();
    }

    /// Says goodbye, as a browser does that closes its tab.
    void leave() throws IOException, InterruptedException {
        String goodbye = "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0,\"UNLOAD\":true}";
        http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?v-r=uidl&v-uiId=0"))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(goodbye))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static String found(Pattern pattern, String page) throws IOException {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    /// Vanishes without a goodbye.
    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
        http.shutdownNow();
    }
}
