package dev.podium.ingestion.imports;

import dev.podium.ingestion.imports.file.Limits;
import dev.podium.ingestion.imports.file.Opener.Sent;
import dev.podium.ingestion.imports.file.Spool;
import dev.podium.ingestion.imports.format.Asked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Files as large as an upload may be, made as they are read. A program too, to be run with little memory.
public final class LargeFiles extends InputStream {

    private final byte[] head;
    private final byte[] unit;
    private final byte[] tail;
    private final long size;
    private long at;

    private LargeFiles(String head, String unit, String tail, long size) {
        this.head = head.getBytes(StandardCharsets.UTF_8);
        this.unit = unit.getBytes(StandardCharsets.UTF_8);
        this.tail = tail.getBytes(StandardCharsets.UTF_8);
        long units = Math.max(0, (size - this.head.length - this.tail.length) / this.unit.length);
        this.size = this.head.length + units * this.unit.length + this.tail.length;
    }

    /// An Inspect log of about so many bytes, nearly all of them samples.
    static LargeFiles inspect(long bytes) {
        return new LargeFiles("""
                {"version":2,"status":"success","eval":{"task":"gpqa_diamond","model":"openai/alpha-2","created":"2026-03-01T10:00:00Z",
                "dataset":{"samples":198},"config":{"epochs":1},"packages":{"inspect_ai":"0.3.206"}},
                "results":{"total_samples":198,"completed_samples":198,"scores":[{"name":"c","scorer":"choice",
                "metrics":{"accuracy":{"name":"accuracy","value":0.8},"stderr":{"name":"stderr","value":0.02}}}]},"samples":[""", """
                {"id":1,"input":"Which of these is a prime number, and why is it one?","messages":[{"role":"user","content":"Because."}]},
                """, "{}]}", bytes);
    }

    /// Results of lm-evaluation-harness of about so many bytes: one large task after another, with its configuration.
    static LargeFiles lmEval(long bytes) {
        return new LargeFiles(
                "{\"results\":{\"gsm8k\":{\"exact_match,strict-match\":0.5}},\"versions\":{},\"model_name\":\"acme/Alpha\","
                        + "\"config\":{\"limit\":null},\"configs\":{",
                "\"task\":{\"task\":\"gsm8k\",\"description\":\"" + "x".repeat(4_000) + "\",\"num_fewshot\":5},",
                "\"last\":{}}}",
                bytes);
    }

    /// A table of results with long notes, of about so many bytes.
    static LargeFiles table(long bytes, int note) {
        return new LargeFiles(
                "model,benchmark,score,notes\n", "alpha-2,gpqa-diamond,61.5," + "n".repeat(note) + "\n", "", bytes);
    }

    @Override
    public int read() {
        return at == size ? -1 : byteAt(at++) & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int n = (int) Math.min(length, size - at);
        for (int i = 0; i < n; i++) {
            into[from + i] = byteAt(at++);
        }
        return n == 0 && length > 0 ? -1 : n;
    }

    private byte byteAt(long place) {
        if (place < head.length) {
            return head[(int) place];
        }
        return place >= size - tail.length
                ? tail[(int) (place - size + tail.length)]
                : unit[(int) ((place - head.length) % unit.length)];
    }

    /// Reads a file and says what it was, and how long that took from when it lay on the disk.
    static String read(LargeFiles file) throws IOException {
        try (Spool spool = Spool.of(file, Limits.MOST_BYTES)) {
            long start = System.nanoTime();
            List<Readings.Reading> readings = Readings.of(List.of(new Sent("file", spool)), Asked.NOTHING);
            long millis = (System.nanoTime() - start) / 1_000_000;
            return String.format(
                    Locale.ROOT,
                    "%s, %d bytes, %d results, %d ms",
                    String.valueOf(
                            readings.getFirst().format() == null
                                    ? null
                                    : readings.getFirst().format().id()),
                    spool.bytes(),
                    readings.getFirst().sheet().drafts().size(),
                    millis);
        }
    }

    /// With no argument: one file of each kind, as large as it may be. With a number: of so many megabytes, several
    /// times, for how long they take.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.out.println(read(inspect(Limits.MOST_BYTES)));
            System.out.println(read(lmEval(60_000_000)));
            System.out.println(read(table(14_000_000, 1_400)));
            return;
        }
        long bytes = Long.parseLong(arguments[0]) << 20;
        for (int i = 0; i < 5; i++) {
            System.out.println(read(inspect(bytes)));
        }
    }
}
