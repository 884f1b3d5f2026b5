package dev.podium.scoring;

import dev.podium.scoring.health.ScoringHealth;
import dev.podium.scoring.kafka.LedgerLoop;
import dev.podium.scoring.kafka.LedgerProgress;
import dev.podium.scoring.kafka.LedgerSettings;
import dev.podium.scoring.kafka.LedgerWatch;
import dev.podium.scoring.metrics.MicrometerMeters;
import dev.podium.scoring.redis.RedisBoards;
import dev.podium.scoring.redis.RedisDesk;
import dev.podium.wire.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the scoring service together: log → scorekeeper → Redis.
@Configuration(proxyBeanMethods = false)
public class ScoringWiring {

    @Bean
    LedgerSettings scoringLedgerSettings(
            @Value("${podium.kafka}") String servers,
            @Value("${podium.group:podium-scoring}") String group,
            @Value("${podium.instance:}") String instance) {
        return new LedgerSettings(servers, group, instance, Topics.LEDGER);
    }

    @Bean
    MicrometerMeters scoringMeters(MeterRegistry registry) {
        return new MicrometerMeters(registry);
    }

    @Bean(destroyMethod = "close")
    RedisBoards scoringBoards(@Value("${podium.redis}") URI address) {
        return new RedisBoards(address);
    }

    @Bean
    LedgerProgress scoringProgress() {
        return new LedgerProgress();
    }

    @Bean(destroyMethod = "close")
    Scorekeeper scorekeeper(RedisBoards scoringBoards, LedgerProgress progress, MicrometerMeters meters) {
        return new Scorekeeper(scoringBoards.writer(), progress, InstantSource.system(), meters);
    }

    @Bean(destroyMethod = "close")
    RedisDesk scoringDesk(RedisBoards scoringBoards, Scorekeeper scorekeeper, MicrometerMeters meters) {
        return scoringBoards.desk(scorekeeper::boards, scorekeeper::answer, meters);
    }

    @Bean(destroyMethod = "close")
    LedgerWatch scoringLedgerWatch(LedgerSettings settings, LedgerProgress progress) {
        return new LedgerWatch(settings, progress).start();
    }

    @Bean(destroyMethod = "close")
    LedgerLoop scoringLedgerLoop(LedgerSettings settings, Scorekeeper scorekeeper, LedgerProgress progress) {
        return new LedgerLoop(settings, scorekeeper, progress).start();
    }

    @Bean
    HealthIndicator scoringHealthIndicator(
            Scorekeeper scorekeeper, LedgerLoop loop, LedgerWatch watch, LedgerProgress progress) {
        return new ScoringHealth(scorekeeper, loop, watch, progress);
    }
}
