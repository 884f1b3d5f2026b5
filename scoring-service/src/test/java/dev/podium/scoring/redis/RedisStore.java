package dev.podium.scoring.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.wire.RedisKeys;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One board's keys in a real Redis.
final class RedisStore implements FenceTest.Store, AutoCloseable {

    private final String id;
    private final RedisConnections connections;
    private final RawBoards raw;

    RedisStore(URI address, String id) {
        this.id = id;
        this.connections = new RedisConnections(address, "fence");
        this.raw = new RawBoards(address);
    }

    @Override
    public Shelf shelf() {
        return new RedisShelf(connections);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public @Nullable String sign() {
        return raw.sign(id).orElse(null);
    }

    @Override
    public @Nullable String sha1(long version) {
        byte[] bytes = raw.snapshot(id, version);
        try {
            return bytes == null
                    ? null
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void flush() {
        Set<String> keys = raw.redis().keys("podium:{" + id + "}:*");
        if (!keys.isEmpty()) {
            raw.redis().del(keys.toArray(String[]::new));
        }
    }

    @Override
    public void remove(long version) {
        raw.redis().del(RedisKeys.snapshot(id, version));
    }

    @Override
    public void restore(Laid old) {
        flush();
        raw.redis()
                .set(
                        RedisKeys.snapshot(id, old.snapshot().version()).getBytes(UTF_8),
                        old.snapshot().bytes());
        raw.redis().set(RedisKeys.current(id), old.sign());
    }

    @Override
    public void close() {
        flush();
        connections.close();
        raw.close();
    }
}
