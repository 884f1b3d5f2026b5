package dev.podium.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// What a person sees in the terminal: a few plain lines, and a bar while something takes long.
final class Screen {

    private static final int BAR = 32;
    private static final int TENTHS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private long shownTenth = -1;
    private boolean barOpen;

    /// @param terminal whether a line can be drawn over; else progress is told every ten per cent
    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void line(String text) {
        if (barOpen) {
            out.println();
            barOpen = false;
        }
        out.println(text);
        out.flush();
    }

    synchronized void fact(String name, Object value) {
        line(String.format(Locale.ROOT, "  %-12s %s", name, value));
    }

    synchronized void took(String what, Duration duration) {
        line(String.format(Locale.ROOT, "  %-40s %5.1f s", what, duration.toMillis() / 1000.0));
    }

    synchronized void progress(String what, long done, long total) {
        long tenth = total == 0 ? TENTHS : done * TENTHS / total;
        if (terminal) {
            int filled = total == 0 ? BAR : (int) (done * BAR / total);
            out.printf(
                    Locale.ROOT,
                    "\r  %s %s%s %,d of %,d ",
                    what,
                    "█".repeat(filled),
                    "░".repeat(BAR - filled),
                    done,
                    total);
            out.flush();
            barOpen = true;
        } else if (tenth != shownTenth) {
            line(String.format(Locale.ROOT, "  %s %d %% (%,d of %,d)", what, tenth * TENTHS, done, total));
        }
        shownTenth = tenth;
    }
}
