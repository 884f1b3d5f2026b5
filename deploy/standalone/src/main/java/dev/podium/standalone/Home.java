package dev.podium.standalone;

import java.nio.file.Path;
import java.util.Map;

/// Where a Podium of this person remembers.
public final class Home {

    /// Unless told otherwise.
    static final String FOLDER = System.getProperty("user.home", ".") + "/.podium";

    private Home() {}

    /// Where a Podium that was started with this environment leaves the token of its administrator.
    public static Path adminToken(Map<String, String> environment) {
        String told = environment.getOrDefault("PODIUM_DATA", "");
        return Path.of(told.isBlank() ? FOLDER : told).resolve(Standalone.TOKEN_FILE);
    }
}
