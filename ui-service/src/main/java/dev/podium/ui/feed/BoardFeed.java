package dev.podium.ui.feed;

import dev.podium.board.BoardReader;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All boards as this process shows them. There is one feed per process: it watches the store, keeps one immutable
/// object per board, and swaps the reference. It never goes back to an older board and never forgets a shown one,
/// whatever happens to the store.
public final class BoardFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoardFeed.class);

    private final BoardReader reader;
    private final InstantSource clock;
    private final LongSupplier ticks;
    private final Map<String, BoardWatch> watches = new ConcurrentHashMap<>();
    private final Listeners listeners = new Listeners();
    private final Arrivals arrivals = new Arrivals();
    private final Lookout lookout = new Lookout(this::look);
    private volatile Consumer<Duration> onTold = took -> {};
    private volatile boolean reachable;
    private volatile boolean away;

    /// Watches nothing yet; see [#start].
    ///
    /// @param ticks nanoseconds of a clock that never jumps, such as `System::nanoTime`
    public BoardFeed(BoardReader reader, InstantSource clock, LongSupplier ticks) {
        this.reader = reader;
        this.clock = clock;
        this.ticks = ticks;
    }

    /// Begins to watch: at every hint at once, and once a second in any case.
    public BoardFeed start() {
        lookout.start(reader::onPublished);
        return this;
    }

    /// The newest board that was ever read, with its age of this moment; empty for a board that nobody has shown
    /// yet.
    public Optional<Shown> shown(String board) {
        BoardWatch watch = watches.get(board);
        return watch == null ? Optional.empty() : Optional.ofNullable(watch.shown());
    }

    /// Ids of all boards that were ever shown, sorted.
    public Set<String> boards() {
        Set<String> ids = new TreeSet<>();
        watches.forEach((id, watch) -> {
            if (watch.shown() != null) {
                ids.add(id);
            }
        });
        return ids;
    }

    /// Calls back with what is shown now, if anything, then with every newer board and every change of freshness: at
    /// most twice a second, the first at once, the last always. Listeners are called on threads of their own, one
    /// call at a time, and may block.
    public Subscription subscribe(String board, Consumer<Shown> listener) {
        return listeners.add(board, listener, () -> shown(board).orElse(null));
    }

    /// Calls back at every look, hence once a second at least, with what is shown now, and at most twice a second: for
    /// pages that tell of events and of time. They see for themselves whether there is anything new.
    public Subscription attend(String board, Consumer<Shown> listener) {
        return listeners.addAttentive(board, listener, () -> shown(board).orElse(null));
    }

    /// Sets who is told how long a page waited for a board after this process had it.
    ///
    /// @param listener called on many threads, for every page and board
    public BoardFeed onTold(Consumer<Duration> listener) {
        onTold = listener;
        return this;
    }

    /// A page shows this board now.
    public void told(Shown shown) {
        onTold.accept(Duration.between(shown.receivedAt(), clock.instant()));
    }

    /// Waits until a board has reached a version, for a caller who wants to see what it just wrote.
    ///
    /// @return what is shown then, which is older if time ran out first
    public Optional<Shown> await(String board, long version, Duration atMost) {
        arrivals.await(() -> shown(board).filter(s -> s.version() >= version).isPresent(), atMost);
        return shown(board);
    }

    /// The newest entries, newest first, as many as memory holds: up to 500.
    public List<FeedEntry> recent(String board) {
        BoardWatch watch = watches.get(board);
        return watch == null ? List.of() : watch.newest().before(Long.MAX_VALUE, Newest.MOST);
    }

    /// Entries before an offset, newest first: from memory as far as it reaches, else from the store.
    ///
    /// @param before exclusive; `Long.MAX_VALUE` for the newest
    public List<FeedEntry> entries(String board, long before, int limit) {
        BoardWatch watch = watches.get(board);
        List<FeedEntry> known = watch == null ? List.of() : watch.newest().before(before, limit);
        if (known.size() >= limit || (!known.isEmpty() && known.getLast().offset() == 0)) {
            return known;
        }
        try {
            List<FeedEntry> stored = reader.feed(board, before, limit);
            return stored.size() > known.size() ? stored : known;
        } catch (BoardsUnavailable e) {
            return known; // the store is away, which #look logs; what is in memory is true all the same
        }
    }

    /// Calls back with entries that are new or say more than before, oldest first, paced like [#subscribe]. More
    /// than 500 at once are cut to the newest 500.
    public Subscription subscribeEntries(String board, Consumer<List<FeedEntry>> listener) {
        return listeners.addEntries(board, listener);
    }

    /// How the log of a board has grown lately.
    public Pace pace(String board) {
        BoardWatch watch = watches.get(board);
        return watch == null ? new Pace() : watch.pace();
    }

    /// The daily closes, oldest first.
    public History history(String board) {
        BoardWatch watch = watches.get(board);
        return watch == null ? History.NONE : watch.history();
    }

    /// Whether something can be shown, or there is nothing to show yet and the store says so itself.
    public boolean ready() {
        return reachable || !boards().isEmpty();
    }

    /// Looks at the store now, as the feed does by itself once a second.
    ///
    /// @param hinted the only board to look at; `null` for all
    public synchronized void look(@Nullable String hinted) {
        try {
            Set<String> ids = hinted == null ? reader.boards() : Set.of(hinted);
            ids.forEach(id -> watches.computeIfAbsent(id, this::watch));
            (hinted == null ? watches.keySet() : ids).forEach(this::lookAt);
            if (away) {
                LOG.info("the store of boards is back");
            }
            reachable = true;
            away = false;
        } catch (BoardsUnavailable e) {
            if (!away) {
                LOG.warn(
                        "the store of boards cannot be reached ({}); what was read stays shown",
                        String.valueOf(e.getCause()));
            }
            reachable = false;
            away = true;
            watches.forEach((id, watch) -> {
                listeners.tell(id, watch.lookAway());
                listeners.tellAttentive(id, watch.shown());
            });
        }
    }

    @Override
    public void close() {
        lookout.close();
        listeners.close();
    }

    private void lookAt(String id) {
        BoardWatch watch = watches.computeIfAbsent(id, this::watch);
        Shown news = watch.look();
        if (news != null) {
            arrivals.announce();
            listeners.tell(id, news);
        }
        listeners.tellEntries(id, watch.lookForEntries());
        listeners.tellAttentive(id, watch.shown());
    }

    private BoardWatch watch(String id) {
        return new BoardWatch(id, reader, clock, ticks);
    }
}
