package dev.podium.submit;

/// There is no point in going on with any file: the message says in a sentence why.
final class Halt extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exit;

    Halt(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    Halt(int exit, String message, Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
