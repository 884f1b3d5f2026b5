package dev.podium.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.embedded.EmbeddedKafka;
import dev.podium.embedded.Space;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A broker that says it cannot go on, on the disk of this machine, of which more must stay free at times than there
/// is.
class BrokerCareTest {

    private static final long MORE_THAN_THERE_IS = 1L << 60;

    @TempDir
    Path folder;

    private final AtomicLong reserve = new AtomicLong();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> gaveUp = new CopyOnWriteArrayList<>();

    private BrokerCare care() {
        return new BrokerCare(new Space(folder, total -> reserve.get()), told::add, gaveUp::add);
    }

    @Test
    void aBrokerThatAFullDiskEndedIsBackOnTheSamePortOnceThereIsRoom() {
        BrokerCare care = care();
        try (EmbeddedKafka broker = EmbeddedKafka.start(folder, care::failed)) {
            care.of(broker);
            String servers = broker.bootstrapServers();
            reserve.set(MORE_THAN_THERE_IS);
            Exit.halt(1, "all log dirs have failed");
            Exit.halt(1, "all log dirs have failed");
            await().atMost(Duration.ofSeconds(5)).until(() -> !told.isEmpty());
            reserve.set(0);
            await().atMost(Duration.ofSeconds(30)).until(() -> told.size() == 2);

            assertThat(answers(servers)).isTrue();
            assertThat(broker.bootstrapServers()).isEqualTo(servers);
            assertThat(told.getFirst()).contains("The disk is full");
            assertThat(told.getLast()).contains("room again");
            assertThat(gaveUp).isEmpty();
        }
    }

    @Test
    void whateverElseEndsTheBrokerEndsPodiumAndIsToldOnce() {
        BrokerCare care = care();
        try (EmbeddedKafka broker = EmbeddedKafka.start(folder, care::failed)) {
            care.of(broker);
            Exit.halt(1, "no reason");
            Exit.halt(1, "no reason");
            await().atMost(Duration.ofSeconds(5)).until(() -> !gaveUp.isEmpty());

            assertThat(gaveUp).containsExactly("The embedded broker cannot go on (exit status 1): no reason");
            assertThat(told).isEmpty();
        }
    }

    @Test
    void aBrokerThatFailsBeforeItIsUpIsNotWaitedFor() {
        reserve.set(MORE_THAN_THERE_IS);
        care().failed("too early");

        assertThat(gaveUp).containsExactly("too early");
    }

    private static boolean answers(String servers) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", servers))) {
            return !admin.describeCluster().nodes().get(10, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
