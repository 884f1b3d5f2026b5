package dev.podium.submit;

import java.io.PrintStream;
import java.util.Locale;

/// How far a file has gone, on a line that is drawn over; where there is no terminal nothing is said.
final class Bar {

    private static final int WIDTH = 24;
    private static final int LONGEST_NAME = 40;
    private static final double MEGABYTE = 1 << 20;
    private static final String CLEAR = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private String what = "";
    private long total;
    private int drawn;

    Bar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void begin(String doing, String file, long bytes) {
        String name = Words.cleaned(file);
        what = doing + " " + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name);
        total = Math.max(1, bytes);
        drawn = -1;
        at(0);
    }

    synchronized void at(long bytes) {
        int filled = (int) Math.min(WIDTH, bytes * WIDTH / total);
        if (terminal && filled != drawn) {
            drawn = filled;
            String state = filled == WIDTH
                    ? "sent, waiting for the answer"
                    : String.format(Locale.ROOT, "%.1f of %.1f MB", bytes / MEGABYTE, total / MEGABYTE);
            out.print(CLEAR + what + " " + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + state);
            out.flush();
        }
    }

    synchronized void end() {
        if (terminal) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
