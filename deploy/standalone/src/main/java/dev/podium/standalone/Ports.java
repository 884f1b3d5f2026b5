package dev.podium.standalone;

import dev.podium.embedded.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/// Finds out before anything is started whether the address can be listened on.
final class Ports {

    private Ports() {}

    /// The port itself, or a free one in place of 0.
    ///
    /// @throws CannotStart if the address is not this machine's, or the port is taken
    static int require(String bind, int port) {
        InetAddress address = address(bind);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot listen on %s port %d (%s). Stop what uses it, or choose another with --port or --bind."
                            .formatted(bind, port, e.getMessage()),
                    e);
        }
    }

    private static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new CannotStart("--bind must be an address of this machine, not \"" + bind + "\".", e);
        }
    }
}
