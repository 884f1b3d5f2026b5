package dev.podium.ui.crowd;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import dev.podium.ui.shell.UiAccess;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pages that are open, as many as there is room for. A page stays when its browser is cut off, so that it can go
/// on where it was; when there is no room for another one, those go that nobody has come back to for longest.
public final class OpenPages {

    /// What an open page takes of the heap at most; `./podium load` measures it.
    static final long BYTES_OF_A_PAGE = 512 * 1024;

    static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    /// A twentieth of the most: how many go at a time, and how many may come in behind the last newcomer.
    private static final int PARTS = 20;

    private final int most;
    private final Duration grace;
    private final Set<UI> pages = ConcurrentHashMap.newKeySet();
    private boolean full;
    private long sweptAt = System.nanoTime() - BETWEEN_SWEEPS.toNanos();

    /// @param most how many may be open; 0 or less for as many as fill a third of the heap
    /// @param grace how long a page counts as read after its last request, socket or not
    public OpenPages(int most, Duration grace) {
        this.grace = grace;
        this.most = most > 0 ? most : (int) Math.max(1, Runtime.getRuntime().maxMemory() / 3 / BYTES_OF_A_PAGE);
    }

    public int open() {
        return pages.size();
    }

    int most() {
        return most;
    }

    void add(UI page) {
        pages.add(page);
        page.addAttachListener(attach -> pages.add(page));
        page.addDetachListener(detach -> pages.remove(page));
    }

    /// Whether there is room for a page of a newcomer, made by letting go of lost ones if need be.
    boolean hasRoom() {
        if (pages.size() >= most) {
            letGo();
        }
        return pages.size() < most;
    }

    /// Whether there is room for a page whose frame the browser has already: a few more than for newcomers, since
    /// it could not show why there is none.
    boolean hasRoomForThoseInside() {
        return pages.size() < most + part();
    }

    private int part() {
        return Math.max(1, most / PARTS);
    }

    boolean knows(VaadinSession session) {
        return pages.stream().map(UI::getSession).anyMatch(session::equals);
    }

    private synchronized void letGo() {
        long now = System.nanoTime();
        if (now - sweptAt < BETWEEN_SWEEPS.toNanos()) {
            return; // a crowd at the door need not look for empty seats one by one
        }
        sweptAt = now;
        List<Lost> lost = pages.stream()
                .map(UI::getSession)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(session -> lost(session).stream())
                .sorted(Comparator.comparingLong(Lost::since))
                .limit(part())
                .toList();
        lost.forEach(Lost::leave);
        say(lost.size());
    }

    private void say(int lost) {
        if (lost > 0) {
            LOG.info("{} pages are open, which is the most: let go of {} lost readers", most, lost);
        } else if (!full) {
            LOG.warn("{} pages are open and read, which is the most: newcomers have to wait (PODIUM_MOST_PAGES)", most);
        }
        full = lost == 0;
    }

    /// A reader none of whose pages has a way to its browser.
    ///
    /// @param since milliseconds of the last request
    private record Lost(WrappedSession http, long since) {

        /// Not under the session's lock, which its pages need to leave.
        void leave() {
            try {
                http.invalidate();
            } catch (IllegalStateException e) {
                // it has ended by itself meanwhile
            }
        }
    }

    private Optional<Lost> lost(VaadinSession session) {
        if (!session.getLockInstance().tryLock()) {
            return Optional.empty(); // somebody is at work in it
        }
        try {
            WrappedSession http = session.getSession();
            long since = session.getLastRequestTimestamp();
            boolean silent = since < System.currentTimeMillis() - grace.toMillis();
            return http != null && silent && session.getUIs().stream().noneMatch(UiAccess::isReachable)
                    ? Optional.of(new Lost(http, since))
                    : Optional.empty();
        } finally {
            session.unlock();
        }
    }
}
