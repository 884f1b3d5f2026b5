package dev.podium.scoring.redis;

import dev.podium.board.BoardReader;
import dev.podium.board.BoardWriter;
import dev.podium.contract.BoardStoreContract;
import dev.podium.testing.RealRedis;
import org.junit.jupiter.api.AfterEach;

class RedisBoardStoreTest extends BoardStoreContract {

    private final RedisBoards redis = new RedisBoards(RealRedis.uri());
    private final RawBoards raw = new RawBoards(RealRedis.uri());
    private final BoardWriter writer = redis.writer();

    @Override
    protected BoardWriter writer() {
        return writer;
    }

    @Override
    protected BoardReader reader() {
        return raw;
    }

    @AfterEach
    void close() {
        raw.close();
        redis.close();
    }
}
