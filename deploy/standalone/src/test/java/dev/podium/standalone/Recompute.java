package dev.podium.standalone;

import dev.podium.ledger.Ledger;
import dev.podium.standings.Standings;
import dev.podium.wire.BoardCodec;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.stream.Collectors;

/// The board hash from the log alone, in a fresh JVM.
final class Recompute {

    private Recompute() {}

    public static void main(String[] args) {
        Ledger ledger = Ledger.of(args[1], RawLog.read(args[0], args[1], Long.parseLong(args[2])));
        System.out.println("sha256 " + BoardCodec.encode(Standings.of(ledger)).sha256());
    }

    /// Runs [#main] in a JVM of its own.
    static String inFreshJvm(String bootstrapServers, String board, long version) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogging.threshold=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Recompute.class.getName(),
                        bootstrapServers,
                        board,
                        Long.toString(version))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String text = out.lines().filter(line -> line.startsWith("sha256 ")).collect(Collectors.joining());
            if (text.isEmpty()) {
                throw new AssertionError("the recomputation said nothing");
            }
            return text.substring("sha256 ".length());
        }
    }
}
