package dev.podium.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.event.Event.BoardOpened;
import dev.podium.samples.Elsewhere;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.scoring.kafka.RawLog;
import dev.podium.testing.RealKafka;
import dev.podium.testing.RealRedis;
import dev.podium.testing.RealTopic;
import dev.podium.wire.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service as it is started by itself.
class ScoringApplicationTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void becomesReadyAndTellsItsFigures() throws Exception {
        createLedger();
        String id = RealRedis.freshName("alone");
        try (RawLog log = new RawLog(RealKafka.bootstrapServers(), Topics.LEDGER);
                ConfigurableApplicationContext context = start()) {
            log.append(new BoardOpened("open-" + id, Sample.origin(id, "lab"), "Alone", null));
            log.append(Elsewhere.on(id, RandomLog.of(41, 50)));
            String address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");

            await().atMost(LONG).until(() -> status(address + "/actuator/health/readiness") == 200);
            assertThat(status(address + "/actuator/health/liveness")).isEqualTo(200);
            await().atMost(LONG)
                    .until(() -> body(address + "/actuator/prometheus").contains("podium_board_version{board=\"" + id));
            assertThat(body(address + "/actuator/prometheus"))
                    .contains(
                            "podium_submit_to_board_seconds_count",
                            "podium_scoring_seconds_count",
                            "podium_log_lag{board=\"" + id,
                            "podium_unreadable_total{board=\"" + id);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ScoringApplication.class)
                .properties(ScoringApplication.DEFAULTS)
                .run(
                        "--podium.kafka=" + RealKafka.bootstrapServers(),
                        "--podium.redis=" + RealRedis.uri(),
                        "--podium.group=" + RealKafka.freshName("alone"),
                        "--podium.port=0");
    }

    private static void createLedger() {
        try {
            RealTopic.create(
                    RealKafka.bootstrapServers(), new NewTopic(Topics.LEDGER, Optional.of(2), Optional.empty()));
        } catch (IllegalStateException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        return get(address).statusCode();
    }

    private static String body(String address) throws IOException, InterruptedException {
        return get(address).body();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
