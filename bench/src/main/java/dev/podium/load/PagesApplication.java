package dev.podium.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `./podium pages`: starts a Podium with the starter data, opens each page many times, one after the other, and prints
/// how long the server took to answer with it. Nothing is drawn: this is the server's share, and the way to it and
/// back on one machine.
public final class PagesApplication {

    private static final int WARM = 40;
    private static final int TIMES = 60;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double KIB = 1024;

    /// `%d` is another number each time, so that nothing is remembered of these weights.
    private static final List<String> PAGES = List.of(
            "/",
            "/?lane=verified",
            "/coding",
            "/?weights=coding:%d,math:40",
            "/models/claude-opus-4-5",
            "/compare/gpt-5-4-vs-claude-opus-4-6",
            "/compare/gpt-5-4-vs-claude-opus-4-6?weights=coding:%d,math:40",
            "/compare?m=gpt-5-4,claude-opus-4-6,gemini-3-pro-preview,kimi-k2-6",
            "/benchmarks",
            "/benchmarks/gpqa-diamond",
            "/value",
            "/coverage",
            "/coverage?by=maker",
            "/live",
            "/history",
            "/methodology",
            "/about");

    private PagesApplication() {}

    /// Runs it.
    ///
    /// @param args the packaged program
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("podium-pages");
        try (Program program = Program.start(Path.of(args[0]), folder)) {
            program.awaitRest();
            System.out.printf(Locale.ROOT, "%-70s %8s %8s %8s%n", "page", "median", "95 %", "size");
            for (String page : PAGES) {
                measure(program, page);
            }
        }
    }

    private static void measure(Program program, String page) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        int characters = 0;
        for (int i = 0; i < WARM + TIMES; i++) {
            Reader reader = Reader.open(program.address(), page.replace("%d", Integer.toString(i + 1)));
            reader.leave();
            if (i >= WARM) {
                millis.add(reader.drawnIn() / NANOS_PER_MILLI);
                characters = reader.drawn();
            }
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-70s %5.1f ms %5.1f ms %4.0f KiB%n",
                page,
                millis.get(TIMES / 2),
                millis.get(TIMES * 95 / 100),
                characters / KIB);
    }
}
