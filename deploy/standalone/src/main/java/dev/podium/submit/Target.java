package dev.podium.submit;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where calls go.
///
/// @param server address of a Podium, without a slash at the end
/// @param board `null` for the server's standard one
record Target(URI server, @Nullable String board) {

    URI call(String path, Map<String, String> parameters) {
        String root = server + "/api/v1" + (board == null ? "" : "/boards/" + board) + path;
        return URI.create(
                parameters.isEmpty()
                        ? root
                        : root + "?"
                                + parameters.entrySet().stream()
                                        .map(given -> given.getKey() + "=" + encoded(given.getValue()))
                                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
