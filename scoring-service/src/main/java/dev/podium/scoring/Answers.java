package dev.podium.scoring;

import dev.podium.board.Question;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.standings.Standings;
import java.time.Instant;
import java.util.List;

/// The desk's work: the board of another moment, folded anew from the records up to then.
final class Answers {

    private Answers() {}

    /// @param now by this service's clock: what is later has not happened yet
    static Answer answer(BoardFold fold, Question question, Instant now) {
        List<Recorded> log = fold.slice(0, Integer.MAX_VALUE);
        int until = until(log, question, now);
        boolean lasting = until > 0 && until < log.size();
        Ledger ledger = Ledger.of(fold.board(), log.subList(0, until));
        boolean shown = until > 0 && ledger.opened() != null && ledger.blockedBy() == null;
        return new Answer(shown ? Standings.of(ledger) : null, lasting);
    }

    /// How many records there were then; 0 when the moment has not come yet.
    private static int until(List<Recorded> log, Question question, Instant now) {
        return switch (question) {
            case Question.AtOffset q ->
                log.isEmpty() || q.offset() > log.getLast().offset() ? 0 : upTo(log, q.offset());
            case Question.AtTime q -> {
                int until = q.time().isAfter(now) ? 0 : log.size();
                while (until > 0 && log.get(until - 1).at().isAfter(q.time())) {
                    until--;
                }
                yield until;
            }
        };
    }

    /// The number of records at or before an offset.
    private static int upTo(List<Recorded> log, long offset) {
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (log.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
