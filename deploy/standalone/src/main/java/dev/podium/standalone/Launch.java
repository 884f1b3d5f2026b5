package dev.podium.standalone;

import dev.podium.ingestion.starter.StarterLoader;
import java.nio.file.Path;

/// Tells the person at the terminal how the start goes on after the services are up.
final class Launch implements StarterLoader.Progress {

    private static final String STARTER = "Starter data";

    private final Screen screen;
    private final long begin;
    private boolean loading;

    /// @param begin `System.nanoTime()` at the start
    Launch(Screen screen, long begin) {
        this.screen = screen;
        this.begin = begin;
    }

    /// What was loaded at an earlier start goes by too fast to be shown.
    @Override
    public synchronized void at(int done, int total) {
        if (loading || done < total) {
            loading = true;
            screen.progress(STARTER, done, total);
        }
    }

    void announce(Options options, Path token) {
        screen.took("Ready", Standalone.since(begin));
        screen.line("");
        screen.fact("Leaderboard", "http://%s:%d".formatted(host(options.bind()), options.port()));
        screen.fact("Data", options.data());
        screen.fact("Admin token", token);
        screen.line("\nCtrl-C stops it.\n");
    }

    private static String host(String bind) {
        return switch (bind) {
            case "0.0.0.0", "::" -> "127.0.0.1";
            default -> bind.contains(":") ? "[" + bind + "]" : bind;
        };
    }
}
