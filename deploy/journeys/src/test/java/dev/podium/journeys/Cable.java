package dev.podium.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A way to a server that can be cut and mended, with real sockets: the browser's own switch for being offline leaves
/// open sockets alone.
final class Cable implements AutoCloseable {

    private static final int BUFFER = 8_192;

    private final int to;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private int port;
    private @Nullable ServerSocket door;
    private volatile boolean swallows;

    /// @param to the port of the server, on this machine
    Cable(int to) throws IOException {
        this.to = to;
        mend();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /// From now on nothing arrives, and neither side is told so.
    void swallow() {
        swallows = true;
    }

    /// Ends all connections and accepts none.
    void cut() throws IOException {
        Objects.requireNonNull(door).close();
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    /// Accepts connections, at the same address as ever.
    void mend() throws IOException {
        swallows = false;
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        port = opened.getLocalPort();
        door = opened;
        Thread.ofVirtual().start(() -> accept(opened));
    }

    private void accept(ServerSocket opened) {
        while (true) {
            Socket near;
            try {
                near = opened.accept();
            } catch (IOException e) {
                return; // cut
            }
            try {
                Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
                sockets.add(near);
                sockets.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException e) {
                close(near); // nobody there
            }
        }
    }

    private void carry(Socket from, Socket into) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                into) {
            InputStream in = from.getInputStream();
            OutputStream out = into.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (!swallows) {
                    out.write(buffer, 0, n);
                }
            }
        } catch (IOException e) {
            // the other side has gone, or the cable was cut: closed either way
        } finally {
            sockets.remove(from);
            sockets.remove(into);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
