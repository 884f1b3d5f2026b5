package dev.podium.ui;

import dev.podium.result.Lane;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Addresses of the pages. Pages do not know each other; they meet here.
///
/// @param home the board that is meant where an address names none
public record Routes(String home) {

    public static final String LEADERBOARD = "";
    public static final String CATEGORY = ":category";
    public static final String BOARD = "boards/:board";
    public static final String BOARD_CATEGORY = "boards/:board/:category";
    public static final String MODEL = "models/:model";
    public static final String BOARD_MODEL = "boards/:board/models/:model";
    public static final String LIVE = "live";
    public static final String BOARD_LIVE = "boards/:board/live";
    public static final String ABOUT = "about";
    public static final String COMPARE = "compare";
    public static final String COMPARE_PAIR = "compare/:pair";
    public static final String BOARD_COMPARE = "boards/:board/compare";
    public static final String BOARD_COMPARE_PAIR = "boards/:board/compare/:pair";
    public static final String BENCHMARKS = "benchmarks";
    public static final String BOARD_BENCHMARKS = "boards/:board/benchmarks";
    public static final String BENCHMARK = "benchmarks/:benchmark";
    public static final String BOARD_BENCHMARK = "boards/:board/benchmarks/:benchmark";
    public static final String VALUE = "value";
    public static final String BOARD_VALUE = "boards/:board/value";
    public static final String COVERAGE = "coverage";
    public static final String BOARD_COVERAGE = "boards/:board/coverage";
    public static final String METHODOLOGY = "methodology";
    public static final String BOARD_METHODOLOGY = "boards/:board/methodology";
    public static final String HISTORY = "history";
    public static final String BOARD_HISTORY = "boards/:board/history";
    public static final String SUBMIT = "submit";
    public static final String BOARD_SUBMIT = "boards/:board/submit";

    private static final String VERSUS = "-vs-";

    public boolean isHome(String board) {
        return board.equals(home);
    }

    /// Address of a leaderboard.
    ///
    /// @param category empty for the overall board
    public String leaderboard(String board, String category) {
        String path = prefix(board) + category;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    public String leaderboard(Place place) {
        return address(leaderboard(place.board(), ""), place);
    }

    public String model(Place place, String model) {
        return address(prefix(place.board()) + "models/" + model, place);
    }

    /// Address of a comparison: `compare/a-vs-b` for two models, `compare?m=a,b,c` for any other number.
    public String compare(Place place, List<String> models) {
        String path = prefix(place.board()) + COMPARE;
        return models.size() == 2 && models.stream().noneMatch(id -> id.contains(VERSUS))
                ? address(path + "/" + String.join(VERSUS, models), place)
                : address(path, place, models.isEmpty() ? null : "m=" + String.join(",", models));
    }

    /// The models that the last part of a comparison's address names.
    public static List<String> compared(String pair) {
        return List.of(pair.split(VERSUS, 2));
    }

    public String benchmarks(Place place) {
        return address(prefix(place.board()) + BENCHMARKS, place);
    }

    public String benchmark(Place place, String benchmark) {
        return address(prefix(place.board()) + BENCHMARKS + "/" + benchmark, place);
    }

    public String value(Place place) {
        return address(prefix(place.board()) + VALUE, place);
    }

    public String coverage(Place place) {
        return address(prefix(place.board()) + COVERAGE, place);
    }

    public String methodology(Place place) {
        return address(prefix(place.board()) + METHODOLOGY, place);
    }

    public String history(Place place) {
        return address(prefix(place.board()) + HISTORY, place);
    }

    public String submit(Place place) {
        return address(prefix(place.board()) + SUBMIT, place);
    }

    public String live(Place place) {
        return address(prefix(place.board()) + LIVE, place);
    }

    /// An address with more behind it: ids, numbers, and whatever else [#with] makes safe.
    ///
    /// @param parts such as `x=price`; a part that is `null` is left out
    public static String and(String address, @Nullable String... parts) {
        StringBuilder longer = new StringBuilder(address);
        for (String part : parts) {
            if (part != null) {
                longer.append(longer.indexOf("?") < 0 ? '?' : '&').append(part);
            }
        }
        return longer.toString();
    }

    /// A part of an address; `null` when there is no value.
    public static @Nullable String with(String name, @Nullable Object value) {
        return value == null ? null : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static String address(String path, Place place, @Nullable String... parts) {
        String address = and(path, place.lane() == Lane.VERIFIED ? "lane=verified" : null);
        return and(and(address, parts), with("weights", place.weights()), with("at", place.at()));
    }

    private String prefix(String board) {
        return isHome(board) ? "" : "boards/" + board + "/";
    }
}
