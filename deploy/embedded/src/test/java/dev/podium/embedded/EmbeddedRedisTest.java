package dev.podium.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void answersAfterItsStartAndNotAfterItsEnd() {
        var redis = EmbeddedRedis.start(folder);
        assertThat(redis.answers()).isTrue();
        redis.close();
        assertThat(redis.answers()).isFalse();
        assertThat(redis.process().isAlive()).isFalse();
    }

    @Test
    void valuesSurviveARestart() throws IOException {
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(RawRedis.ask(redis.uri(), "SET leader a")).isEqualTo("+OK");
        }
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(RawRedis.ask(redis.uri(), "STRLEN leader")).isEqualTo(":1");
            redis.restart();
            assertThat(RawRedis.ask(redis.uri(), "STRLEN leader")).isEqualTo(":1");
        }
    }

    @Test
    void portIsKeptFromStartToStart() {
        int first;
        try (var redis = EmbeddedRedis.start(folder)) {
            first = redis.uri().getPort();
        }
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(redis.uri().getPort()).isEqualTo(first);
        }
    }

    @Test
    void portTakenBySomebodyElseIsReplaced() throws IOException {
        try (var other = new ServerSocket(0, 1, KeptPort.loopback())) {
            Files.writeString(folder.resolve("redis.port"), Integer.toString(other.getLocalPort()));
            try (var redis = EmbeddedRedis.start(folder)) {
                assertThat(redis.uri().getPort()).isNotEqualTo(other.getLocalPort());
                assertThat(redis.answers()).isTrue();
            }
        }
    }

    @Test
    void killedServerComesBackWithinASecondOnTheSameAddress() {
        try (var redis = EmbeddedRedis.start(folder)) {
            ProcessHandle killed = redis.process();
            killed.destroyForcibly();
            await().atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> !redis.process().equals(killed) && redis.answers());
        }
    }

    @Test
    void leftOverServerOfAKilledOwnerIsReplaced() throws Exception {
        var redis = EmbeddedRedis.start(folder);
        redis.close();
        // What a killed owner leaves behind: a server that nobody watches.
        Process leftOver = new RedisFolder(folder.toRealPath()).process().start();
        await().atMost(SOON).until(redis::answers);
        try (var next = EmbeddedRedis.start(folder)) {
            assertThat(leftOver.isAlive()).isFalse();
            assertThat(next.answers()).isTrue();
            assertThat(next.uri().getPort()).isEqualTo(redis.uri().getPort());
        }
    }

    @Test
    void unreadableDataIsLaidAside() throws IOException {
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(RawRedis.ask(redis.uri(), "SET leader a")).isEqualTo("+OK");
        }
        try (var files = Files.newDirectoryStream(folder.resolve("appendonlydir"), "*.incr.aof")) {
            for (Path file : files) {
                Files.writeString(file, "not what Redis wrote\n", StandardCharsets.US_ASCII);
            }
        }
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(RawRedis.ask(redis.uri(), "STRLEN leader")).isEqualTo(":0");
        }
    }

    @Test
    void passwordIsReadableByItsOwnerOnlyAndOnNoCommandLine() throws IOException {
        try (var redis = EmbeddedRedis.start(folder)) {
            String password = redis.uri().getUserInfo().substring(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("redis.conf"))))
                    .isEqualTo("rw-------");
            assertThat(redis.process().info().commandLine().orElse("")).doesNotContain(password);
        }
    }
}
