package dev.podium.event;

/// The log did not acknowledge. Retrying with the same id is always safe.
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Whether the event can be in the log all the same.
    public enum Outcome {
        NOT_WRITTEN,
        UNKNOWN
    }

    private final Outcome outcome;

    public LogUnavailable(Outcome outcome, Throwable cause) {
        super("the log did not acknowledge (" + outcome + ")", cause);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
