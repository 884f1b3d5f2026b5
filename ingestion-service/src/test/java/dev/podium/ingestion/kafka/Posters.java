package dev.podium.ingestion.kafka;

import dev.podium.ingestion.Client;
import dev.podium.ingestion.Client.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Many clients, each of which submits one result after the other, none of them twice.
final class Posters implements AutoCloseable {

    private static final int WARM_UP = 50;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Queue<Post> posts = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    /// One submission and what became of it.
    ///
    /// @param notes of the result, which no other has
    /// @param sentAt by the clock of `System.nanoTime()`
    record Post(String notes, long sentAt, Duration took, Answer answer) {

        boolean accepted() {
            return answer.status() == 202;
        }
    }

    private Posters(Client client, int number) {
        for (int i = 0; i < number; i++) {
            callers.execute(() -> {
                while (!stopped) {
                    posts.add(post(client, "number " + numbers.getAndIncrement()));
                }
            });
        }
    }

    /// Begins once the program's code has been run a few times: what is timed here is what it does in a fault, not the
    /// first start of a cold program beside a build.
    static Posters warmedUp(Client client, int number) {
        for (int i = 0; i < WARM_UP; i++) {
            var _ = post(client, "warm-up " + i);
        }
        return new Posters(client, number);
    }

    private static Post post(Client client, String notes) {
        long begin = System.nanoTime();
        Answer answer = client.post("/api/v1/results", """
                {"model":"m","benchmark":"b","score":50.5,"notes":"%s"}""".formatted(notes));
        return new Post(notes, begin, Duration.ofNanos(System.nanoTime() - begin), answer);
    }

    /// Whether one that was sent after this moment was accepted.
    boolean acceptedSince(long moment) {
        return posts.stream().anyMatch(post -> post.accepted() && post.sentAt() > moment);
    }

    /// All of them, once the last is answered.
    List<Post> stop() {
        close();
        return List.copyOf(posts);
    }

    @Override
    public void close() {
        stopped = true;
        callers.close();
    }
}
