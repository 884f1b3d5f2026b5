package dev.podium.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.Map;
import org.slf4j.LoggerFactory;

/// Keeps the broker's thousand lines out of the owner's log. Works on Logback; with another logger it does nothing.
///
/// A framework that configures Logback later (Spring Boot does) resets this, and has to be given [#LEVELS] too.
final class QuietLogs {

    /// Logger to level, as in `logging.level.kafka=error`.
    static final Map<String, String> LEVELS =
            Map.of("kafka", "error", "org.apache.kafka", "error", "state.change.logger", "error");

    private QuietLogs() {}

    static void apply() {
        try {
            Levels.set();
        } catch (NoClassDefFoundError _) {
            // no Logback here
        }
    }

    private static final class Levels {

        static void set() {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
                LEVELS.forEach((name, level) -> quiet(context.getLogger(name), Level.toLevel(level)));
            }
        }

        private static void quiet(Logger logger, Level level) {
            if (logger.getLevel() == null) {
                logger.setLevel(level);
            }
        }
    }
}
