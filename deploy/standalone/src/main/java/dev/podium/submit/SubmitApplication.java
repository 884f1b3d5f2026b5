package dev.podium.submit;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// `podium submit`: sends, says what became of it, and ends.
public final class SubmitApplication {

    private SubmitApplication() {}

    public static void main(String[] args) {
        System.exit(run(args, System.getenv(), System.out, System.err));
    }

    /// The exit status.
    static int run(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
        return new CommandLine(new SubmitCommand(environment, out, err))
                .setOut(new PrintWriter(out, true, out.charset()))
                .setErr(new PrintWriter(err, true, err.charset()))
                .setParameterExceptionHandler((e, _) -> misunderstood(e, err))
                .setExecutionExceptionHandler((e, _, _) -> failed(e, err))
                .execute(args);
    }

    private static int misunderstood(ParameterException e, PrintStream err) {
        err.println("podium: " + Words.cleaned(String.valueOf(e.getMessage())) + ". See podium submit --help.");
        return Exit.USAGE;
    }

    /// A fault of ours is told in a line too.
    private static int failed(Exception e, PrintStream err) {
        err.println("podium: This should not have happened: " + Words.cleaned(e.toString()));
        return Exit.NO_SERVER;
    }

    /// Where the starting script did not look itself, the console has to do: it asks about the standard output.
    @SuppressWarnings("SystemConsoleNull")
    static boolean onTerminal() {
        Console console = System.console();
        return Boolean.getBoolean("podium.terminal") || (console != null && console.isTerminal());
    }
}
