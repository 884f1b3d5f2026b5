package dev.podium.ui.api.http;

import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// The forms in which the read API answers.
public enum Media {
    JSON("application/json"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv;charset=UTF-8"),
    EVENTS("text/event-stream;charset=UTF-8"),
    YAML("application/yaml");

    private final String type;

    Media(String type) {
        this.type = type;
    }

    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /// The form of a list: JSON, NDJSON or CSV, as the path ends, else as the caller likes best.
    public static Media ofList(HttpServletRequest request) {
        String path = request.getRequestURI();
        for (Media media : List.of(JSON, NDJSON, CSV)) {
            if (path.endsWith('.' + media.name().toLowerCase(Locale.ROOT))) {
                return media;
            }
        }
        return of(request.getHeader(HttpHeaders.ACCEPT), JSON, NDJSON, CSV);
    }

    /// The form that the caller likes best; JSON where all are alike.
    ///
    /// @param accept the header; `null` accepts anything
    /// @throws ApiProblem not-acceptable, naming the offered forms
    public static Media of(@Nullable String accept, Media... offered) {
        List<MediaType> ranges = ranges(accept);
        Media best = null;
        double most = 0;
        for (Media media : offered) {
            double quality = quality(media.type(), ranges);
            if (quality > most) {
                best = media;
                most = quality;
            }
        }
        if (best == null) {
            throw new ApiProblem(
                    ProblemType.NOT_ACCEPTABLE,
                    "This is answered as "
                            + Arrays.stream(offered)
                                    .map(m ->
                                            m.type().getType() + "/" + m.type().getSubtype())
                                    .collect(Collectors.joining(", "))
                            + ". Please accept one of these.");
        }
        return best;
    }

    private static List<MediaType> ranges(@Nullable String accept) {
        try {
            return accept == null || accept.isBlank() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            throw new ApiProblem(ProblemType.NOT_ACCEPTABLE, "The Accept header cannot be understood.");
        }
    }

    /// Of the ranges that include the type, the most specific one decides.
    private static double quality(MediaType type, List<MediaType> ranges) {
        MediaType closest = null;
        for (MediaType range : ranges) {
            if (range.includes(type) && (closest == null || closeness(range) > closeness(closest))) {
                closest = range;
            }
        }
        return closest == null ? 0 : closest.getQualityValue();
    }

    /// Any type, any of a kind, exactly this one, this one in a certain way.
    private static int closeness(MediaType range) {
        int named = (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
        return 10 * named + range.removeQualityValue().getParameters().size();
    }
}
