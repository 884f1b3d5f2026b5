package dev.podium.ui.feed;

/// Ends the calls to a listener. Closing twice is closing once.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
