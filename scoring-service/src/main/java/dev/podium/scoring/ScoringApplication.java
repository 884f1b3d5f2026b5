package dev.podium.scoring;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/// The scoring service on its own: log to board, and a port for health and figures.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ScoringWiring.class)
public class ScoringApplication {

    /// The settings of a process of its own; whoever runs the wiring in another process brings theirs.
    static final String[] DEFAULTS = {
        "spring.application.name=podium-scoring",
        "spring.main.banner-mode=off",
        "spring.threads.virtual.enabled=true",
        "server.port=${podium.port:8082}",
        "server.shutdown=graceful",
        "management.endpoints.web.exposure.include=health,prometheus",
        "management.endpoint.health.probes.enabled=true",
        "management.endpoint.health.group.readiness.include=readinessState,scoring",
        "management.endpoint.health.group.readiness.show-details=always"
    };

    public static void main(String[] args) {
        new SpringApplicationBuilder(ScoringApplication.class)
                .properties(DEFAULTS)
                .run(args);
    }
}
