package dev.podium.board;

/// The store of boards cannot be reached at the moment.
public final class BoardsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BoardsUnavailable(Throwable cause) {
        super("the store of boards cannot be reached", cause);
    }
}
