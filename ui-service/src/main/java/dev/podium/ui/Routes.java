package dev.podium.ui;

import dev.podium.result.Lane;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
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

    /// Address of a leaderboard in a lane at a moment.
    ///
    /// @param at as somebody wrote it; `null` for now
    public String leaderboard(String board, Lane lane, @Nullable String at) {
        return address(leaderboard(board, ""), lane, at);
    }

    /// Address of a model's page.
    ///
    /// @param at as somebody wrote it; `null` for now
    public String model(String board, String model, Lane lane, @Nullable String at) {
        return address(prefix(board) + "models/" + model, lane, at);
    }

    public String live(String board) {
        return prefix(board) + LIVE;
    }

    private static String address(String path, Lane lane, @Nullable String at) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (lane == Lane.VERIFIED) {
            query.add("lane=verified");
        }
        if (at != null) {
            query.add("at=" + URLEncoder.encode(at, StandardCharsets.UTF_8));
        }
        return path + query;
    }

    private String prefix(String board) {
        return isHome(board) ? "" : "boards/" + board + "/";
    }
}
