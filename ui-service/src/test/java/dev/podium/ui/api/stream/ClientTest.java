package dev.podium.ui.api.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.podium.memory.MemoryBoards;
import dev.podium.samples.Sample;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Boards;
import dev.podium.ui.feed.Shown;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ClientTest {

    private static final Frame FRAME = Frame.of("entry", 7, List.of("x"));

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final CountDownLatch reading = new CountDownLatch(1);

    @Test
    void aQuietClientHearsAHeartbeat() {
        Client client = new Client(new Attentive(), Duration.ofMillis(20));
        Thread.ofVirtual().start(client::write);
        await().until(() -> written.size() >= 2);
        assertThat(written).containsOnly(": still here\n\n");
        client.drop();
    }

    @Test
    void framesAreWrittenAsTheyAre() {
        Client client = new Client(new Attentive(), Duration.ofSeconds(10));
        client.offer(List.of(FRAME, FRAME));
        Thread.ofVirtual().start(client::write);
        await().until(() -> written.size() == 2);
        assertThat(written).containsOnly("id: 7\nevent: entry\ndata: [\"x\"]\n\n");
        client.drop();
    }

    @Test
    void aClientThatDoesNotReadIsDropped() throws InterruptedException {
        Client client = new Client(new Stuck(), Duration.ofSeconds(10));
        Thread writer = Thread.ofVirtual().start(client::write);
        client.offer(List.of(FRAME));
        await().until(() -> written.size() == 1);
        assertThat(client.offer(Collections.nCopies(Client.MOST_WAITING, FRAME)))
                .isTrue();
        assertThat(client.offer(List.of(FRAME))).isFalse();
        assertThat(client.offer(List.of(FRAME))).isFalse();
        reading.countDown();
        writer.join();
        assertThat(written).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void placesAreBoundedAndGivenBack() {
        MemoryBoards boards = new MemoryBoards();
        boards.publish(Boards.after(50));
        BoardFeed feed = new BoardFeed(boards, () -> Sample.NOON, System::nanoTime);
        feed.look(null);
        Shown shown = feed.shown("main").orElseThrow();
        try (Streams streams = new Streams(feed, 1, Duration.ofMillis(20))) {
            AtomicBoolean ended = new AtomicBoolean();
            streams.reserve();
            assertThatThrownBy(streams::reserve).isInstanceOf(ApiProblem.class);
            streams.serve(shown, null, new Gone(), () -> ended.set(true));
            await().untilTrue(ended);
            streams.reserve();
        }
    }

    private class Attentive implements Client.Sink {

        @Override
        public void write(byte[] bytes) throws IOException {
            written.add(new String(bytes, UTF_8));
        }

        @Override
        public void flush() {}
    }

    private final class Stuck extends Attentive {

        @Override
        public void write(byte[] bytes) throws IOException {
            super.write(bytes);
            try {
                reading.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private static final class Gone implements Client.Sink {

        @Override
        public void write(byte[] bytes) throws IOException {
            throw new IOException("gone");
        }

        @Override
        public void flush() {}
    }
}
