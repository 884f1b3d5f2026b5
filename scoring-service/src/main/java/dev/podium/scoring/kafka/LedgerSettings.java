package dev.podium.scoring.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Where the log is and who reads it.
///
/// @param servers bootstrap servers, `host:port,…`
/// @param group instances of one group share the boards; two groups each read all
/// @param instance name that this instance keeps over restarts, so that it need not wait for the death of its former
/// self to be noticed; blank for none. No two living instances may share it.
/// @param topic the ledger's
public record LedgerSettings(String servers, String group, String instance, String topic) {

    private static final int SESSION_MILLIS = (int) Duration.ofSeconds(10).toMillis();
    private static final int HEARTBEAT_MILLIS = (int) Duration.ofSeconds(2).toMillis();
    private static final int REQUEST_MILLIS = (int) Duration.ofSeconds(5).toMillis();
    private static final int METADATA_MILLIS = (int) Duration.ofSeconds(5).toMillis();
    private static final int RECORDS_AT_ONCE = 2_000;

    /// No offset is ever committed or guessed: a partition is read from its beginning, or not at all.
    Map<String, Object> consumer() {
        Map<String, Object> config = new HashMap<>(client("podium-scoring"));
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        if (!instance.isBlank()) {
            config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        }
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        return config;
    }

    Map<String, Object> admin() {
        Map<String, Object> config = new HashMap<>(client("podium-scoring-watch"));
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        return config;
    }

    private Map<String, Object> client(String name) {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers,
                CommonClientConfigs.CLIENT_ID_CONFIG, name,
                CommonClientConfigs.METADATA_MAX_AGE_CONFIG, METADATA_MILLIS,
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS,
                CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L,
                CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "",
                CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
    }
}
