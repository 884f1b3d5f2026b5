package dev.podium.ingestion.starter;

import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Intake;
import dev.podium.ingestion.starter.StarterLoader.Progress;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The starter data for the standard board, if `podium.starter` is true. Whoever wants to show how far the loading got
/// brings a [Progress].
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("podium.starter")
public class IngestionStarter {

    @Bean(destroyMethod = "close")
    StarterRun ingestionStarter(
            Intake intake,
            Boards boards,
            ObjectProvider<Progress> progress,
            @Qualifier("ingestionClock") InstantSource clock) {
        StarterLoader loader = new StarterLoader(intake, boards, clock);
        return new StarterRun(loader, boards, progress.getIfAvailable(() -> (done, total) -> {})).start();
    }
}
