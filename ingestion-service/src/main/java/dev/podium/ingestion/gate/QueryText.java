package dev.podium.ingestion.gate;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The parameters in the address of a request.
public final class QueryText {

    private QueryText() {}

    /// By name, in order.
    ///
    /// @param addressOnly whether the body may not be asked: the container would read a file for parameters when a
    /// client calls it a form, as curl does
    static Map<String, List<String>> of(HttpServletRequest request, boolean addressOnly) {
        if (addressOnly) {
            return of(request);
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return parameters;
    }

    /// Of the address alone.
    ///
    /// @throws Refusal `bad-parameter` for what is badly encoded
    public static Map<String, List<String>> of(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "A parameter in the address is badly encoded.");
        }
    }
}
