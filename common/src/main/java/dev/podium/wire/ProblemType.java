package dev.podium.wire;

/// Everything that can be wrong with a request. The name in `kebab-case` ends the type's URI, `/problems/<name>`.
public enum ProblemType {
    MALFORMED_BODY(400, "The body could not be read"),
    VALIDATION_FAILED(422, "The body says something that cannot be"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    UNKNOWN_FORMAT(415, "Unknown file format"),
    NOT_ACCEPTABLE(406, "No representation that you accept"),
    PAYLOAD_TOO_LARGE(413, "The body is too large"),
    UNAUTHENTICATED(401, "A valid token is needed"),
    INSUFFICIENT_SCOPE(403, "This token may not do that"),
    SELF_VERIFICATION(403, "Nobody verifies their own result"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not available here"),
    BAD_PARAMETER(400, "A parameter cannot be understood"),
    BAD_IDEMPOTENCY_KEY(400, "The Idempotency-Key is malformed"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another body"),
    IDEMPOTENCY_IN_PROGRESS(409, "The first request with this key is still running"),
    RATE_LIMITED(429, "Too many requests"),
    LOG_UNAVAILABLE(503, "The log did not acknowledge"),
    STORAGE_LOW(503, "Storage is running low"),
    OVERLOADED(503, "Too much at once");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return "/problems/" + Json.kebab(this);
    }
}
