package dev.podium.ingestion;

import dev.podium.event.Origin;
import dev.podium.result.Fingerprint;
import dev.podium.result.Result;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Under which id an event is appended. The fold counts an id once, for ever, so a retry must arrive at the same one.
///
/// @param text 32 hexadecimal digits
/// @param keyed whether the caller chose a key for it, so that other content under the same id is the caller's mistake
public record EventId(String text, boolean keyed) {

    private static final int DIGITS = 32;

    /// The id behind an `Idempotency-Key`: one actor, one key, one event.
    public static EventId ofKey(Actor actor, String key) {
        return new EventId(digest("key", actor.tokenId(), key), true);
    }

    /// The id of one row of a batch that came under an `Idempotency-Key`.
    public static EventId ofRow(Actor actor, String key, int index) {
        return new EventId(digest("row", actor.tokenId(), key, Integer.toString(index)), true);
    }

    /// The id of a result without a key: its content, for its organisation.
    public static EventId ofContent(Actor actor, Result result) {
        return new EventId(digest("content", Origin.key(actor.organization()), Fingerprint.of(result)), false);
    }

    /// The id of a word on a result without a key.
    public static EventId ofWord(Actor actor, String verb, String result, String reason, @Nullable String link) {
        return new EventId(
                digest(
                        "word",
                        Origin.key(actor.organization()),
                        verb,
                        result,
                        reason,
                        Objects.requireNonNullElse(link, "")),
                false);
    }

    /// An id for what may be said again with the same content later, such as a price that returns to what it was.
    public static EventId fresh() {
        return new EventId(digest("fresh", UUID.randomUUID().toString()), false);
    }

    private static String digest(String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part.length()).append(':').append(part);
        }
        return Fingerprint.sha256(text.toString()).substring(0, DIGITS);
    }
}
