package dev.podium.standalone;

import dev.podium.ingestion.IngestionWiring;
import dev.podium.scoring.ScoringWiring;
import dev.podium.ui.UiWiring;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The three services in one context, on one port.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({IngestionWiring.class, ScoringWiring.class, UiWiring.class})
class StandaloneWiring {}
