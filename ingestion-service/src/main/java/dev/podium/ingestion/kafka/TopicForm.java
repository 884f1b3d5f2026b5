package dev.podium.ingestion.kafka;

import dev.podium.wire.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/// What a topic of ours must look like.
///
/// @param partitions when it is made; how many it has later is the topic's own matter
/// @param required settings that it must have for as long as it lives
/// @param initial settings that it is made with, and that its operator may change
public record TopicForm(
        String name, int partitions, int replicas, Map<String, String> required, Map<String, String> initial) {

    /// Largest batch that the topic takes: an event of 1 MiB and its headers fit.
    static final int MOST_BYTES = 2 * 1024 * 1024;

    public TopicForm {
        required = Map.copyOf(required);
        initial = Map.copyOf(initial);
    }

    /// The ledger: keeps everything for ever, and each record has the broker's time.
    public static TopicForm ledger(int partitions, int replicas) {
        Map<String, String> required = durable(replicas);
        required.put("cleanup.policy", "delete");
        required.put("retention.ms", "-1");
        required.put("retention.bytes", "-1");
        required.put("message.timestamp.type", "LogAppendTime");
        return new TopicForm(Topics.LEDGER, partitions, replicas, required, initial(replicas));
    }

    /// The tokens: of each only how it stands now.
    public static TopicForm tokens(int replicas) {
        Map<String, String> required = durable(replicas);
        required.put("cleanup.policy", "compact");
        return new TopicForm(Topics.TOKENS, 1, replicas, required, initial(replicas));
    }

    /// The same form under another name.
    public TopicForm named(String other) {
        return new TopicForm(other, partitions, replicas, required, initial);
    }

    NewTopic asNew() {
        Map<String, String> settings = new HashMap<>(initial);
        settings.putAll(required);
        return new NewTopic(name, partitions, (short) replicas).configs(settings);
    }

    /// What is wrong with a topic that has these settings, and what would be right.
    Optional<String> objection(Map<String, String> settings) {
        return required.entrySet().stream()
                .filter(wanted -> !wanted.getValue().equals(settings.get(wanted.getKey())))
                .map(wanted ->
                        wanted.getKey() + " is " + settings.get(wanted.getKey()) + " and must be " + wanted.getValue())
                .sorted()
                .findFirst();
    }

    /// A single copy is written through to the disk before it is acknowledged; several copies are one another's.
    private static Map<String, String> durable(int replicas) {
        Map<String, String> settings = new HashMap<>();
        if (replicas == 1) {
            settings.put("flush.messages", "1");
        }
        return settings;
    }

    private static Map<String, String> initial(int replicas) {
        return Map.of(
                "min.insync.replicas", replicas < 3 ? "1" : "2", "max.message.bytes", Integer.toString(MOST_BYTES));
    }
}
