package dev.podium.wire;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The calls that a service answers under `/api/v1`, with and without `/boards/{board}` before them.
///
/// Each service brings its own table; a gate answers 404 and 405 for what is in none of the tables.
public record ApiRoutes(List<Route> routes) {

    private static final String ANY_SEGMENT = "[^/:]+";

    public ApiRoutes {
        routes = List.copyOf(routes);
    }

    /// A call: its method, and all of the paths that it has. A template is written `/results/{id}:withdraw`.
    public record Route(String method, Pattern path) {

        /// A call about one board, which may be left out of the path.
        public static Route ofBoard(String method, String template) {
            return new Route(method, Pattern.compile("/api/v1(?:/boards/" + ANY_SEGMENT + ")?" + regex(template)));
        }

        /// A call about the whole service.
        public static Route global(String method, String template) {
            return new Route(method, Pattern.compile("/api/v1" + regex(template)));
        }

        private static String regex(String template) {
            StringBuilder regex = new StringBuilder();
            for (String part : template.splitWithDelimiters("\\{[a-z]+}", 0)) {
                regex.append(part.startsWith("{") ? ANY_SEGMENT : Pattern.quote(part));
            }
            return regex.toString();
        }
    }

    /// Methods that some table answers for this path, sorted, HEAD wherever GET is; empty when none knows the path.
    public static Set<String> methods(List<ApiRoutes> tables, String path) {
        Set<String> methods = new TreeSet<>();
        for (ApiRoutes table : tables) {
            for (Route route : table.routes()) {
                if (route.path().matcher(path).matches()) {
                    methods.add(route.method());
                    if (route.method().equals("GET")) {
                        methods.add("HEAD");
                    }
                }
            }
        }
        return methods;
    }
}
