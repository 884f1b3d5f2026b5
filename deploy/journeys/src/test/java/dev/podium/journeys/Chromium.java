package dev.podium.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The browser, one for all tests of a thread: Playwright keeps to the thread that began it. It is the machine's own,
/// Playwright downloads none.
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final double PATIENCE_MS = 10_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static Browser of(ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Chromium.class))
                        .computeIfAbsent(Thread.currentThread(), thread -> new Chromium(), Chromium.class))
                .browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        String named = Objects.requireNonNullElse(System.getenv("CHROMIUM_PATH"), "");
        Stream<Path> candidates = named.isEmpty() ? onPath() : Stream.of(Path.of(named));
        return candidates
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium or Chrome found; install one (Debian: apt install"
                        + " chromium) or set CHROMIUM_PATH to its executable."));
    }

    private static Stream<Path> onPath() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Pattern separator = Pattern.compile(Pattern.quote(File.pathSeparator));
        return NAMES.stream().flatMap(name -> separator.splitAsStream(path).map(folder -> Path.of(folder, name)));
    }
}
