package dev.podium.scoring;

import dev.podium.board.Question;
import dev.podium.board.Supposed;
import dev.podium.catalog.Methodology;
import dev.podium.event.Event;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.result.Result;
import dev.podium.standings.Standings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The desk's work: the board of another moment or under other rules, folded anew from the records up to then.
final class Answers {

    private Answers() {}

    /// @param now by this service's clock: what is later has not happened yet
    static Answer answer(BoardFold fold, Question question, Instant now) {
        List<Recorded> log = fold.slice(0, Integer.MAX_VALUE);
        int until = until(log, question.when(), now);
        Optional<Ledger> ledger = ledger(fold, log.subList(0, until), question.rules());
        ledger.ifPresent(then -> suppose(then, question.supposed()));
        boolean lasting = ledger.isPresent() && until > 0 && until < log.size();
        Optional<Ledger> shown = ledger.filter(then -> then.opened() != null && then.blockedBy() == null);
        return new Answer(shown.map(Standings::of).orElse(null), lasting);
    }

    /// As if they came next, at the same time.
    private static void suppose(Ledger ledger, Supposed supposed) {
        Origin origin = new Origin(ledger.board(), "supposed", supposed.organization(), ledger.asOf());
        for (Result result : supposed.results()) {
            long next = ledger.version() + 1;
            Event event = new Event.ResultSubmitted("supposed-" + next, origin, result, supposed.admitted());
            ledger.apply(new Recorded(next, ledger.asOf(), event));
        }
    }

    /// Empty when there is no such revision.
    private static Optional<Ledger> ledger(BoardFold fold, List<Recorded> log, Question.Rules rules) {
        return switch (rules) {
            case Question.InForce _ -> Optional.of(Ledger.of(fold.board(), log));
            case Question.Draft(Methodology draft) -> Optional.of(Ledger.under(draft, fold.board(), log));
            case Question.Revision(int number) ->
                fold.revision(number).map(revision -> Ledger.under(revision, fold.board(), log));
        };
    }

    /// How many records there were then; 0 when the moment has not come yet.
    private static int until(List<Recorded> log, Question.When when, Instant now) {
        return switch (when) {
            case Question.AtOffset(long offset) ->
                log.isEmpty() || offset > log.getLast().offset() ? 0 : upTo(log, offset);
            case Question.AtTime(Instant time) -> {
                int until = time.isAfter(now) ? 0 : log.size();
                while (until > 0 && log.get(until - 1).at().isAfter(time)) {
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
