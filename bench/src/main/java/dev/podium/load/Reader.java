package dev.podium.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One reader with a page open: a session of its own, the page asked for as a browser asks for it, the rows that fit a
/// screen fetched, and a socket on which the server pushes.
final class Reader implements AutoCloseable {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern GRID =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-grid\"");
    private static final int ROWS = 40;

    private final HttpClient http;
    private final String address;
    private final Pushed pushed = new Pushed();
    private String key = "";
    private int sent;
    private long drawnIn;
    private int drawn;

    private Reader(String address) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .executor(THREADS)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /// @param path with its query
    static Reader open(String address, String path) throws IOException, InterruptedException {
        Reader reader = new Reader(address);
        String[] parts = path.substring(1).split("\\?", 2);
        reader.get(parts[0], parts.length > 1 ? parts[1] : "");
        return reader;
    }

    private void get(String location, String query) throws IOException, InterruptedException {
        String init = "/?v-r=init&location=" + URLEncoder.encode(location, StandardCharsets.UTF_8) + "&query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8);
        String boot = send(HttpRequest.newBuilder(URI.create(address + init)).build());
        key = found(KEY, boot);
        String push = found(PUSH, boot);
        long asked = System.nanoTime();
        String page = rpc("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + location
                + "\",\"query\":\"" + query + "\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
        drawnIn = System.nanoTime() - asked;
        drawn = page.length();
        WebSocket socket = http.newWebSocketBuilder()
                .buildAsync(
                        URI.create(address.replace("http:", "ws:")
                                + "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + push
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-Framework=3.1.5-javascript"
                                + "&X-Atmosphere-tracking-id=0&X-atmo-protocol=true&X-Atmosphere-TrackMessageSize=true"
                                + "&Content-Type=application%2Fjson%3B%20charset%3DUTF-8"),
                        pushed)
                .join();
        Matcher grid = GRID.matcher(page);
        while (grid.find()) {
            String body = body("{\"type\":\"publishedEventHandler\",\"node\":" + grid.group(1)
                    + ",\"templateEventMethodName\":\"setViewportRange\",\"templateEventMethodArgs\":[0," + ROWS
                    + "],\"promise\":-1}");
            socket.sendText(body.length() + "|" + body, true).join();
        }
    }

    private String body(String invocation) {
        int number = sent++;
        return "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + invocation + "],\"syncId\":" + number + ",\"clientId\":"
                + number + "}";
    }

    private String rpc(String invocation) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body(invocation)))
                .build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in " + text.substring(0, Math.min(500, text.length())));
        }
        return matcher.group(1);
    }

    /// Nanoseconds from asking for the page until all of it was there.
    long drawnIn() {
        return drawnIn;
    }

    /// Characters of the page.
    int drawn() {
        return drawn;
    }

    Pushed pushed() {
        return pushed;
    }

    void forget() {
        pushed.forget();
    }

    /// Leaves as a browser does that closes the tab: the server forgets the page at once.
    void leave() throws IOException, InterruptedException {
        String body = body("");
        HttpRequest goodbye = HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.substring(0, body.length() - 1) + ",\"UNLOAD\":true}"))
                .build();
        http.send(goodbye, HttpResponse.BodyHandlers.discarding());
        close();
    }

    @Override
    public void close() {
        WebSocket socket = pushed.socket();
        if (socket != null) {
            socket.abort();
        }
        http.shutdownNow();
    }
}
