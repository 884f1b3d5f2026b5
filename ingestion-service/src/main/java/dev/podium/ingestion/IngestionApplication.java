package dev.podium.ingestion;

import dev.podium.ingestion.gate.Elsewhere;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Ingestion as a process of its own.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(IngestionWiring.class)
public class IngestionApplication {

    public static void main(String[] args) {
        SpringApplication.run(IngestionApplication.class, args);
    }

    /// Only here: in the standalone the pages stand beside the API.
    @Bean
    FilterRegistrationBean<Elsewhere> ingestionElsewhere() {
        return new FilterRegistrationBean<>(new Elsewhere());
    }
}
