package dev.podium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.shared.communication.PushMode;
import dev.podium.ui.pages.PageTest;
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
    void isToldNothingUntilItIsBackAndThenTheNewestAtOnce() {
        openCutOff();
        String before = freshness();
        publishAloud(
                village.submit("gamma", "math-a", 61).board(),
                village.submit("gamma", "math-a", 62).board(),
                village.submit("gamma", "math-a", 63).board());
        assertThat(freshness()).isEqualTo(before);
        cable.there = true;
        soon(() -> assertThat(freshness()).isNotEqualTo(before).contains("#" + (village.size() - 1)));
        assertThat(cable.pushes).hasPositiveValue();
    }
}
