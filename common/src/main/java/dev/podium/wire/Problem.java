package dev.podium.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one shape of an error answer (RFC 9457, `application/problem+json`).
///
/// @param detail what a person can do about it; never an exception's text
/// @param outcome of a write that the log did not acknowledge: `not-written` or `unknown`
/// @param errors what is wrong where, for a body with several faults
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String outcome,
        @Nullable List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /// One fault in a body.
    ///
    /// @param pointer JSON Pointer to the member
    /// @param code a short constant, such as `out-of-range`
    public record Fault(String pointer, String code, String detail) {}

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, null);
    }

    public static Problem of(ProblemType type, String detail, List<Fault> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, List.copyOf(errors));
    }

    public Problem withOutcome(String newOutcome) {
        return new Problem(type, title, status, detail, newOutcome, errors);
    }
}
