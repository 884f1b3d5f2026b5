package dev.podium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.shared.communication.PushMode;
import dev.podium.ui.pages.PageTest;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A page without a way to its browser.
class CutOffTest extends PageTest {

    private static final class Cable implements PushConnection {

        private static final long serialVersionUID = 1;

        private volatile boolean there;
        private final AtomicInteger pushes = new AtomicInteger();

        @Override
        public void push() {
            pushes.incrementAndGet();
        }

        @Override
        public boolean isConnected() {
            return there;
        }

        @Override
        public void disconnect() {
            there = false;
        }
    }

    private final Cable cable = new Cable();

    private void openCutOff() {
        open("");
        UI.getCurrent().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        UI.getCurrent().getInternals().setPushConnection(cable);
    }

    @Test
    void whatAPageWaitedForABoardIsMeasuredAndWhatACableWasOutIsNot() {
        Queue<Duration> waits = new ConcurrentLinkedQueue<>();
        feed().onTold(waits::add);
        open("");
        publish(village.submit("gamma", "math-a", 61).board());
        soon(this::showsTheNewest);
        await().untilAsserted(() -> assertThat(waits).hasSize(1));
        assertThat(waits.element()).isLessThan(Duration.ofMinutes(1));
        openCutOff();
        publishAloud(village.submit("gamma", "math-a", 62).board());
        assertThat(freshness()).doesNotContain("#" + (village.size() - 1));
        cable.there = true;
        soon(this::showsTheNewest);
        assertThat(waits).hasSize(1);
    }

    private void showsTheNewest() {
        assertThat(freshness()).contains("#" + (village.size() - 1));
    }

    @Test
    void isToldNothingUntilItIsBackAndThenTheNewestAtOnce() {
        openCutOff();
        String before = freshness();
        publishAloud(
                village.submit("gamma", "math-a", 61).board(),
                village.submit("gamma", "math-a", 62).board(),
                village.submit("gamma", "math-a", 63).board());
        assertThat(freshness()).isEqualTo(before);
        cable.there = true;
        soon(this::showsTheNewest);
        assertThat(cable.pushes).hasPositiveValue();
    }
}
