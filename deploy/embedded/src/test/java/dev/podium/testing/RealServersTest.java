package dev.podium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class RealServersTest {

    @Test
    void freshTopicsExistAndAreNobodyElses() throws InterruptedException, ExecutionException {
        String one = RealKafka.freshTopic(1);
        String three = RealKafka.freshTopic(3, Map.of("retention.ms", "-1"));
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers()))) {
            var topics =
                    admin.describeTopics(List.of(one, three)).allTopicNames().get();
            assertThat(topics.get(one).partitions()).hasSize(1);
            assertThat(topics.get(three).partitions()).hasSize(3);
        }
    }

    @Test
    void freshTopicTakesTheFirstRecordsOfAProducerInTheirOrder() throws InterruptedException, ExecutionException {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealKafka.bootstrapServers(), "linger.ms", 0, "batch.size", 1_000),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < 30; i++) {
                String topic = RealKafka.freshTopic(1);
                List<Future<RecordMetadata>> sent = new ArrayList<>();
                for (int j = 0; j < 20; j++) {
                    sent.add(producer.send(new ProducerRecord<>(topic, new byte[500])));
                }
                for (int j = 0; j < 20; j++) {
                    assertThat(sent.get(j).get().offset()).isEqualTo(j);
                }
            }
        }
    }

    @Test
    void redisListensAtItsAddress() throws IOException {
        URI address = RealRedis.uri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }
}
