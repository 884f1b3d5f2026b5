package dev.podium.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// `./podium load`: starts a Podium with the starter data, opens a page for many readers, submits a result each second,
/// and prints how soon the readers heard of it and what they cost. Readers are raw clients: they speak the protocol of
/// a browser and draw nothing.
public final class LoadApplication {

    private static final int AT_A_TIME = 8;
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration SETTLE = Duration.ofSeconds(5);

    /// Until a page has freed what it needs only while it opens.
    private static final Duration OPENED = Duration.ofSeconds(15);

    private LoadApplication() {}

    /// Runs it.
    ///
    /// @param args the packaged program, how many readers, how many results, the page's path
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path jar = Path.of(args[0]);
        int readers = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        int results = args.length > 2 ? Integer.parseInt(args[2]) : 60;
        String path = args.length > 3 ? args[3] : "/";
        Path folder = Files.createTempDirectory("podium-load");
        try (Program program = Program.start(jar, folder)) {
            run(program, readers, results, path);
        }
    }

    private static void run(Program program, int count, int results, String path)
            throws IOException, InterruptedException, ExecutionException {
        program.awaitRest();
        Reader.open(program.address(), path).close(); // the first one warms what all share
        long before = program.heapInUse();
        System.out.printf(Locale.ROOT, "Opening %s for %,d readers …%n", path, count);
        List<Reader> readers = open(program, count, path);
        Thread.sleep(OPENED);
        long after = program.heapInUse();
        readers.forEach(Reader::forget);
        System.out.printf(Locale.ROOT, "Submitting %,d results, one each second …%n", results);
        Submitter submitter = new Submitter(program);
        List<Submitter.Posted> posted = new ArrayList<>();
        long cpu = program.cpuNanos();
        for (int i = 0; i < results; i++) {
            posted.add(submitter.submit(i));
            Thread.sleep(BETWEEN);
        }
        Thread.sleep(SETTLE);
        long used = program.cpuNanos() - cpu;
        long later = program.heapInUse();
        Report.of(readers, posted, before, after, later).print();
        System.out.printf(
                Locale.ROOT,
                "processor time of the server: %.0f ms a result, its scoring included%n",
                used / 1e6 / results);
        readers.forEach(Reader::close);
    }

    private static List<Reader> open(Program program, int count, String path)
            throws InterruptedException, ExecutionException {
        Semaphore doors = new Semaphore(AT_A_TIME);
        List<Future<Reader>> opening = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                doors.acquire();
                opening.add(threads.submit(() -> {
                    try {
                        return Reader.open(program.address(), path);
                    } finally {
                        doors.release();
                    }
                }));
            }
        }
        List<Reader> readers = new ArrayList<>(count);
        for (Future<Reader> one : opening) {
            readers.add(one.get());
        }
        return readers;
    }
}
