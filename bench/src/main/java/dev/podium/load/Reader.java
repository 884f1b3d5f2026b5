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

    private Reader(String address) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .executor(THREADS)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    static Reader open(String address, String path) throws IOException, InterruptedException {
        Reader reader = new Reader(address);
        String location = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        reader.get("/?v-r=init&location=" + location + "&query=");
        return reader;
    }

    private void get(String init) throws IOException, InterruptedException {
        String boot = send(HttpRequest.newBuilder(URI.create(address + init)).build());
        key = found(KEY, boot);
        String push = found(PUSH, boot);
        String location = init.substring(init.indexOf("location=") + 9, init.indexOf("&query"));
        String page = rpc("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + location
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
        http.newWebSocketBuilder()
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
            rpc("{\"type\":\"publishedEventHandler\",\"node\":" + grid.group(1)
                    + ",\"templateEventMethodName\":\"setViewportRange\",\"templateEventMethodArgs\":[0," + ROWS
                    + "],\"promise\":-1}");
        }
    }

    private String rpc(String invocation) throws IOException, InterruptedException {
        String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + invocation + "],\"syncId\":" + sent
                + ",\"clientId\":" + sent + "}";
        sent++;
        return send(HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
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

    Pushed pushed() {
        return pushed;
    }

    void forget() {
        pushed.forget();
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
