package dev.podium.standalone;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;

/// The file `podium.log`.
final class LogFile {

    private LogFile() {}

    /// On a full disk every line that cannot be written would come with a stack trace on the terminal, which has been
    /// told in one line of its own.
    static void failInSilence() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            StatusManager statuses = context.getStatusManager();
            statuses.getCopyOfStatusListenerList().forEach(statuses::remove);
        }
    }
}
