package dev.podium.scoring.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Actors of whom one at a time moves, from pause to pause, in an order drawn from a seed: the same seed, the same
/// play.
final class Stage {

    private final Random random;
    private final List<Actor> actors = new ArrayList<>();
    private final Semaphore back = new Semaphore(0);
    private @Nullable Actor moving;
    private @Nullable Throwable failure;

    Stage(long seed) {
        random = new Random(seed);
    }

    private final class Actor {
        private final Semaphore turn = new Semaphore(0);
        private boolean done;

        Actor(Runnable part) {
            Thread.ofVirtual().start(() -> {
                turn.acquireUninterruptibly();
                try {
                    part.run();
                } catch (Throwable e) {
                    failure = failure == null ? e : failure;
                } finally {
                    done = true;
                    back.release();
                }
            });
        }
    }

    /// Draws; only from whoever moves.
    Random random() {
        return random;
    }

    void enter(Runnable part) {
        actors.add(new Actor(part));
    }

    /// Whoever moves lets others move first.
    void pause() {
        Actor me = moving;
        if (me != null) {
            back.release();
            me.turn.acquireUninterruptibly();
        }
    }

    /// Plays until everybody is done, or somebody fails.
    void play() {
        takeTurns();
        moving = null;
        switch (failure) {
            case null -> {}
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    /// On a virtual thread as the actors are: between those a turn passes without the operating system.
    private void takeTurns() {
        try {
            Thread.ofVirtual().start(this::direct).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void direct() {
        while (!actors.isEmpty() && failure == null) {
            Actor next = actors.get(random.nextInt(actors.size()));
            moving = next;
            next.turn.release();
            back.acquireUninterruptibly();
            actors.removeIf(actor -> actor.done);
        }
    }
}
