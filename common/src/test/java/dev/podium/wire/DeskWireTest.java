package dev.podium.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.board.Question;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskWireTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void questionsComeOutAsTheyWentIn() {
        Question offset = new Question.AtOffset("main", 48_213);
        Question time = new Question.AtTime("main", NOON);

        assertThat(DeskWire.question("main", DeskWire.fields(offset))).contains(offset);
        assertThat(DeskWire.question("main", DeskWire.fields(time))).contains(time);
    }

    @Test
    void whatIsNoQuestionIsNone() {
        assertThat(DeskWire.question("main", Map.of())).isEmpty();
        assertThat(DeskWire.question("main", Map.of("kind", "at-offset", "value", "soon")))
                .isEmpty();
        assertThat(DeskWire.question("main", Map.of("kind", "at-time", "value", "2026-02-30T00:00:00Z")))
                .isEmpty();
        assertThat(DeskWire.question("main", Map.of("kind", "eval", "value", "1")))
                .isEmpty();
    }

    @Test
    void equalQuestionsShareAnAnswerAndOthersDoNot() {
        String hash = DeskWire.hash(new Question.AtOffset("main", 7));

        assertThat(DeskWire.hash(new Question.AtOffset("main", 7))).isEqualTo(hash);
        assertThat(DeskWire.hash(new Question.AtOffset("other", 7))).isNotEqualTo(hash);
        assertThat(DeskWire.hash(new Question.AtOffset("main", 8))).isNotEqualTo(hash);
        assertThat(DeskWire.hash(new Question.AtTime("main", NOON))).isNotEqualTo(hash);
    }

    @Test
    void answersHoldTheBoardOrNothing() {
        Board board = Logs.board(RandomLog.of(1, 50));
        byte[] answer = DeskWire.answer(BoardCodec.encode(board));
        byte[] damaged = answer.clone();
        damaged[3] ^= 1;

        assertThat(DeskWire.board(answer)).contains(board);
        assertThat(DeskWire.board(damaged)).isEmpty();
        assertThat(DeskWire.board(DeskWire.noSuchMoment())).isEmpty();
        assertThat(DeskWire.board(new byte[0])).isEmpty();
    }
}
