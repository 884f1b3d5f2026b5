package dev.podium.submit;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.LongConsumer;

/// A body that tells how many of its bytes were handed on.
///
/// @param sent told the sum after each piece
record CountedBody(BodyPublisher body, LongConsumer sent) implements BodyPublisher {

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(new Counter(subscriber, sent));
    }

    private static final class Counter implements Subscriber<ByteBuffer> {

        private final Subscriber<? super ByteBuffer> next;
        private final LongConsumer sent;
        private long bytes;

        Counter(Subscriber<? super ByteBuffer> next, LongConsumer sent) {
            this.next = next;
            this.sent = sent;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            next.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer piece) {
            bytes += piece.remaining();
            next.onNext(piece);
            sent.accept(bytes);
        }

        @Override
        public void onError(Throwable failure) {
            next.onError(failure);
        }

        @Override
        public void onComplete() {
            next.onComplete();
        }
    }
}
