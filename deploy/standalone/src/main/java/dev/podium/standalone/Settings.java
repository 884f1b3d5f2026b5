package dev.podium.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What the services are told: the same settings that they take from their environment when they run alone.
final class Settings {

    private Settings() {}

    static Map<String, Object> of(Options options, Path folder, URI redis, String kafka) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("podium.kafka", kafka);
        settings.put("podium.redis", redis.toString());
        settings.put("podium.board", options.board());
        settings.put("podium.starter", options.starter());
        settings.put(
                "podium.admin-token-file", folder.resolve(Standalone.TOKEN_FILE).toString());
        settings.put("podium.data", folder.toString());
        settings.put("server.port", options.port());
        settings.put("server.address", options.bind());
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "2s");
        settings.put("management.endpoint.health.group.readiness.include", "readinessState,ingestion,scoring,uiBoards");
        settings.put("management.endpoint.health.group.readiness.show-details", "never");
        return settings;
    }
}
