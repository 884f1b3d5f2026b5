package dev.podium.ingestion.starter;

import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Intake;
import dev.podium.ingestion.starter.StarterLoader.Progress;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the standard board starts with: the starter data if `podium.starter` is true, else nothing. Whoever wants to
/// show how far the loading got
/// brings a [Progress].
@Configuration(proxyBeanMethods = false)
public class IngestionStarter {

    @Bean(destroyMethod = "close")
    StarterRun ingestionStarter(
            Intake intake,
            Boards boards,
            ObjectProvider<Progress> progress,
            @Value("${podium.starter:false}") boolean wanted,
            @Qualifier("ingestionClock") InstantSource clock) {
        StarterLoader loader = new StarterLoader(intake, boards, clock);
        return new StarterRun(loader, wanted, boards, progress.getIfAvailable(() -> (done, total) -> {})).start();
    }
}
