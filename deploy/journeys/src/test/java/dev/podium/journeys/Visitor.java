package dev.podium.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Somebody at a browser. A test in which any of the visited pages complained (an error on the console, an exception
/// that nobody caught) fails; of a failed test the screens and the console are kept in `target/failed`.
final class Visitor implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

    private static final Path KEPT = Path.of("target", "failed");

    private static final double PATIENCE_MS = 10_000;

    private final Podium podium;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> console = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Predicate<String> excused = complaint -> false;
    private @Nullable Browser browser;

    Visitor(Podium podium) {
        this.podium = podium;
    }

    /// A page in a browser of its own: no cookies, nothing remembered.
    Page open(String path) {
        return open(path, Look.DESK);
    }

    Page open(String path, Look look) {
        BrowserContext context = Objects.requireNonNull(browser).newContext(look.options());
        context.setDefaultTimeout(PATIENCE_MS);
        contexts.add(context);
        return go(context.newPage(), path);
    }

    /// The same by another way to the same Podium.
    Page openThrough(Cable cable, String path) {
        return open(cable.address() + path);
    }

    /// Types the address into a page that is open.
    Page go(Page page, String path) {
        if (page.url().equals("about:blank")) {
            listen(page);
        }
        page.navigate(path.startsWith("/") ? podium.address() + path : path);
        return page;
    }

    /// What the browser itself says on the console when a server is away, or back and does not know the session, is no
    /// fault of the page.
    void expectsOutages() {
        excused = complaint -> complaint.contains("net::ERR_CONNECTION")
                || complaint.contains("WebSocket connection to")
                || complaint.contains("status of 403");
    }

    /// What the browser itself says of an address that leads nowhere.
    void expectsNothingThere() {
        excused = complaint -> complaint.contains("status of 404");
    }

    /// What the browser itself says of an answer that refuses with this status.
    void expectsRefusals(int status) {
        excused = complaint -> complaint.contains("status of " + status);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = Chromium.of(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        List<String> inexcusable = complaints.stream().filter(excused.negate()).toList();
        if (context.getExecutionException().isPresent() || !inexcusable.isEmpty()) {
            keep(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        }
        if (!inexcusable.isEmpty()) {
            throw new AssertionError("pages complained: " + inexcusable);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
    }

    private void listen(Page page) {
        page.onConsoleMessage(message -> {
            String line = message.type() + ": " + message.text() + " (" + message.location() + ")";
            console.add(line);
            if (message.type().equals("error")) {
                complaints.add(line);
            }
        });
        page.onPageError(error -> {
            console.add("exception: " + error);
            complaints.add("exception: " + error);
        });
    }

    private void keep(String test) throws IOException {
        String name = test.replaceAll("[^A-Za-z0-9.-]+", "_");
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name + ".console.txt"), console);
        int n = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                screenshot(page, KEPT.resolve(name + "-" + ++n + ".png"));
            }
        }
    }

    private void screenshot(Page page, Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setTimeout(5_000));
        } catch (PlaywrightException e) {
            console.add("no screenshot: " + e.getMessage()); // the test has failed already, and says why itself
        }
    }
}
