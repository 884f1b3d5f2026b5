package dev.podium.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `./podium imports`: starts a Podium with the starter data, lets it preview files of several sizes many times, one
/// after the other, and prints how long each took, from the first byte sent to the last of the answer; then how long it
/// takes to take in tables of results.
public final class ImportsApplication {

    private static final int WARM = 4;
    private static final int TIMES = 9;
    private static final int[] MEGABYTES = {5, 10, 20, 40};
    private static final int[] ROWS = {625, 1_250, 2_500, 5_000, 10_000};
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String SAMPLE = "{\"id\":1,\"input\":\"Which of these is a prime number, and why?\","
            + "\"messages\":[{\"role\":\"user\",\"content\":\"Because.\"}]},\n";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Program program;

    private ImportsApplication(Program program) {
        this.program = program;
    }

    /// Runs it.
    ///
    /// @param args the packaged program
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("podium-imports");
        try (Program program = Program.start(Path.of(args[0]), folder)) {
            program.awaitRest();
            ImportsApplication imports = new ImportsApplication(program);
            for (int megabytes : MEGABYTES) {
                imports.preview("Inspect log, " + megabytes + " MiB", inspect(megabytes << 20));
                imports.preview("lm-evaluation-harness, " + megabytes + " MiB", lmEval(megabytes << 20));
            }
            for (int rows : ROWS) {
                imports.preview("a table of " + rows + " results", table(rows));
            }
            for (int rows : ROWS) {
                imports.take(rows);
            }
        }
    }

    private void preview(String what, byte[] file) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM + TIMES; i++) {
            millis.add(millis("imports:preview", file));
        }
        double first = millis.getFirst();
        List<Double> warm = millis.stream().skip(WARM).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "preview of %-34s median %6.0f ms, longest %6.0f ms, the first of all %6.0f ms%n",
                what,
                warm.get(TIMES / 2),
                warm.getLast(),
                first);
    }

    private void take(int rows) throws IOException, InterruptedException {
        double millis = millis("imports", table(rows));
        System.out.printf(Locale.ROOT, "import of %6d results: %6.0f ms, %5.2f ms each%n", rows, millis, millis / rows);
    }

    private double millis(String call, byte[] file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        send(call, file);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static byte[] table(int rows) {
        StringBuilder table = new StringBuilder("model,benchmark,score,unit,setting\n");
        for (int i = 0; i < rows; i++) {
            table.append("claude-opus-4-5,gpqa-diamond,")
                    .append(40 + i % 50)
                    .append(",percent,run ")
                    .append(rows)
                    .append('-')
                    .append(i)
                    .append('\n');
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void send(String call, byte[] file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.address() + "/api/v1/" + call))
                .header("Authorization", "Bearer " + program.token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("refused: " + answer.body());
        }
        if (!answer.body().contains("\"pendingName\":0")) {
            throw new IOException("unknown names, whose results move nothing: " + answer.body());
        }
        if (call.endsWith("preview") && answer.body().contains("\"movesNote\"")) {
            throw new IOException("no moves: " + answer.body());
        }
    }

    private static byte[] inspect(int bytes) {
        StringBuilder log = new StringBuilder(bytes);
        log.append(
                        "{\"version\":2,\"status\":\"success\",\"eval\":{\"task\":\"gpqa_diamond\",\"model\":\"anthropic/claude-opus-4-5\",")
                .append("\"created\":\"2026-03-01T10:00:00Z\",\"dataset\":{\"samples\":198},\"config\":{\"epochs\":1},")
                .append("\"packages\":{\"inspect_ai\":\"0.3.206\"}},\"results\":{\"total_samples\":198,")
                .append("\"completed_samples\":198,\"scores\":[{\"name\":\"c\",\"scorer\":\"choice\",\"metrics\":{")
                .append("\"accuracy\":{\"name\":\"accuracy\",\"value\":0.8}}}]},\"samples\":[");
        while (log.length() < bytes - SAMPLE.length()) {
            log.append(SAMPLE);
        }
        return log.append("{}]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] lmEval(int bytes) {
        StringBuilder file = new StringBuilder(bytes);
        file.append(
                        "{\"results\":{\"gsm8k\":{\"exact_match,strict-match\":0.61},\"gpqa_diamond_zeroshot\":{\"acc,none\":0.7}},")
                .append("\"versions\":{},\"model_name\":\"claude-opus-4-5\",\"config\":{\"limit\":null},\"configs\":{");
        String text = "Question: {{question}} ".repeat(120);
        for (int i = 0; file.length() < bytes - 3_000; i++) {
            file.append("\"task")
                    .append(i)
                    .append("\":{\"task\":\"gsm8k\",\"num_fewshot\":5,\"description\":\"")
                    .append(text)
                    .append("\"},\n");
        }
        return file.append("\"last\":{}}}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
