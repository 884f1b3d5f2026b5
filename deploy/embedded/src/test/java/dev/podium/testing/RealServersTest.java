package dev.podium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
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
    void redisListensAtItsAddress() throws IOException {
        URI address = RealRedis.uri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }
}
