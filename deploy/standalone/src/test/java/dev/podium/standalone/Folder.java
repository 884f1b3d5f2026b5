package dev.podium.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a test reads out of a running Podium's data folder.
public record Folder(Path root) {

    public String kafka() throws IOException {
        return "127.0.0.1:" + Files.readString(root.resolve("log/broker.port")).strip();
    }

    URI redis() throws IOException {
        String settings = Files.readString(root.resolve("store/redis.conf"));
        return URI.create("redis://:" + setting(settings, "requirepass") + "@127.0.0.1:" + setting(settings, "port"));
    }

    private static String setting(String settings, String name) {
        Matcher matcher =
                Pattern.compile("(?m)^" + name + "\\s+\"?([^\"\\s]+)\"?").matcher(settings);
        if (!matcher.find()) {
            throw new AssertionError("no " + name + " in redis.conf");
        }
        return matcher.group(1);
    }
}
