package dev.podium.ingestion.gate;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// The outer form of a request: parameters, what it accepts, what it brings and how much of it.
final class Form {

    private Form() {}

    static void check(Call call, HttpServletRequest request) {
        if (call.takesFiles()) {
            coding(request, "Send the file as it is, without a content coding; it may be a .zip or .gz.");
        } else if (!call.mediaTypes().isEmpty()) {
            contentType(call, request);
        }
        accept(request);
        // After the media type: of a form the container would take the body for parameters.
        parameters(call, request);
        if (request.getContentLengthLong() > call.mostBytes()
                && !call.mediaTypes().isEmpty()) {
            throw CappedStream.tooLarge(call.mostBytes());
        }
    }

    private static void parameters(Call call, HttpServletRequest request) {
        Map<String, List<String>> given = QueryText.of(request, call.takesFiles());
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            if (!call.parameters().contains(parameter.getKey())
                    || parameter.getValue().size() > 1) {
                throw Refusal.of(
                        ProblemType.BAD_PARAMETER,
                        call.parameters().isEmpty()
                                ? "This call has no parameters in its address."
                                : "This call knows the parameters " + new TreeSet<>(call.parameters())
                                        + ", each once at most.");
            }
        }
    }

    /// Every answer of ours is JSON.
    private static void accept(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Accept"));
        if (headers.isEmpty() || String.join("", headers).isBlank()) {
            return;
        }
        try {
            boolean json = MediaType.parseMediaTypes(headers).stream()
                    .anyMatch(range -> range.getQualityValue() > 0 && range.includes(MediaType.APPLICATION_JSON));
            if (json) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            // Nothing that anybody could produce: the refusal says so.
        }
        throw Refusal.of(ProblemType.NOT_ACCEPTABLE, "The answer is application/json; accept that.");
    }

    private static void coding(HttpServletRequest request, String expected) {
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, expected);
        }
    }

    private static void contentType(Call call, HttpServletRequest request) {
        String expected = "Send the body as " + String.join(" or ", new TreeSet<>(call.mediaTypes()))
                + " in UTF-8, without a content coding.";
        coding(request, expected);
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            Charset charset = type.getCharset();
            String name = (type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT);
            if (call.mediaTypes().contains(name) && (charset == null || charset.equals(StandardCharsets.UTF_8))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // No media type, or a charset that does not exist: the refusal says what to send.
        }
        throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, expected);
    }
}
