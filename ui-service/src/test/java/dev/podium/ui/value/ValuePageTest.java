package dev.podium.ui.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import dev.podium.ui.pages.PageTest;
import org.junit.jupiter.api.Test;

class ValuePageTest extends PageTest {

    private static final String ALL = "Scores, and what they are held against";
    private static final String BEST = "Models that share the lead within the limits";

    @Test
    void whatNothingCheaperOutscoresIsOnTheLine() {
        open("value");
        assertThat(heading()).isEqualTo("2 models give the most for their price.");
        assertThat(title()).isEqualTo("Value · Podium");
        assertThat(rows(ALL))
                .containsExactly("Model alpha 80.0 $5.00 per M tokens yes", "Model beta 70.5 $1.00 per M tokens yes");
    }

    @Test
    void whoHasNoPriceIsCountedAndNamed() {
        open("value");
        assertThat(text(find(Plot.class).single()))
                .contains("Not in the chart: 1\u00a0model without a known price", "Model gamma.");
        assertThat(text(section("best"))).contains("1\u00a0model without a rank");
    }

    @Test
    void anAxisThatNobodyStatesSaysSo() {
        open("value?x=speed");
        assertThat(heading()).isEqualTo("No source states a speed here yet.");
        assertThat(find(Anchor.class).withText("Price").single().getHref()).isEqualTo("value");
    }

    @Test
    void limitsOfTheAddressLeaveWhatKeepsThemAndNameWhoeverIsInDoubt() {
        open("value?price=2");
        assertThat(heading()).isEqualTo("Within these limits Model beta is ahead.");
        assertThat(lede()).startsWith("Asked for: at most $2.00. 1\u00a0model of 3 ranked keep that");
        assertThat(rows(BEST)).containsExactly("Model beta 70.5 – – 1.00 – 128K open Pick");
        assertThat(text(section("best")))
                .contains("Of 1\u00a0ranked model nobody states all that is asked for.")
                .contains("None of them would be among the best here.");
    }

    @Test
    void whoeverMightLeadIfAFactWereKnownIsNamed() {
        open("value?context=500000");
        assertThat(heading()).isEqualTo("No ranked model is known to keep all of these limits.");
        assertThat(text(section("best"))).contains("Model gamma (no context)");
    }

    @Test
    void aTypedLimitGoesToTheAddressAndComesBackFromThere() {
        open("value");
        test(find(NumberField.class)
                        .withCondition(f -> f.getLabel().equals("Price at most"))
                        .single())
                .setValue(2.5);
        assertThat(address()).isEqualTo("value?price=2.5");
        test(find(Checkbox.class).single()).click();
        assertThat(address()).isEqualTo("value?price=2.5&open=true");
        assertThat(find(Anchor.class).withText("Clear limits").single().getHref())
                .isEqualTo("value");
        open("value?price=7&speed=x");
        assertThat(find(NumberField.class)
                        .withCondition(f -> f.getLabel().equals("Price at most"))
                        .single()
                        .getValue())
                .isEqualTo(7.0);
    }

    @Test
    void pickedModelsLeadToTheirComparison() {
        open("value?category=knowledge");
        test(find(NativeButton.class).withText("Pick").single()).click();
        assertThat(address()).isEqualTo("value?category=knowledge&m=alpha");
        choose("Model gamma");
        assertThat(address()).isEqualTo("value?category=knowledge&m=alpha%2Cgamma");
        assertThat(find(Anchor.class).withText("Compare 2").single().getHref()).isEqualTo("compare/alpha-vs-gamma");
        assertThat(find(NativeButton.class).withText("Picked").exists()).isTrue();
    }

    @Test
    void aCategoryAndOtherWeightsAreScoredByWhatTheAddressSays() {
        publish(village.submit("beta", "knowledge-a", 99)
                .submit("beta", "knowledge-b", 99)
                .board());
        open("value?category=knowledge");
        assertThat(rows(BEST)).singleElement().asString().startsWith("Model beta");
        open("value?weights=knowledge:100,coding:0,math:0");
        assertThat(rows(ALL).getFirst()).startsWith("Model beta");
    }

    @Test
    void newResultsMoveTheAnswer() {
        open("value");
        publish(village.submit("beta", "math-a", 100)
                .submit("beta", "math-b", 100)
                .submit("beta", "coding-b", 100)
                .submit("beta", "knowledge-a", 100)
                .submit("beta", "knowledge-b", 100)
                .board());
        soon(() -> assertThat(heading()).isEqualTo("Nothing gives more for less than Model beta."));
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String lede() {
        return find(Paragraph.class).withClassName("lede").single().getText();
    }

    @SuppressWarnings("unchecked") // the finder knows the class alone
    private void choose(String model) {
        ComboBox<Object> field = find(ComboBox.class).single();
        test(field).selectItem(model);
    }
}
