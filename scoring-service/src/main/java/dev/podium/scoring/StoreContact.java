package dev.podium.scoring;

import dev.podium.board.BoardsUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the store of boards takes what one publisher writes; every change of that is logged once. One thread
/// tells,
/// any may ask.
final class StoreContact {

    private static final Logger LOG = LoggerFactory.getLogger(StoreContact.class);

    private final String board;
    private volatile @Nullable Boolean answers;

    StoreContact(String board) {
        this.board = board;
    }

    /// Whether the last write went through; not before the first has.
    boolean answers() {
        return Boolean.TRUE.equals(answers);
    }

    /// A write whose success says little: a full store takes some and refuses others.
    void tryTo(Runnable write) {
        try {
            write.run();
        } catch (BoardsUnavailable e) {
            unreachable(e);
        }
    }

    void reached() {
        if (Boolean.FALSE.equals(answers)) {
            LOG.info("Board {}: the store of boards answers again.", board);
        }
        answers = true;
    }

    void unreachable(BoardsUnavailable e) {
        if (!Boolean.FALSE.equals(answers)) {
            LOG.warn("Board {}: {}, retrying: {}", board, e.getMessage(), String.valueOf(e.getCause()));
        }
        answers = false;
    }
}
