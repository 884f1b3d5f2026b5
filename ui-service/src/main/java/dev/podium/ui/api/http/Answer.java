package dev.podium.ui.api.http;

import dev.podium.result.Fingerprint;
import dev.podium.wire.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// How a call is answered: whole, or with 304 where the caller has it already. The entity tag covers version,
/// address, query, freshness and form, so that it is known before the body is made.
public final class Answer {

    /// Raised when the same board is written in another way, so that nobody keeps the old way.
    private static final String FORM = "1";

    private Answer() {}

    /// An answer that exists as JSON only.
    public static ResponseEntity<byte[]> json(
            HttpServletRequest request, Moment moment, Query query, Supplier<Object> body) {
        Media media = Media.of(request.getHeader(HttpHeaders.ACCEPT), Media.JSON);
        return tagged(request, moment, media, tag(request, moment, query, media), () -> bytes(body.get()));
    }

    /// An answer with rows, which also exists as CSV and NDJSON.
    public static <T extends Record> ResponseEntity<byte[]> list(
            HttpServletRequest request, Moment moment, Query query, Class<T> type, Supplier<Listed<T>> body) {
        Media media = Media.ofList(request);
        return tagged(
                request, moment, media, tag(request, moment, query, media), () -> written(body.get(), media, type));
    }

    /// As [#list], for rows that may change under the same version: the tag is made from the body.
    public static <T extends Record> ResponseEntity<byte[]> growing(
            HttpServletRequest request, Moment moment, Class<T> type, Listed<T> body) {
        Media media = Media.ofList(request);
        byte[] bytes = written(body, media, type);
        return tagged(request, moment, media, quoted(Fingerprint.sha256(bytes)), () -> bytes);
    }

    /// An answer about no board in particular; the tag is made from the body.
    public static ResponseEntity<byte[]> plain(HttpServletRequest request, Object body) {
        Media media = Media.of(request.getHeader(HttpHeaders.ACCEPT), Media.JSON);
        byte[] bytes = bytes(body);
        String tag = quoted(Fingerprint.sha256(bytes));
        return known(request, tag)
                ? builder(HttpStatus.NOT_MODIFIED, tag).build()
                : builder(HttpStatus.OK, tag).contentType(media.type()).body(bytes);
    }

    /// One value a line, whatever the caller accepts: the path names the form.
    public static ResponseEntity<byte[]> lines(
            HttpServletRequest request, Moment moment, Query query, Supplier<List<?>> lines) {
        return bytes(request, moment, query, Media.NDJSON, () -> Table.ndjson(lines.get()));
    }

    /// A file in a form that the path names.
    public static ResponseEntity<byte[]> bytes(
            HttpServletRequest request, Moment moment, Query query, Media media, Supplier<byte[]> body) {
        return tagged(request, moment, media, tag(request, moment, query, media), body);
    }

    private static ResponseEntity<byte[]> tagged(
            HttpServletRequest request, Moment moment, Media media, String tag, Supplier<byte[]> body) {
        boolean same = known(request, tag);
        ResponseEntity.BodyBuilder answer = builder(same ? HttpStatus.NOT_MODIFIED : HttpStatus.OK, tag)
                .header("Podium-Version", Long.toString(moment.version()));
        Long stale = moment.staleForSeconds();
        if (stale != null) {
            answer.header("Podium-Stale-For", stale.toString());
        }
        return same ? answer.build() : answer.contentType(media.type()).body(body.get());
    }

    private static boolean known(HttpServletRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && (known.contains(tag) || known.strip().equals("*"));
    }

    private static ResponseEntity.BodyBuilder builder(HttpStatus status, String tag) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT);
    }

    private static <T extends Record> byte[] written(Listed<T> body, Media media, Class<T> type) {
        return switch (media) {
            case JSON, EVENTS, YAML -> bytes(body);
            case NDJSON -> Table.ndjson(body.listed());
            case CSV -> Table.csv(body.listed(), type);
        };
    }

    private static byte[] bytes(Object body) {
        return Json.canonical().writeValueAsBytes(body);
    }

    private static String tag(HttpServletRequest request, Moment moment, Query query, Media media) {
        return quoted(Fingerprint.sha256(String.join(
                "\n",
                FORM,
                moment.board().id(),
                Long.toString(moment.version()),
                String.valueOf(moment.staleForSeconds()),
                request.getRequestURI(),
                query.toString(),
                media.name())));
    }

    private static String quoted(String hash) {
        return '"' + hash.substring(0, 32) + '"';
    }
}
