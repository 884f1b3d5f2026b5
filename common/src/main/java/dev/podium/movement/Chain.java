package dev.podium.movement;

import dev.podium.board.Cause;
import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.board.Score;
import dev.podium.result.Lane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One model's way from one board to the other, step by step: each begins where the last one ended.
final class Chain {

    private final Lane lane;
    private final String model;
    private final @Nullable Score start;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Score at;

    Chain(Lane lane, String model, @Nullable Score start) {
        this.lane = lane;
        this.model = model;
        this.start = start;
        this.at = start;
    }

    /// Where the model stands after the steps so far.
    @Nullable
    Score at() {
        return at;
    }

    /// Goes on to a score and rank; a step that leads nowhere is none.
    ///
    /// @param why the offsets behind the step, asked for only if it is one
    void to(@Nullable Score next, Cause cause, Supplier<? extends Collection<Long>> why) {
        if (leads(next)) {
            add(next, cause, null, List.of(), why.get());
        }
        at = next;
    }

    /// Goes on by one test's own results.
    void to(@Nullable Score next, CellChange change) {
        if (leads(next)) {
            add(next, change.cause(), change.benchmark(), List.of(), change.offsets());
        }
        at = next;
    }

    /// Goes on by other models' results.
    void past(
            @Nullable Score next,
            Supplier<List<String>> rivals,
            Function<List<String>, ? extends Collection<Long>> why) {
        if (leads(next)) {
            List<String> passed = rivals.get();
            add(next, Cause.RIVAL, null, passed, why.apply(passed));
        }
        at = next;
    }

    private boolean leads(@Nullable Score next) {
        return !Objects.equals(rank(at), rank(next)) || !Objects.equals(value(at), value(next));
    }

    /// What changed without moving anything.
    void note(Cause cause, Collection<Long> why) {
        add(at, cause, null, List.of(), why);
    }

    private void add(
            @Nullable Score next, Cause cause, @Nullable String benchmark, List<String> rivals, Collection<Long> why) {
        parts.add(new Part(
                cause, benchmark, rank(at), rank(next), value(at), value(next), rivals, CellChange.sorted(why)));
    }

    boolean leadsSomewhere() {
        return !parts.isEmpty();
    }

    RankMove move() {
        return new RankMove(lane, model, rank(start), rank(at), value(start), value(at), parts);
    }

    private static @Nullable Integer rank(@Nullable Score score) {
        return score == null ? null : score.rank();
    }

    private static @Nullable Double value(@Nullable Score score) {
        return score == null ? null : Double.valueOf(score.value());
    }
}
