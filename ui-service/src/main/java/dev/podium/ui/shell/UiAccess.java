package dev.podium.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.communication.PushConnection;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// From other threads into a reader's page.
public final class UiAccess {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration SPEAKING = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private UiAccess() {}

    /// Does something to a page under its session's lock, soon, unless the reader has left.
    public static void run(UI ui, Command action) {
        try {
            Future<Void> ignored = ui.access(action); // errors go to the session's error handler, which logs them
        } catch (UIDetachedException e) {
            // the reader has left between two calls; whoever calls is about to be told
        }
    }

    /// Tells a page something and returns when that is done, or the reader has left. A page that is cut off from
    /// its browser is told once the way is there again, and then what is true by then: news would pile up in it
    /// otherwise, for half an hour if nobody comes back.
    ///
    /// @param news works out on this thread what to do to the page; asked again after a wait
    /// @return whether it was told without a wait
    public static boolean tell(UI ui, Supplier<Command> news) {
        try {
            boolean atOnce = true;
            while (!runIfReachable(ui, news.get())) {
                atOnce = false;
                do {
                    Thread.sleep(PAUSE);
                } while (!runIfReachable(ui, () -> {}));
            }
            return atOnce;
        } catch (UIDetachedException | CancellationException | ExecutionException e) {
            return false; // the reader has left; or the action failed, which the session's error handler has logged
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean runIfReachable(UI ui, Command action) throws ExecutionException, InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Future<Void> turn = ui.access(() -> {
            if (isReachable(ui)) {
                done.set(true);
                action.execute();
            }
        });
        while (true) {
            try {
                turn.get(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                return done.get();
            } catch (TimeoutException e) {
                if (ui.getSession() == null) {
                    throw new UIDetachedException();
                }
            }
        }
    }

    /// Whether the page has a way to its browser: a socket, or requests while it has none yet, or gets none through.
    /// Under its session's lock.
    public static boolean isReachable(UI ui) {
        PushConnection socket = ui.getInternals().getPushConnection();
        return socket == null
                || socket.isConnected()
                || ui.getSession().getLastRequestTimestamp() > System.currentTimeMillis() - SPEAKING.toMillis();
    }
}
