package dev.podium.ingestion.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at a topic, makes it if it was never there, and says what is wrong with it.
final class TopicInspection {

    private static final Logger LOG = LoggerFactory.getLogger(TopicInspection.class);

    private final TopicForm form;

    /// As this process saw it first.
    private @Nullable TopicDescription first;

    TopicInspection(TopicForm form) {
        this.form = form;
    }

    /// What is wrong, in one line; empty if the topic is right.
    ///
    /// @throws ExecutionException if the broker does not answer
    Optional<String> objection(Admin admin) throws ExecutionException, InterruptedException {
        TopicDescription now;
        try {
            now = describe(admin);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw e;
            }
            if (first != null) {
                return Optional.of("it is gone; whoever deleted it has to bring it back, or start Podium anew");
            }
            create(admin);
            now = describe(admin);
        }
        Optional<String> wrong = changed(now);
        if (wrong.isEmpty()) {
            wrong = form.objection(settings(admin));
        }
        return wrong.isEmpty() ? cut(admin, now) : wrong;
    }

    private TopicDescription describe(Admin admin) throws ExecutionException, InterruptedException {
        List<String> name = List.of(form.name());
        return admin.describeTopics(name)
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next();
    }

    private void create(Admin admin) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(List.of(form.asNew())).all().get();
            LOG.info("Made the topic {}", form.name());
        } catch (ExecutionException e) {
            // Another service was a moment earlier.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private Optional<String> changed(TopicDescription now) {
        TopicDescription before = first;
        if (before == null) {
            first = now;
            return Optional.empty();
        }
        if (!before.topicId().equals(now.topicId())) {
            return Optional.of("it was replaced by another of its name; start Podium anew to work with that one");
        }
        return before.partitions().size() == now.partitions().size()
                ? Optional.empty()
                : Optional.of("its partitions became " + now.partitions().size() + " from "
                        + before.partitions().size() + ", so boards would be torn apart");
    }

    private Map<String, String> settings(Admin admin) throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, form.name());
        Map<String, String> settings = new HashMap<>();
        admin.describeConfigs(List.of(topic))
                .all()
                .get()
                .values()
                .forEach(config -> config.entries().forEach(entry -> settings.put(entry.name(), entry.value())));
        return settings;
    }

    /// A log that does not begin at 0 has lost what came before.
    ///
    /// Only the leader of a partition answers. So a gate that opened leads to a topic that takes records: on a
    /// newer one a producer's first batch may be refused and its second taken, and the first is lost (KAFKA-15591).
    private Optional<String> cut(Admin admin, TopicDescription now) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
        now.partitions()
                .forEach(p -> earliest.put(new TopicPartition(form.name(), p.partition()), OffsetSpec.earliest()));
        Map<TopicPartition, ListOffsetsResultInfo> begins =
                admin.listOffsets(earliest).all().get();
        return begins.entrySet().stream()
                .filter(begin -> begin.getValue().offset() > 0)
                .map(begin -> "partition " + begin.getKey().partition() + " begins at "
                        + begin.getValue().offset() + " and must begin at 0: older records were deleted")
                .sorted()
                .findFirst();
    }
}
