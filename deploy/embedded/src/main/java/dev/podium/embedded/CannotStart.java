package dev.podium.embedded;

import org.jspecify.annotations.Nullable;

/// Why an embedded server or its folder cannot be used: one line for the person who started it, naming what to do.
public final class CannotStart extends RuntimeException {

    public CannotStart(String oneLine) {
        this(oneLine, null);
    }

    public CannotStart(String oneLine, @Nullable Throwable cause) {
        super(oneLine.replaceAll("\\s*\\R\\s*", " "), cause);
    }
}
