package dev.podium.ingestion.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.podium.event.Event.BoardOpened;
import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.samples.Sample;
import dev.podium.testing.RealKafka;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicGateTest {

    private static final Map<String, String> RIGHT = Map.of(
            "cleanup.policy", "delete",
            "retention.ms", "-1",
            "retention.bytes", "-1",
            "message.timestamp.type", "LogAppendTime",
            "flush.messages", "1");

    private final Admin admin = Admin.create(Map.of("bootstrap.servers", RealKafka.bootstrapServers()));
    private KafkaStand stand;

    @AfterEach
    void close() {
        stand.close();
        admin.close();
    }

    /// A stand on a topic that somebody else made, with these settings instead of the right ones.
    private void onTopic(int partitions, Map<String, String> wrong) {
        Map<String, String> settings = new HashMap<>(RIGHT);
        settings.putAll(wrong);
        String topic = RealKafka.freshTopic(partitions, settings);
        stand = new KafkaStand(
                RealKafka.bootstrapServers(), TopicForm.ledger(4, 1).named(topic));
    }

    private String objection() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> stand.gate().objection().isPresent());
        return stand.gate().objection().orElseThrow();
    }

    private void append() {
        var _ = stand.log()
                .append(new BoardOpened("open", Sample.origin(), "Name", null))
                .join();
    }

    private ConfigResource resource() {
        return new ConfigResource(ConfigResource.Type.TOPIC, stand.gate().topic());
    }

    @Test
    void makesTheTopicAsItMustBe() throws Exception {
        stand = KafkaStand.fresh(4);
        var description = admin.describeTopics(List.of(stand.gate().topic()))
                .allTopicNames()
                .get();
        assertThat(description.get(stand.gate().topic()).partitions()).hasSize(4);
        var config = admin.describeConfigs(List.of(resource())).all().get().get(resource());
        RIGHT.forEach(
                (name, value) -> assertThat(config.get(name).value()).as(name).isEqualTo(value));
        assertThat(Integer.parseInt(config.get("max.message.bytes").value())).isGreaterThan(1 << 20);
    }

    @ParameterizedTest
    @CsvSource({
        "retention.ms, 604800000",
        "retention.bytes, 1000000000",
        "cleanup.policy, compact",
        "message.timestamp.type, CreateTime",
        "flush.messages, 10000",
    })
    void refusesSettingsThatLoseRecordsOrTimes(String name, String value) {
        onTopic(1, Map.of(name, value));
        assertThat(objection()).contains(name + " is " + value).contains("must be " + RIGHT.get(name));
        assertThat(stand.gate().isOpen()).isFalse();
        Throwable failure = catchThrowable(this::append);
        assertThat(((LogUnavailable) failure.getCause()).outcome()).isEqualTo(Outcome.NOT_WRITTEN);
    }

    @Test
    void opensOnceTheSettingsAreMended() throws Exception {
        onTopic(1, Map.of("retention.ms", "604800000"));
        objection();
        ConfigEntry mended = new ConfigEntry("retention.ms", "-1");
        admin.incrementalAlterConfigs(Map.of(resource(), List.of(new AlterConfigOp(mended, AlterConfigOp.OpType.SET))))
                .all()
                .get();
        stand.awaitOpen();
        append();
    }

    @Test
    void takesATopicThatIsRightWithAsManyPartitionsAsItHas() {
        onTopic(2, Map.of());
        stand.awaitOpen();
        append();
    }

    @Test
    void refusesALogThatDoesNotBeginAtZero() throws Exception {
        onTopic(1, Map.of());
        stand.awaitOpen();
        append();
        append();
        TopicPartition partition = new TopicPartition(stand.gate().topic(), 0);
        admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(1)))
                .all()
                .get();
        assertThat(objection()).contains("partition 0 begins at 1 and must begin at 0");
    }

    @Test
    void refusesATopicThatWasReplacedOrIsGone() throws Exception {
        onTopic(1, Map.of());
        stand.awaitOpen();
        admin.deleteTopics(List.of(stand.gate().topic())).all().get();
        assertThat(objection()).contains("gone");
        admin.createTopics(List.of(
                        TopicForm.ledger(1, 1).named(stand.gate().topic()).asNew()))
                .all()
                .get();
        await().atMost(Duration.ofSeconds(20)).until(() -> objection().contains("replaced"));
        assertThat(stand.gate().isOpen()).isFalse();
    }
}
