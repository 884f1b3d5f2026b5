package dev.podium.testing;

import dev.podium.embedded.EmbeddedRedis;
import java.net.URI;
import java.nio.file.Path;
import org.testcontainers.containers.GenericContainer;

/// One real Redis for all tests of a JVM. They share it: never flush it, take board ids from [#freshName].
public final class RealRedis {

    private static final String IMAGE = "redis:7.0-alpine";
    private static final int PORT = 6379;
    private static final URI ADDRESS = start();

    private RealRedis() {}

    /// `redis://[:password@]host:port`
    public static URI uri() {
        return ADDRESS;
    }

    /// A name that nobody else uses, and that is a valid board id.
    public static String freshName(String prefix) {
        return Infrastructure.freshName(prefix);
    }

    private static URI start() {
        return Infrastructure.given("PODIUM_TEST_REDIS")
                .map(URI::create)
                .orElseGet(() -> Infrastructure.useDocker() ? inDocker() : embedded());
    }

    @SuppressWarnings("resource") // stopped by Testcontainers when the JVM ends
    private static URI inDocker() {
        var container = new GenericContainer<>(IMAGE).withExposedPorts(PORT);
        container.start();
        return URI.create("redis://" + container.getHost() + ":" + container.getMappedPort(PORT));
    }

    private static URI embedded() {
        Path folder = Infrastructure.temporaryFolder("redis");
        EmbeddedRedis redis = EmbeddedRedis.start(folder);
        Infrastructure.atExit(redis, folder);
        return redis.uri();
    }
}
