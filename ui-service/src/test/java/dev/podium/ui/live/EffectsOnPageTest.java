package dev.podium.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Cause;
import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.result.Lane;
import dev.podium.ui.pages.PageTest;
import dev.podium.ui.pages.Told;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What an event did: whom it moved, and whether that is a rank or a score.
class EffectsOnPageTest extends PageTest {

    @Test
    void everyMoveNamesItsModelAndSaysRankOrScore() {
        open(
                Told.climbed("alpha", 1, 2),
                Told.climbed("beta", 2, 1),
                new RankMove(Lane.VERIFIED, "beta", null, null, null, 65.1));
        assertThat(effects())
                .containsExactly(
                        "Model beta rank 2 → 1, score 60.0 → 70.0",
                        "Model beta first score 65.1 verified lane",
                        "Model alpha rank 1 → 2, score 60.0 → 70.0");
    }

    @Test
    void comingAndGoingIsSaidInWords() {
        open(
                new RankMove(Lane.PROVISIONAL, "beta", null, 3, 50.0, 60.0),
                new RankMove(Lane.PROVISIONAL, "alpha", 1, null, 80.0, 80.01),
                new RankMove(Lane.PROVISIONAL, "gamma", null, null, 60.0, null),
                new RankMove(Lane.PROVISIONAL, "delta", 4, 4, 41.23, 40.04));
        assertThat(effects())
                .containsExactly(
                        "Model beta now ranked 3, score 50.0 → 60.0",
                        "Model alpha lost its rank 1",
                        "Model gamma lost its score 60.0",
                        "Model delta score 41.2 → 40.0");
    }

    @Test
    void theDirectionIsThatOfTheRankElseOfTheScore() {
        open(Told.climbed("beta", 2, 1), Told.climbed("alpha", 1, 2), score("gamma", 61, 60), score("delta", 60, 60));
        assertThat(find(Span.class).withClassName("move").all())
                .extracting(span -> span.getClassNames().stream()
                        .filter(name -> !name.equals("move"))
                        .findFirst()
                        .orElse(""))
                .containsExactly("up", "down", "down", "none");
    }

    @Test
    void aMoveSaysWhyInTheOrderOfItsCauses() {
        open(
                new RankMove(Lane.PROVISIONAL, "beta", 3, 1, 60.0, 70.5)
                        .with(List.of(
                                part(Cause.EVIDENCE, 3, 2, 60.0, 69.0),
                                part(Cause.BRIDGE, 2, 1, 69.0, 70.5),
                                part(Cause.PRICE, 1, 1, 70.5, 70.5))),
                new RankMove(Lane.PROVISIONAL, "alpha", 1, 2, 80.0, 80.0)
                        .with(List.of(part(Cause.RIVAL, 1, 2, 80.0, 80.0, "beta"))));
        assertThat(effects())
                .containsExactly(
                        "Model beta rank 3 → 1, score 60.0 → 70.5"
                                + " its own result (+9.0), other expectations where nothing was measured (+1.5)",
                        "Model alpha rank 1 → 2 passed by Model beta");
    }

    @Test
    void ofManyRivalsSomeAreNamed() {
        open(new RankMove(Lane.PROVISIONAL, "alpha", 6, 1, 80.0, 80.0)
                .with(List.of(part(Cause.RIVAL, 6, 1, 80.0, 80.0, "beta", "gamma", "delta", "m4", "m5"))));
        assertThat(effects())
                .containsExactly("Model alpha rank 6 → 1 passed Model beta, Model gamma, Model delta and 2 more");
    }

    @Test
    void theUsualLaneComesBeforeTheVerifiedOne() {
        open(
                new RankMove(Lane.VERIFIED, "beta", null, null, null, 65.1),
                new RankMove(Lane.PROVISIONAL, "beta", null, null, null, 64.3));
        assertThat(effects())
                .containsExactly("Model beta first score 64.3", "Model beta first score 65.1 verified lane");
    }

    @Test
    void ofManyMovesTheRestIsCounted() {
        open(IntStream.rangeClosed(1, 6)
                .mapToObj(n -> Told.climbed("model-" + n, n, n + 1))
                .toArray(RankMove[]::new));
        assertThat(effects()).hasSize(4);
        assertThat(text(find(EventItem.class).single())).contains("and 2\u00a0more moves");
    }

    @Test
    void aModelLeadsToItsPageInTheLaneThatMoved() {
        open(new RankMove(Lane.VERIFIED, "beta", 2, 2, 60.0, 70.0));
        assertThat(find(Anchor.class).withClassName("who").single().getHref()).isEqualTo("models/beta?lane=verified");
    }

    @Test
    void anEventLeadsToTheBoardsBeforeAndAfterItAndToItsCauses() {
        open(Told.climbed("beta", 2, 1));
        assertThat(find(Anchor.class).withText("Board before").single().getHref())
                .isEqualTo("?at=11");
        Anchor after = find(Anchor.class).withText("Board after").single();
        assertThat(after.getHref()).isEqualTo("?at=12");
        assertThat(after.getAriaLabel()).contains("Board after #12");
        assertThat(find(Anchor.class).withText("Causes (JSON)").single().getHref())
                .isEqualTo("api/v1/boards/main/movements?from=11&to=12");
    }

    @Test
    void anEventThatDidNothingLeadsToNoBoard() {
        tell(Told.result(12, "rejected", "no", "beta", "coding-a", 170), Told.counted(13, "beta", "coding-a", 70));
        open("live");
        assertThat(find(Anchor.class).withText("Board after").exists()).isFalse();
    }

    private void open(RankMove... moves) {
        tell(Told.counted(12, "beta", "coding-a", 99, moves));
        open("live");
    }

    private List<String> effects() {
        return find(Div.class).withClassName("effect").all().stream()
                .map(PageTest::text)
                .toList();
    }

    private static RankMove score(String model, double from, double to) {
        return new RankMove(Lane.PROVISIONAL, model, 3, 3, from, to);
    }

    private static Part part(
            Cause cause, @Nullable Integer from, @Nullable Integer to, double before, double after, String... rivals) {
        return new Part(cause, null, from, to, before, after, List.of(rivals), List.of(12L));
    }
}
