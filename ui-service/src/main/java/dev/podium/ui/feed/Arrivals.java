package dev.podium.ui.feed;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Where callers wait for a board that is about to come.
final class Arrivals {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();

    void announce() {
        lock.lock();
        try {
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Returns when the condition holds, when time has run out, or when the process stops.
    void await(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        lock.lock();
        try {
            long left = end - System.nanoTime();
            while (left > 0 && !condition.getAsBoolean()) {
                arrived.await(left, TimeUnit.NANOSECONDS);
                left = end - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the caller answers with what there is
        } finally {
            lock.unlock();
        }
    }
}
