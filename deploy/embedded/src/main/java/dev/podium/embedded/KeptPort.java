package dev.podium.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/// A port of the loopback interface that stays the same from start to start, as long as nobody else takes it.
final class KeptPort {

    // Below the range from which systems draw the ports of outgoing connections, so that it is still free next time.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1_000;

    private KeptPort() {}

    static int of(Path file) throws IOException {
        return of(file, 0);
    }

    /// The port written in `file`, or a new one that is then written there.
    ///
    /// @param avoid a port that is spoken for though nobody listens on it yet; 0 for none
    /// @throws CannotStart if no port is free
    static int of(Path file, int avoid) throws IOException {
        int kept = read(file);
        if (kept > 0 && kept != avoid && isFree(kept)) {
            return kept;
        }
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (port != avoid && isFree(port)) {
                Files.writeString(file, Integer.toString(port));
                return port;
            }
        }
        throw new CannotStart("No free port between " + LOWEST + " and " + HIGHEST + " on 127.0.0.1.");
    }

    static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static int read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            int port = Integer.parseInt(Files.readString(file).strip());
            return port > 0 && port < 65_536 ? port : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
