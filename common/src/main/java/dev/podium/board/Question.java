package dev.podium.board;

import dev.podium.catalog.Methodology;
import java.time.Instant;

/// What a reader may ask of the desk, which has the whole ledger: a board as of a moment, under the rules that were
/// in force then or under others, with what was submitted until then or with more.
public record Question(String board, When when, Rules rules, Supposed supposed) {

    /// Of what was really submitted.
    public Question(String board, When when, Rules rules) {
        this(board, when, rules, Supposed.NOTHING);
    }

    /// A moment of the log.
    public sealed interface When {}

    /// As of an offset, which the log must have reached.
    public record AtOffset(long offset) implements When {}

    /// As of the last record at or before a moment of the log's time.
    public record AtTime(Instant time) implements When {}

    /// Which methodology makes the board.
    public sealed interface Rules {}

    /// The one in force at that moment.
    public record InForce() implements Rules {}

    /// A published one, of whatever moment.
    public record Revision(int number) implements Rules {}

    /// One that nobody published: a shadow run.
    public record Draft(Methodology methodology) implements Rules {}

    /// The board as it was shown as of an offset.
    public static Question atOffset(String board, long offset) {
        return new Question(board, new AtOffset(offset), new InForce());
    }

    /// The board as it was shown at a moment of the log's time.
    public static Question atTime(String board, Instant time) {
        return new Question(board, new AtTime(time), new InForce());
    }

    public Question under(Rules others) {
        return new Question(board, when, others, supposed);
    }

    public Question supposing(Supposed more) {
        return new Question(board, when, rules, more);
    }
}
