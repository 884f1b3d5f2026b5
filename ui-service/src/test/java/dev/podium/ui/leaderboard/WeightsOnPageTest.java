package dev.podium.ui.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.RangeInput;
import dev.podium.board.Leaderboard;
import dev.podium.board.Ranking;
import dev.podium.board.Row;
import dev.podium.catalog.Methodology;
import dev.podium.result.Lane;
import dev.podium.ui.pages.PageTest;
import dev.podium.ui.weight.WeightPanel;
import dev.podium.ui.weight.Weights;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A leaderboard by the reader's own weights. Gamma is made far the best in knowledge, and is not
/// first by the published weights all the same.
class WeightsOnPageTest extends PageTest {

    @BeforeEach
    void gammaKnowsMost() {
        for (int run = 0; run < 4; run++) {
            village.submit("gamma", "knowledge-a", 95 + run).submit("gamma", "knowledge-b", 95 + run);
        }
        publish(village.board());
    }

    @Test
    void weightsInTheAddressRankAsTheServersOwnCodeDoes() {
        String weights = "coding:10,knowledge:90";
        open("?weights=" + weights);
        Methodology mine =
                Weights.applied(weights, village.board().methodology()).orElseThrow();
        Leaderboard ranked = Ranking.rank(village.board().lane(Lane.PROVISIONAL), mine);
        List<String> expected = ranked.rows().stream()
                .filter(row -> row.overall() != null && row.overall().ranked())
                .map(Row::model)
                .toList();
        soon(() -> assertThat(models()).isEqualTo(expected).startsWith("gamma"));
        assertThat(find(H1.class).single().getText()).startsWith("Model gamma leads by your weights");
        assertThat(tables().rankedLines().getFirst().move().meaning()).contains("up against the published order");
    }

    @Test
    void aSliderChangesOrderAndAddressAndTheButtonLeadsBack() {
        open("");
        soon(() -> assertThat(tables().rankedLines().getLast().score().value()).isNotEqualTo("60.0"));
        assertThat(models()).startsWith("alpha");
        assertThat(find(RangeInput.class).exists()).as("nobody has opened it").isFalse();
        find(WeightPanel.class).single().setOpen(true);
        RangeInput knowledge = slider("knowledge");
        test(slider("coding")).setValue(0.0);
        test(slider("math")).setValue(0.0);
        assertThat(models()).startsWith("gamma");
        test(find(Button.class).withText("Back to the published weights").single())
                .click();
        assertThat(models()).startsWith("alpha");
        assertThat(knowledge.getValue()).isEqualTo(25.0);
    }

    @Test
    void weightsThatAreNoneLeaveThePublishedOrder() {
        open("?weights=nonsense");
        assertThat(models()).startsWith("alpha");
        assertThat(find(WeightPanel.class).single().isOpen()).isFalse();
    }

    private RangeInput slider(String category) {
        return find(RangeInput.class).withId("weight-" + category).single();
    }

    private BoardTables tables() {
        return find(BoardTables.class).single();
    }

    private List<String> models() {
        return tables().rankedLines().stream().map(Line::model).toList();
    }
}
