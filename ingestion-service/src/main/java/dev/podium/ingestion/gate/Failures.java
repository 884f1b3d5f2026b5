package dev.podium.ingestion.gate;

import dev.podium.board.BoardsUnavailable;
import dev.podium.event.LogUnavailable;
import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// What the sender hears of anything that was thrown.
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /// The refusal behind a failure. What nobody foresaw is logged under a reference, and its sender hears no more.
    Refusal refusal(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            Refusal known = known(e);
            if (known != null) {
                return known;
            }
        }
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("request failed, reference {}", reference, failure);
        return Refusal.of(
                        ProblemType.OVERLOADED,
                        "Something went wrong here, not with your request. Try again; if it stays, tell who runs this"
                                + " service the reference " + reference + ".")
                .with("Retry-After", "1");
    }

    /// The refusal behind an HTTP status that the container or the framework chose.
    public static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> Refusal.of(ProblemType.UNAUTHENTICATED, "Send your token as Authorization: Bearer <token>.");
            case 403 -> Refusal.of(ProblemType.INSUFFICIENT_SCOPE, "This is not allowed.");
            case 404 -> Refusal.of(ProblemType.NOT_FOUND, "There is no such thing.");
            case 405, 501 -> Refusal.of(ProblemType.METHOD_NOT_ALLOWED, "This method is not available here.");
            case 406 -> Refusal.of(ProblemType.NOT_ACCEPTABLE, "The answer is application/json; accept that.");
            case 413 ->
                Refusal.of(
                        ProblemType.PAYLOAD_TOO_LARGE, "The body is too large, or a form of too many parts. Split it.");
            case 415 -> Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json.");
            case 429 -> Refusal.of(ProblemType.RATE_LIMITED, "Slow down.").with("Retry-After", "1");
            default ->
                status < 500
                        ? Refusal.of(ProblemType.BAD_PARAMETER, "The request line or a header cannot be understood.")
                        : Refusal.of(ProblemType.OVERLOADED, "Try again in a second.")
                                .with("Retry-After", "1");
        };
    }

    /// The body broke off, or its chunks are malformed.
    static Refusal brokenBody() {
        return Refusal.of(ProblemType.MALFORMED_BODY, "The body ended before it was complete.");
    }

    private static @Nullable Refusal known(Throwable e) {
        return switch (e) {
            case Refusal refusal -> refusal;
            case LogUnavailable log -> Refusal.logUnavailable(log.outcome());
            case MaxUploadSizeExceededException _ ->
                Refusal.of(ProblemType.PAYLOAD_TOO_LARGE, "An upload may have at most 64 MiB. Split it.");
            case MultipartException _ ->
                Refusal.of(ProblemType.MALFORMED_BODY, "The form with the files ended before it was complete.");
            case BoardsUnavailable _ ->
                Refusal.of(
                                ProblemType.OVERLOADED,
                                "The scorer does not answer at the moment. Nothing was stored. Try again in a second.")
                        .with("Retry-After", "1");
            case IOException _ -> brokenBody();
            default -> null;
        };
    }
}
