package dev.podium.ui.api.stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.board.Beat;
import dev.podium.board.RankMove;
import dev.podium.result.Lane;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.feed.Moves;
import dev.podium.ui.feed.Shown;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Data of the event `board`: a newer board is shown, or the same one has gone stale or come back.
///
/// @param lag records that the scorer has not folded yet
/// @param trouble why the scorer refuses to publish
/// @param moves ranks and scores that changed since the board before, in both lanes, the best places first; at most
/// 100
/// @param moved how many there are in all
public record BoardNews(
        @JsonUnwrapped Moment.Head head,
        @Nullable Long lag,
        @Nullable String trouble,
        List<RankMove> moves,
        int moved) {

    private static final int MOST = 100;

    static BoardNews of(Shown now, @Nullable Shown before) {
        List<RankMove> moves = before == null || before.version() == now.version()
                ? List.of()
                : Stream.of(Lane.values())
                        .flatMap(lane -> Moves.between(before.board(), now.board(), lane).stream())
                        .toList();
        Beat beat = now.beat();
        return new BoardNews(
                Moment.now(now).head(),
                beat == null ? null : Long.valueOf(beat.lag()),
                beat == null ? null : beat.trouble(),
                moves.stream().limit(MOST).toList(),
                moves.size());
    }
}
