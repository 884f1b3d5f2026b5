package dev.podium.standalone;

import dev.podium.catalog.Slug;
import dev.podium.embedded.CannotStart;
import dev.podium.embedded.Space;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/// What the command line and the environment ask for; the command line wins.
///
/// @param data folder that holds everything this Podium remembers
/// @param port to listen on, 1 to 65535; 0 takes a free one
/// @param bind address to listen on
/// @param board id of the board that pages and API show when none is named
/// @param starter whether the starter data are loaded
/// @param minFree bytes that have to stay free on a disk of so many bytes
record Options(Path data, int port, String bind, String board, boolean starter, LongUnaryOperator minFree) {

    private static final String MIN_FREE = "PODIUM_MIN_FREE_MB";

    static final String USAGE = """
            podium run [options]

              --data FOLDER     everything Podium remembers   (PODIUM_DATA, default ~/.podium)
              --port N          where it listens              (PODIUM_PORT, default 8080; 0 takes a free one)
              --bind ADDRESS    on which address              (PODIUM_BIND, default 127.0.0.1: this machine only)
              --board ID        the board shown first         (PODIUM_BOARD, default main)
              --no-starter      begin with an empty board     (PODIUM_STARTER=false)
              --help            this text
            """;

    Options listeningOn(int freePort) {
        return new Options(data, freePort, bind, board, starter, minFree);
    }

    /// @throws CannotStart in one line that says what to write instead
    static Options of(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = given(arguments);
        return new Options(
                path(value(given, environment, "data", Home.FOLDER)),
                port(value(given, environment, "port", "8080")),
                value(given, environment, "bind", "127.0.0.1"),
                board(value(given, environment, "board", "main")),
                flag(value(given, environment, "starter", "true")),
                minFree(environment.getOrDefault(MIN_FREE, "")));
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            switch (parts[0]) {
                case "--no-starter" -> given.put("starter", "false");
                case "--data", "--port", "--bind", "--board" -> {
                    boolean inNext = parts.length == 1;
                    if (inNext && i + 1 == arguments.size()) {
                        throw new CannotStart(parts[0] + " needs a value. See podium run --help.");
                    }
                    given.put(parts[0].substring(2), inNext ? arguments.get(++i) : parts[1]);
                }
                default -> throw new CannotStart("Unknown option " + parts[0] + ". See podium run --help.");
            }
        }
        return given;
    }

    private static String value(
            Map<String, String> given, Map<String, String> environment, String name, String otherwise) {
        String fromEnvironment = environment.getOrDefault("PODIUM_" + name.toUpperCase(java.util.Locale.ROOT), "");
        return given.getOrDefault(name, fromEnvironment.isBlank() ? otherwise : fromEnvironment);
    }

    private static Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CannotStart("--data must be a folder, not \"" + text + "\".", e);
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // told below, like a number out of range
        }
        throw new CannotStart("--port must be a number from 0 to 65535, not \"" + text + "\".");
    }

    private static LongUnaryOperator minFree(String text) {
        if (text.isBlank()) {
            return Space.USUAL;
        }
        if (!text.strip().matches("\\d{1,9}")) {
            throw new CannotStart(MIN_FREE + " must be a number of megabytes, not \"" + text + "\".");
        }
        return Space.megabytes(Long.parseLong(text.strip()));
    }

    private static String board(String text) {
        if (!Slug.isValid(text)) {
            throw new CannotStart("--board must be lower-case letters, digits, dots and dashes, not \"" + text + "\".");
        }
        return text;
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> throw new CannotStart("PODIUM_STARTER must be true or false, not \"" + text + "\".");
        };
    }
}
