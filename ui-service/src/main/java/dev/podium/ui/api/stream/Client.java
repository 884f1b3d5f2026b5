package dev.podium.ui.api.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One listener of a stream, with a bounded queue of its own: who reads too slowly is dropped, and may come back
/// with `Last-Event-ID`.
final class Client {

    /// Where frames go.
    interface Sink {

        void write(byte[] bytes) throws IOException;

        void flush() throws IOException;
    }

    static final int MOST_WAITING = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Client.class);

    private final BlockingQueue<Frame> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Sink sink;
    private final Duration heartbeat;
    private volatile boolean dropped;

    Client(Sink sink, Duration heartbeat) {
        this.sink = sink;
        this.heartbeat = heartbeat;
    }

    /// Lets frames wait for the writer; drops a client for whom too many are waiting.
    ///
    /// @return whether the client keeps up
    boolean offer(Collection<Frame> frames) {
        for (Frame frame : frames) {
            if (dropped || !queue.offer(frame)) {
                drop();
                return false;
            }
        }
        return true;
    }

    void drop() {
        dropped = true;
        queue.clear();
        queue.offer(Frame.HEARTBEAT); // wakes the writer, which then leaves
    }

    /// Writes until the client is dropped or gone.
    void write() {
        try {
            while (!dropped) {
                Frame next = queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
                for (Frame frame = next == null ? Frame.HEARTBEAT : next; frame != null; frame = queue.poll()) {
                    frame.writeTo(sink);
                }
                sink.flush();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("a stream's client has gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            dropped = true;
        }
    }
}
