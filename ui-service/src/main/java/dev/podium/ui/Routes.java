package dev.podium.ui;

/// Addresses of the pages. Pages do not know each other; they meet here.
public final class Routes {

    /// The board that is meant where the address names none.
    public static final String MAIN = "main";

    public static final String LEADERBOARD = "";
    public static final String CATEGORY = ":category";
    public static final String BOARD = "boards/:board";
    public static final String BOARD_CATEGORY = "boards/:board/:category";
    public static final String MODEL = "models/:model";
    public static final String BOARD_MODEL = "boards/:board/models/:model";
    public static final String LIVE = "live";
    public static final String BOARD_LIVE = "boards/:board/live";
    public static final String ABOUT = "about";

    private Routes() {}

    /// Address of a leaderboard.
    ///
    /// @param category empty for the overall board
    public static String leaderboard(String board, String category) {
        String path = prefix(board) + category;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    public static String model(String board, String model) {
        return prefix(board) + "models/" + model;
    }

    public static String live(String board) {
        return prefix(board) + LIVE;
    }

    private static String prefix(String board) {
        return board.equals(MAIN) ? "" : "boards/" + board + "/";
    }
}
