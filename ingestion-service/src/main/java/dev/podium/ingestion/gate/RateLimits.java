package dev.podium.ingestion.gate;

import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// How often somebody may call: each token so many calls a second, each address so many failures.
public final class RateLimits {

    private static final int MOST_BUCKETS = 10_000;
    private static final int MOST_FAILURES = 100;
    private static final int FAILURES_A_SECOND = 10;

    private final int perSecond;
    private final Map<String, Bucket> tokens = new Buckets();
    private final Map<String, Bucket> addresses = new Buckets();

    /// @param perSecond calls of one token, which may come all at once; a batch costs as much as ten
    public RateLimits(int perSecond) {
        this.perSecond = perSecond;
    }

    /// Takes a call's cost from its token, and tells it what is left.
    ///
    /// @throws Refusal `rate-limited`
    void spend(Actor actor, int cost, HttpServletResponse response) {
        ConsumptionProbe probe = bucket(tokens, actor.tokenId(), () -> of(perSecond, perSecond))
                .tryConsumeAndReturnRemaining(Math.min(cost, perSecond));
        response.setHeader("RateLimit-Policy", "\"token\";q=" + perSecond + ";w=1");
        response.setHeader(
                "RateLimit",
                "\"token\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw limited(seconds(probe.getNanosToWaitForRefill()));
        }
    }

    /// Notes that an address came without a valid token. An honest caller at the same address is never locked out,
    /// since only failures count and only failures are refused.
    ///
    /// @throws Refusal `rate-limited` after too many
    void failed(String address) {
        if (!bucket(addresses, address, () -> of(MOST_FAILURES, FAILURES_A_SECOND))
                .tryConsume(1)) {
            throw limited(1);
        }
    }

    private static Refusal limited(long seconds) {
        return Refusal.of(ProblemType.RATE_LIMITED, "Slow down: try again in " + seconds + " s.")
                .with("Retry-After", Long.toString(seconds));
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }

    private static Bucket of(int capacity, int aSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .build();
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String key, Supplier<Bucket> fresh) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> fresh.get());
        }
    }

    /// The most recently used ones, so that no crowd of callers fills the memory.
    private static final class Buckets extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1;

        Buckets() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    }
}
