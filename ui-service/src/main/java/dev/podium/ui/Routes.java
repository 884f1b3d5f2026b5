package dev.podium.ui;

import dev.podium.result.Lane;

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

    public String model(String board, String model, Lane lane) {
        String path = prefix(board) + "models/" + model;
        return switch (lane) {
            case PROVISIONAL -> path;
            case VERIFIED -> path + "?lane=verified";
        };
    }

    public String live(String board) {
        return prefix(board) + LIVE;
    }

    private String prefix(String board) {
        return isHome(board) ? "" : "boards/" + board + "/";
    }
}
