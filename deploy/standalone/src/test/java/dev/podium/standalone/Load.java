package dev.podium.standalone;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// People who submit and people who read, all the time, until it is closed.
final class Load implements AutoCloseable {

    private static final int POSTERS = 2;
    private static final int READERS = 3;
    private static final int ROWS = 5;

    private final Api api;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger posted = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();
    private volatile boolean closed;

    Load(Api api) {
        this.api = api;
        for (int i = 0; i < POSTERS; i++) {
            people.execute(() -> untilClosed(this::post));
        }
        for (int i = 0; i < READERS; i++) {
            Reader reader = new Reader();
            people.execute(() -> untilClosed(reader::read));
        }
    }

    int posted() {
        return posted.get();
    }

    int read() {
        return read.get();
    }

    /// What somebody should not have seen.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void untilClosed(Runnable work) {
        try {
            while (!closed) {
                work.run();
            }
        } catch (RuntimeException | AssertionError e) {
            complaints.add(e.toString());
        }
    }

    private void post() {
        int number = posted.get();
        HttpResponse<String> answer = api.post("/api/v1/results", "application/json", """
                {"model":"gpt-5","benchmark":"longbench-v2","score":%d.5,"notes":"%s"}""".formatted(
                        40 + number % 50, Thread.currentThread().threadId() + " " + number));
        if (answer.statusCode() == 202) {
            posted.incrementAndGet();
        } else {
            complaints.add("refused: " + answer.body());
        }
    }

    @Override
    public void close() {
        closed = true;
        people.close();
    }

    /// Sees a board of five rows each time, and none that is older than the one before.
    private final class Reader {

        private long newest;

        void read() {
            JsonNode board = api.read("/api/v1/leaderboard?limit=" + ROWS);
            long version = board.path("version").asLong(-1);
            if (board.path("rows").size() != ROWS || version < newest) {
                complaints.add(board.path("rows").size() + " rows of " + version + " after " + newest);
            }
            newest = Math.max(newest, version);
            read.incrementAndGet();
        }
    }
}
