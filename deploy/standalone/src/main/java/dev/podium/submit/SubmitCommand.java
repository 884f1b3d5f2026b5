package dev.podium.submit;

import dev.podium.catalog.Slug;
import dev.podium.wire.Json;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the command line asks for, and the doing of it.
@Command(
        name = "podium submit",
        description = "Sends result files as they are, and says what becomes of them and which ranks move.%n",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nIt ends with%n",
        exitCodeList = {
            "0:all was taken (or, with --dry-run, would be)",
            "1:something in a file was rejected, or a file was refused; the others were sent",
            "2:the command line makes no sense, or there is no token",
            "3:the server cannot be reached, takes nothing at the moment or refuses the token",
            "4:a rank would drop, or nobody can say, with --fail-if-rank-drops; nothing was sent",
            "5:sent, but not on the board in time, with --wait"
        })
final class SubmitCommand implements Callable<Integer> {

    private static final String HERE = "http://127.0.0.1:8080";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Result files, ZIP or gzip of them too.")
    private List<String> files = List.of();

    @Option(names = "--to", paramLabel = "URL", description = "The server (PODIUM_URL, default " + HERE + ").")
    private @Nullable String to;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Who submits (else PODIUM_TOKEN, else this machine's admin token, for a server on it).")
    private @Nullable Path tokenFile;

    @Option(names = "--board", paramLabel = "ID", description = "Instead of the server's standard board.")
    private @Nullable String board;

    @Option(names = "--format", paramLabel = "F", description = "The format, where it is not recognised.")
    private @Nullable String format;

    @Option(
            names = "--model",
            paramLabel = "M",
            description = "The model, where the files do not say it, or instead of a file's only one.")
    private @Nullable String model;

    @Option(names = "--benchmark", paramLabel = "B", description = "The benchmark, where the files do not say it.")
    private @Nullable String benchmark;

    @Option(
            names = "--unit",
            paramLabel = "U",
            description = "fraction, percent, points, ratio, elo or minutes, where the files do not say it.")
    private @Nullable String unit;

    @Option(
            names = "--measured-by",
            paramLabel = "W",
            description = "self, rival, third-party, community or unknown, where the files do not say it.")
    private @Nullable String measuredBy;

    @Option(names = "--dry-run", description = "Only say what would become of them.")
    private boolean dryRun;

    @Option(names = "--wait", description = "Wait until what counts is on the board.")
    private boolean wait;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "For --wait (default 60).")
    private int timeout = 60;

    @Option(
            names = "--fail-if-rank-drops",
            description = "Send nothing if a model whose results are in a file would drop (provisional lane).")
    private boolean failIfRankDrops;

    @Option(names = "--json", description = "All of it as one JSON document.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    SubmitCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Document document = document();
        if (json) {
            out.writeBytes((Json.text(document) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } else {
            new Report(out).print(document);
        }
        if (document.message() != null) {
            tell(document.message());
        }
        return document.exit();
    }

    private Document document() {
        String told = environment.getOrDefault("PODIUM_URL", "");
        String server =
                Objects.requireNonNullElse(to, told.isBlank() ? HERE : told).strip();
        try {
            URI uri = checked(server);
            Server podium = new Server(new Target(uri, board), Token.find(tokenFile, environment, uri, this::tell));
            Delivery delivery = new Delivery(podium, wishes(), new Bar(err, SubmitApplication.onTerminal()));
            int exit = delivery.run(files);
            return new Document(server, board, dryRun, exit, delivery.message(), delivery.items());
        } catch (Halt e) {
            return new Document(server, board, dryRun, e.exit(), e.getMessage(), List.of());
        }
    }

    private URI checked(String server) {
        if (wait && (dryRun || timeout < 1)) {
            throw new Halt(
                    Exit.USAGE,
                    dryRun
                            ? "--wait has nothing to wait for with --dry-run."
                            : "--timeout is a number of seconds, from 1.");
        }
        if (board != null && !Slug.isValid(board)) {
            throw new Halt(
                    Exit.USAGE, "--board is lower-case letters, digits, dots and dashes, not \"" + board + "\".");
        }
        try {
            URI uri = URI.create(server.replaceAll("/+$", ""));
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // told below, like an address of something else
        }
        throw new Halt(Exit.USAGE, "--to is an address such as " + HERE + ", not \"" + server + "\".");
    }

    private Wishes wishes() {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "format", format);
        put(asked, "model", model);
        put(asked, "benchmark", benchmark);
        put(asked, "unit", unit);
        put(asked, "measuredBy", measuredBy);
        return new Wishes(asked, dryRun, failIfRankDrops, wait ? Duration.ofSeconds(timeout) : Duration.ZERO);
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }

    private void tell(String sentence) {
        err.println("podium: " + Words.cleaned(sentence));
    }
}
