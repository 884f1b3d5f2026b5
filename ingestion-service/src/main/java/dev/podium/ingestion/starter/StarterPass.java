package dev.podium.ingestion.starter;

import dev.podium.event.Event;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.starter.StarterLoader.Progress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One go over the starter data, up to the first event that the log does not take.
final class StarterPass {

    private static final int MOST_UNDERWAY = 500;

    private final List<Event> events;
    private final int from;
    private final Function<Event, CompletableFuture<Receipt>> submit;
    private final Progress progress;
    private final Semaphore free = new Semaphore(MOST_UNDERWAY);
    private final AtomicInteger firstFailed;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicLong newest = new AtomicLong(-1);

    StarterPass(List<Event> events, int from, Function<Event, CompletableFuture<Receipt>> submit, Progress progress) {
        this.events = events;
        this.from = from;
        this.submit = submit;
        this.progress = progress;
        firstFailed = new AtomicInteger(events.size());
    }

    /// Submits them in order and waits until all have been answered.
    ///
    /// @return index of the first event that the log did not take; the number of events if it took all
    int run() throws InterruptedException {
        for (int i = from; i < events.size() && firstFailed.get() == events.size(); i++) {
            free.acquire();
            int index = i;
            var _ = submit.apply(events.get(i)).whenComplete((receipt, failure) -> settle(index, receipt));
            progress.at(from + done.get(), events.size());
        }
        for (int i = 0; i < MOST_UNDERWAY; i++) {
            free.acquire();
            progress.at(from + done.get(), events.size());
        }
        return firstFailed.get();
    }

    int added() {
        return added.get();
    }

    /// Offset of the newest of those that were new; −1 for none.
    long newest() {
        return newest.get();
    }

    private void settle(int index, @Nullable Receipt receipt) {
        if (receipt == null) {
            firstFailed.accumulateAndGet(index, Math::min);
        } else {
            done.incrementAndGet();
            if (!receipt.repeated()) {
                added.incrementAndGet();
                newest.accumulateAndGet(receipt.offset(), Math::max);
            }
        }
        free.release();
    }
}
