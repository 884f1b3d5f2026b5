package dev.podium.ui.feed;

import dev.podium.board.FeedEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who wants to hear of which board, each behind a mailbox of its own.
final class Listeners implements AutoCloseable {

    private final Map<String, Set<Mailbox<Shown>>> boards = new ConcurrentHashMap<>();
    private final Map<String, Set<Mailbox<Shown>>> attentive = new ConcurrentHashMap<>();
    private final Map<String, Set<Mailbox<List<FeedEntry>>>> entries = new ConcurrentHashMap<>();

    /// @param now what the listener hears first; asked for after it is registered, so that nothing falls between
    Subscription add(String board, Consumer<Shown> listener, Supplier<@Nullable Shown> now) {
        return begin(boards, board, listener, now);
    }

    /// @param now as for [#add]
    Subscription addAttentive(String board, Consumer<Shown> listener, Supplier<@Nullable Shown> now) {
        return begin(attentive, board, listener, now);
    }

    private static Subscription begin(
            Map<String, Set<Mailbox<Shown>>> all,
            String board,
            Consumer<Shown> listener,
            Supplier<@Nullable Shown> now) {
        Mailbox<Shown> box = new Mailbox<>(listener, Listeners::newer);
        Subscription subscription = register(all, board, box);
        Shown first = now.get();
        if (first != null) {
            box.offer(first);
        }
        return subscription;
    }

    Subscription addEntries(String board, Consumer<List<FeedEntry>> listener) {
        return register(entries, board, new Mailbox<>(listener, Newest::joined));
    }

    void tell(String board, @Nullable Shown shown) {
        tell(boards, board, shown);
    }

    void tellAttentive(String board, @Nullable Shown shown) {
        tell(attentive, board, shown);
    }

    private static void tell(Map<String, Set<Mailbox<Shown>>> all, String board, @Nullable Shown shown) {
        if (shown != null) {
            all.getOrDefault(board, Set.of()).forEach(box -> box.offer(shown));
        }
    }

    void tellEntries(String board, List<FeedEntry> changed) {
        if (!changed.isEmpty()) {
            entries.getOrDefault(board, Set.of()).forEach(box -> box.offer(changed));
        }
    }

    @Override
    public void close() {
        boards.values().forEach(boxes -> boxes.forEach(Mailbox::close));
        attentive.values().forEach(boxes -> boxes.forEach(Mailbox::close));
        entries.values().forEach(boxes -> boxes.forEach(Mailbox::close));
    }

    private static Shown newer(Shown waiting, Shown next) {
        return next.version() >= waiting.version() ? next : waiting;
    }

    private static <T> Subscription register(Map<String, Set<Mailbox<T>>> all, String board, Mailbox<T> box) {
        Set<Mailbox<T>> boxes = all.computeIfAbsent(board, id -> ConcurrentHashMap.newKeySet());
        boxes.add(box);
        return () -> {
            box.close();
            boxes.remove(box);
        };
    }
}
