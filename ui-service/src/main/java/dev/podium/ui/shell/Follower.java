package dev.podium.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Keeps a page at the newest board for as long as it is attached, and holds newer boards back while the reader
/// has paused. The costly part of a change is worked out on the feed's thread; under the session's lock it is
/// only applied.
public final class Follower {

    private final BoardFeed feed;
    private final Component page;
    private final Function<Shown, Runnable> prepare;
    private final WhileAttached hearing;
    private @Nullable String followed;
    private @Nullable Predicate<Shown> stirs;
    private volatile @Nullable Shown offered;
    private volatile long told;
    private @Nullable Shown applied;
    private @Nullable Shown newest;

    /// Follows nothing yet.
    ///
    /// @param prepare works out what to change for a board, and answers how to apply it under the lock
    public Follower(BoardFeed feed, Component page, Function<Shown, Runnable> prepare) {
        this.feed = feed;
        this.page = page;
        this.prepare = prepare;
        this.hearing = new WhileAttached(page);
    }

    /// Shows the board as it is now, in this request, then follows it.
    ///
    /// @return whether there is such a board
    public boolean follow(String board) {
        UI ui = begin(board);
        boolean there = applyNow(board);
        hearing.hear(() -> feed.subscribe(board, shown -> offer(ui, board, shown)));
        return there;
    }

    /// Like [#follow], for a page that tells of events and of time: it is drawn again whenever it says that it would
    /// look different, and a reader whose page would not hears nothing.
    ///
    /// @param wouldDiffer whether the page would look different now; asked at every look of the feed, on its thread
    public boolean attend(String board, Predicate<Shown> wouldDiffer) {
        UI ui = begin(board);
        boolean there = applyNow(board);
        stirs = wouldDiffer;
        hearing.hear(() -> feed.attend(board, shown -> attended(ui, board, shown, wouldDiffer)));
        return there;
    }

    private UI begin(String board) {
        stop();
        followed = board;
        return UI.getCurrentOrThrow();
    }

    private boolean applyNow(String board) {
        LiveStatus status = Frame.of(page).live();
        status.onPause(this::paused);
        Shown now = feed.shown(board).orElse(null);
        if (now == null) {
            status.nothingYet();
        } else {
            apply(now, prepare.apply(now));
            offered = now;
            told = now.version();
        }
        return now != null;
    }

    /// Shows the same board in another way, without waiting for news.
    ///
    /// @return whether there was one to show
    public boolean redraw() {
        if (!hearing.hears() || applied == null) {
            return false;
        }
        prepare.apply(applied).run();
        return true;
    }

    public void stop() {
        hearing.stop();
        followed = null;
        stirs = null;
        offered = null;
        applied = null;
        newest = null;
    }

    private void attended(UI ui, String board, Shown shown, Predicate<Shown> wouldDiffer) {
        Shown before = offered;
        if (before == null || differs(before, shown) || before.stale() != shown.stale() || wouldDiffer.test(shown)) {
            offered = shown;
            offer(ui, board, shown);
        }
    }

    private void offer(UI ui, String board, Shown shown) {
        long before = told;
        boolean atOnce = UiAccess.tell(ui, () -> {
            Shown now = feed.shown(board).orElse(shown);
            Runnable change = prepare.apply(now);
            told = now.version();
            return () -> take(now, change);
        });
        if (atOnce && shown.version() > before) {
            feed.told(shown);
        }
    }

    /// Unless the page has turned to another board meanwhile.
    private void take(Shown shown, Runnable change) {
        if (!hearing.hears() || !shown.board().id().equals(followed)) {
            return;
        }
        newest = shown;
        if (applied != null && Frame.of(page).live().paused()) {
            Frame.of(page).live().pausedAt(applied.version(), shown.version() - applied.version());
        } else {
            apply(shown, change);
        }
    }

    private void apply(Shown shown, Runnable change) {
        if (applied == null || stirs != null || differs(applied, shown)) {
            change.run();
        }
        applied = shown;
        newest = shown;
        LiveStatus status = Frame.of(page).live();
        if (status.paused()) {
            status.pausedAt(shown.version(), 0);
        } else {
            status.live(shown);
        }
    }

    /// The closes of past days come by themselves, some time after the board of a fresh start.
    private static boolean differs(Shown before, Shown after) {
        return before.version() != after.version() || !before.previous().equals(after.previous());
    }

    private void paused() {
        if (newest == null || applied == null) {
            return;
        }
        LiveStatus status = Frame.of(page).live();
        if (status.paused()) {
            status.pausedAt(applied.version(), 0);
        } else {
            apply(newest, prepare.apply(newest));
        }
    }
}
