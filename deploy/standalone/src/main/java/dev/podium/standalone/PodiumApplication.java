package dev.podium.standalone;

import dev.podium.embedded.CannotStart;
import java.io.Console;
import java.util.List;

/// All of Podium as one program: `podium run`.
public final class PodiumApplication {

    private static final int CANNOT_START = 1;

    private PodiumApplication() {}

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (arguments.contains("--help") || arguments.contains("-h")) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            Standalone standalone =
                    Standalone.start(Options.of(arguments, System.getenv()), new Screen(System.out, onTerminal()));
            Runtime.getRuntime().addShutdownHook(new Thread(standalone::close, "stop"));
        } catch (CannotStart e) {
            System.err.println("podium: " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    /// Since JDK 22 there is a console even where there is no terminal; before, and by its type, there may be none.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
