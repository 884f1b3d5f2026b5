package dev.podium.ingestion.gate;

import dev.podium.wire.ProblemType;

/// What one can do about each type of problem.
final class Advice {

    private Advice() {}

    static String of(ProblemType type) {
        return switch (type) {
            case MALFORMED_BODY ->
                "The body is not one JSON value in UTF-8: look for a broken bracket, a member that stands there twice,"
                        + " a byte-order mark, NaN, or more than 16 levels.";
            case VALIDATION_FAILED ->
                "The body can be read, but says something that cannot be. The list errors names each fault by JSON"
                        + " Pointer, with a code and what to do. Nothing was stored.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "Send application/json in UTF-8; a batch may also be application/x-ndjson or text/csv.";
            case UNKNOWN_FORMAT ->
                "The file is of no format that is known here; errors names those that were tried, and what each missed. Name"
                        + " the format with ?format=, or convert the file to NDJSON or CSV of our own.";
            case NOT_ACCEPTABLE -> "Accept application/json.";
            case PAYLOAD_TOO_LARGE ->
                "Split the body. A batch may have 10,000 rows or 16 MiB, a file 64 MiB (also when it is"
                        + " unpacked), any other body 256 KiB.";
            case UNAUTHENTICATED ->
                "Send a token as Authorization: Bearer <token>. Tokens expire and can be revoked; an administrator makes"
                        + " new ones.";
            case INSUFFICIENT_SCOPE ->
                "The token is valid, but not for this: it lacks a scope, or the result belongs to another organisation.";
            case SELF_VERIFICATION ->
                "A result is verified by an organisation other than the one that submitted it. Ask another to confirm it.";
            case NOT_FOUND -> "No call, board, model or submission has this address.";
            case METHOD_NOT_ALLOWED -> "The header Allow names the methods of this address.";
            case BAD_PARAMETER -> "A parameter, an id in the path or a header has a form that cannot be understood.";
            case BAD_IDEMPOTENCY_KEY ->
                "An Idempotency-Key is one header of 1 to 255 visible ASCII characters, such as a UUID.";
            case IDEMPOTENCY_KEY_REUSED ->
                "This key came with another body before, and a key stands for one request, for ever. Use a new key.";
            case IDEMPOTENCY_IN_PROGRESS ->
                "The first request with this key has no answer yet. Send the same again in a second.";
            case RATE_LIMITED ->
                "Wait as long as Retry-After says. The header RateLimit tells what is left; a batch is the cheaper way"
                        + " to send many results.";
            case LOG_UNAVAILABLE ->
                "The log did not acknowledge in time. The member outcome says whether anything may have been written;"
                        + " sending the same again after Retry-After is always safe, and counts once.";
            case STORAGE_LOW ->
                "The disk of the log is nearly full, so nothing new is taken, and nothing of this request was. Reading"
                        + " still works. Once whoever runs this service has made room, the same request is taken within"
                        + " seconds; wait as long as Retry-After says.";
            case OVERLOADED ->
                "Too much at once, or a fault of this service. Wait as long as Retry-After says, and try again.";
        };
    }
}
