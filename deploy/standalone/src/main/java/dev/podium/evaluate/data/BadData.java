package dev.podium.evaluate.data;

/// The files cannot be evaluated; the message says in one line what to mend.
public final class BadData extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadData(String message) {
        super(message);
    }

    public BadData(String message, Throwable cause) {
        super(message, cause);
    }
}
