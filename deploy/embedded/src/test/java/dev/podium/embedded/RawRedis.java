package dev.podium.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// One command and the first line of its answer, as Redis speaks them.
final class RawRedis {

    private RawRedis() {}

    static String ask(URI address, String command) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            String password = address.getUserInfo().substring(1);
            socket.getOutputStream()
                    .write(("AUTH " + password + "\r\n" + command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            in.readLine();
            return in.readLine();
        }
    }
}
