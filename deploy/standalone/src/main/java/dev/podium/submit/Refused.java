package dev.podium.submit;

import dev.podium.wire.Problem.Fault;
import java.util.List;

/// One file, or one question, was refused; others may still be answered.
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    /// What was wrong.
    ///
    /// @param detail what a person can do about it
    record Trouble(String detail, List<Fault> errors) {}

    Refused(Trouble trouble) {
        super(trouble.detail());
        this.trouble = trouble;
    }

    Refused(String detail) {
        this(new Trouble(detail, List.of()));
    }

    Trouble trouble() {
        return trouble;
    }
}
