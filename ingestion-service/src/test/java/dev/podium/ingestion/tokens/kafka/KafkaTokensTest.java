package dev.podium.ingestion.tokens.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.podium.event.LogUnavailable;
import dev.podium.ingestion.Scope;
import dev.podium.ingestion.kafka.KafkaClients;
import dev.podium.ingestion.kafka.TopicForm;
import dev.podium.ingestion.tokens.Made;
import dev.podium.ingestion.tokens.StoredToken;
import dev.podium.ingestion.tokens.Wish;
import dev.podium.testing.RealKafka;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTokensTest {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final Wish WISH = new Wish("lab", Set.of(Scope.RESULTS_SUBMIT), "of a test", false, null);

    private final TopicForm form = TopicForm.tokens(1).named(RealKafka.freshName("tokens"));
    private final List<KafkaTokenStore> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        opened.forEach(KafkaTokenStore::close);
    }

    private KafkaTokenStore instance(@Nullable Path adminTokenFile) {
        KafkaClients clients = new KafkaClients(RealKafka.bootstrapServers(), "tokens-" + opened.size());
        KafkaTokenStore store = new KafkaTokenStore(clients, form, InstantSource.system(), adminTokenFile).start();
        opened.add(store);
        await().atMost(Duration.ofSeconds(20)).until(store::isReady);
        return store;
    }

    @Test
    void aTokenMadeHereWorksThere() {
        KafkaTokenStore here = instance(null);
        KafkaTokenStore there = instance(null);
        Made made = here.tokens().make(WISH);
        assertThat(here.tokens().find(made.secret())).isPresent();
        await().atMost(PROMISED).until(() -> there.tokens().find(made.secret()).isPresent());
        assertThat(there.tokens().list()).containsExactly(made.token());
    }

    @Test
    void aTokenRevokedHereIsDeadThereWithinFiveSeconds() {
        KafkaTokenStore here = instance(null);
        KafkaTokenStore there = instance(null);
        Made made = here.tokens().make(WISH);
        await().atMost(PROMISED).until(() -> there.tokens().find(made.secret()).isPresent());
        assertThat(there.tokens().revoke(made.token().id())).isTrue();
        assertThat(there.tokens().find(made.secret())).isEmpty();
        await().atMost(PROMISED).until(() -> here.tokens().find(made.secret()).isEmpty());
    }

    @Test
    void outlivesItsProcess() {
        KafkaTokenStore before = instance(null);
        Made kept = before.tokens().make(WISH);
        Made revoked = before.tokens().make(WISH);
        before.tokens().revoke(revoked.token().id());
        before.close();
        KafkaTokenStore after = instance(null);
        assertThat(after.tokens().find(kept.secret())).isPresent();
        assertThat(after.tokens().find(revoked.secret())).isEmpty();
        assertThat(after.tokens().list())
                .extracting(StoredToken::id)
                .containsExactlyInAnyOrder(kept.token().id(), revoked.token().id());
    }

    @Test
    void aTokenThatNobodyMadeIsNotRevoked() {
        assertThat(instance(null).tokens().revoke("00000000")).isFalse();
    }

    @Test
    void recordsThatAreNoTokensArePassedOver() {
        KafkaTokenStore here = instance(null);
        Map<String, Object> settings = Map.of("bootstrap.servers", RealKafka.bootstrapServers());
        try (var raw = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String value : List.of("", "{", "{}", "null", "[]", "17", "{\"id\":\"x\"}", "{\"id\":\"y\"}")) {
                var _ = raw.send(new ProducerRecord<>(form.name(), "x".getBytes(UTF_8), value.getBytes(UTF_8)));
            }
            var _ = raw.send(new ProducerRecord<>(form.name(), "gone".getBytes(UTF_8), null));
        }
        Made made = here.tokens().make(WISH);
        KafkaTokenStore there = instance(null);
        assertThat(there.tokens().list()).containsExactly(made.token());
    }

    @Test
    void nobodyIsTurnedAwayWhileTheTokensAreNotKnownYet() {
        KafkaClients nowhere = new KafkaClients("127.0.0.1:1", "nowhere");
        try (var store = new KafkaTokenStore(nowhere, form, InstantSource.system(), null).start()) {
            assertThat(store.isReady()).isFalse();
            assertThatThrownBy(() -> store.tokens().find("pod_x")).isInstanceOf(LogUnavailable.class);
            assertThatThrownBy(() -> store.tokens().make(WISH)).isInstanceOf(LogUnavailable.class);
        }
    }

    @Test
    void theFirstTokenIsWrittenOnceAndWorks() throws Exception {
        Path file = folder.resolve("admin-token");
        KafkaTokenStore here = instance(file);
        await().atMost(PROMISED).until(() -> Files.exists(file));
        String secret = Files.readString(file).strip();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(here.tokens().find(secret).orElseThrow().may(Scope.ADMIN)).isTrue();
        here.close();
        KafkaTokenStore again = instance(file);
        assertThat(again.tokens().find(secret)).isPresent();
        assertThat(Files.readString(file).strip()).isEqualTo(secret);
        assertThat(again.tokens().list()).hasSize(1);
    }
}
