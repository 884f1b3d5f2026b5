package dev.podium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
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
        VaadinSession.getCurrent().setLastRequestTimestamp(0);
    }

    /// So many that the page has been offered one of them by the end: at most one comes in half a second.
    private void publishThree() {
        publishAloud(
                village.submit("gamma", "math-a", 71).board(),
                village.submit("gamma", "math-a", 72).board(),
                village.submit("gamma", "math-a", 73).board());
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
        publishThree();
        assertThat(freshness()).doesNotContain("#" + (village.size() - 1));
        cable.there = true;
        soon(this::showsTheNewest);
        assertThat(waits).hasSize(1);
    }

    @Test
    void aPageThatSpeaksByRequestsAloneIsToldAllTheSame() {
        openCutOff();
        VaadinSession.getCurrent().setLastRequestTimestamp(Long.MAX_VALUE);
        publish(village.submit("gamma", "math-a", 61).board());
        soon(this::showsTheNewest);
    }

    @Test
    void isNotToldOfABoardThatItHasTurnedAwayFrom() {
        publish(village.board("other"));
        openCutOff();
        publishThree();
        String newest = "#" + (village.size() - 1);
        assertThat(freshness()).doesNotContain(newest);
        open("boards/other");
        cable.there = true;
        await().pollInSameThread()
                .during(Duration.ofMillis(1_500))
                .atMost(Duration.ofSeconds(10))
                .until(() -> !freshness().contains(newest));
    }

    private void showsTheNewest() {
        assertThat(freshness()).contains("#" + (village.size() - 1));
    }

    @Test
    void isToldNothingUntilItIsBackAndThenTheNewestAtOnce() {
        openCutOff();
        String before = freshness();
        publishThree();
        assertThat(freshness()).isEqualTo(before);
        cable.there = true;
        soon(this::showsTheNewest);
        assertThat(cable.pushes).hasPositiveValue();
    }
}
