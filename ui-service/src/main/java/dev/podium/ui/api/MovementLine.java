package dev.podium.ui.api;

import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.wire.Json;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One model's change of rank and score, and why.
///
/// @param fromRank `null` while unranked
/// @param fromScore on 0 to 100; `null` while there is none
/// @param points gained; `null` where the score began or ended
/// @param causes each begins where the one before it ends
public record MovementLine(
        String model,
        String name,
        @Nullable Integer fromRank,
        @Nullable Integer toRank,
        @Nullable Double fromScore,
        @Nullable Double toScore,
        @Nullable Double points,
        List<CauseLine> causes) {

    static MovementLine of(RankMove move, String name) {
        return new MovementLine(
                move.model(),
                name,
                move.fromRank(),
                move.toRank(),
                move.fromScore(),
                move.toScore(),
                points(move.fromScore(), move.toScore()),
                Objects.requireNonNullElse(move.parts(), List.<Part>of()).stream()
                        .map(CauseLine::of)
                        .toList());
    }

    private static @Nullable Double points(@Nullable Double from, @Nullable Double to) {
        return from == null || to == null ? null : Double.valueOf(to - from);
    }

    /// What one cause did.
    ///
    /// @param cause `methodology`, `catalogue`, `evidence`, `correction`, `rival`, `bridge` or `price`
    /// @param rivals ids of the models that passed or were passed
    /// @param offsets of the events behind it, ascending; the newest 100
    /// @param events how many there are
    public record CauseLine(
            String cause,
            @Nullable String benchmark,
            @Nullable Integer fromRank,
            @Nullable Integer toRank,
            @Nullable Double fromScore,
            @Nullable Double toScore,
            @Nullable Double points,
            List<String> rivals,
            List<Long> offsets,
            int events) {

        private static final int MOST_OFFSETS = 100;

        static CauseLine of(Part part) {
            int events = part.offsets().size();
            return new CauseLine(
                    Json.kebab(part.cause()),
                    part.benchmark(),
                    part.fromRank(),
                    part.toRank(),
                    part.fromScore(),
                    part.toScore(),
                    part.points(),
                    part.rivals(),
                    part.offsets().subList(Math.max(0, events - MOST_OFFSETS), events),
                    events);
        }

        /// As a cell of a table: `evidence gpqa-diamond +1.25 rank 3 to 2 (#48213)`.
        @Override
        public String toString() {
            String test = benchmark == null ? "" : ' ' + benchmark;
            String gained = points == null || points == 0 ? "" : String.format(Locale.ROOT, " %+.2f", points);
            String moved = Objects.equals(fromRank, toRank) ? "" : " rank " + rank(fromRank) + " to " + rank(toRank);
            String numbers = offsets.stream().map(offset -> "#" + offset).collect(Collectors.joining(" "));
            return cause + test + gained + moved + " (" + numbers + ')';
        }

        private static String rank(@Nullable Integer rank) {
            return rank == null ? "none" : rank.toString();
        }
    }
}
