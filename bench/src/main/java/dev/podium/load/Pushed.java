package dev.podium.load;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the server pushed to one reader.
final class Pushed implements WebSocket.Listener {

    private static final Pattern EVENT = Pattern.compile("#(\\d[\\d\u00a0]*)");
    private static final int HEARTBEAT_AT_MOST = 4;

    private final StringBuilder message = new StringBuilder();
    private final List<Arrival> arrivals = new ArrayList<>();
    private volatile @Nullable WebSocket socket;

    /// A message that told of a newer board.
    ///
    /// @param version of the board
    /// @param at nanoseconds
    /// @param characters of the whole message
    record Arrival(long version, long at, int characters) {}

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            take(System.nanoTime());
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private synchronized void take(long at) {
        if (message.length() <= HEARTBEAT_AT_MOST) {
            return;
        }
        int freshness = message.indexOf("\"freshness\"");
        if (freshness >= 0) {
            Matcher event = EVENT.matcher(message).region(freshness, message.length());
            if (event.find()) {
                long version = Long.parseLong(event.group(1).replace("\u00a0", ""));
                arrivals.add(new Arrival(version, at, message.length()));
            }
        }
    }

    synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    synchronized void forget() {
        arrivals.clear();
    }

    @Nullable
    WebSocket socket() {
        return socket;
    }
}
