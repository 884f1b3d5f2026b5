package dev.podium.wire;

import dev.podium.board.Beat;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// What lies in the store beside the boards, written down and read back. What cannot be read is empty: the writer lays
/// it
/// again.
public final class StoreCodec {

    private StoreCodec() {}

    public static String beat(Beat beat) {
        return Json.canonical().writeValueAsString(beat);
    }

    public static Optional<Beat> readBeat(String json) {
        return read(json, Beat.class);
    }

    public static String entry(FeedEntry entry) {
        return Json.canonical().writeValueAsString(entry);
    }

    public static Optional<FeedEntry> readEntry(String json) {
        return read(json, FeedEntry.class);
    }

    /// Gzipped JSON, since the closes of years are many.
    public static byte[] history(History history) {
        return BoardCodec.gzip(Json.canonical().writeValueAsBytes(history));
    }

    public static Optional<History> readHistory(byte[] gzip) {
        try {
            return Optional.of(
                    Completeness.checked(Json.canonical().readValue(BoardCodec.gunzip(gzip), History.class)));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> read(String json, Class<T> type) {
        try {
            return Optional.of(Completeness.checked(Json.canonical().readValue(json, type)));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
