package dev.podium.standalone;

import dev.podium.embedded.CannotStart;
import dev.podium.embedded.EmbeddedKafka;
import dev.podium.embedded.Space;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What becomes of Podium when its broker fails. A full disk fails it: then it is started again as soon as there is
/// room, and until then boards are read as ever. Whatever else it was, Podium ends with it.
final class BrokerCare implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(500);

    private final Space space;
    private final Consumer<String> tell;
    private final Consumer<String> giveUp;
    private final AtomicBoolean atWork = new AtomicBoolean();
    private volatile @Nullable EmbeddedKafka broker;
    private volatile boolean closed;

    /// @param tell takes one line for the person at the terminal
    /// @param giveUp takes one line, and ends Podium
    BrokerCare(Space space, Consumer<String> tell, Consumer<String> giveUp) {
        this.space = space;
        this.tell = tell;
        this.giveUp = giveUp;
    }

    /// The broker that is taken care of from now on. One that fails before was not up yet.
    void of(EmbeddedKafka running) {
        broker = running;
    }

    /// The broker says that it cannot go on; it may say so several times. Comes back when it runs again.
    void failed(String why) {
        if (atWork.compareAndSet(false, true)) {
            EmbeddedKafka failed = broker;
            if (failed != null && space.isLow()) {
                bringBack(failed);
                atWork.set(false);
            } else {
                giveUp.accept(why);
            }
        }
    }

    private void bringBack(EmbeddedKafka failed) {
        tell.accept("The disk is full, and the log has stopped. It goes on when there is room; reading goes on now.");
        boolean back = false;
        while (!back && !closed) {
            LockSupport.parkNanos(GLANCE.toNanos());
            back = !space.isLow() && restarted(failed);
        }
        if (back) {
            tell.accept("There is room again, and the log goes on.");
        }
    }

    /// It may have filled up again meanwhile.
    private boolean restarted(EmbeddedKafka failed) {
        try {
            failed.restart();
            return true;
        } catch (CannotStart e) {
            if (!space.isLow()) {
                giveUp.accept(String.valueOf(e.getMessage()));
                closed = true;
            }
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
