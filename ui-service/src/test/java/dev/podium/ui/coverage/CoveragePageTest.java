package dev.podium.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.samples.Sample;
import dev.podium.ui.find.ModelBox;
import dev.podium.ui.pages.PageTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoveragePageTest extends PageTest {

    @Test
    void theMapBeginsWithRanksByCategories() {
        open("coverage");
        assertThat(title()).isEqualTo("Coverage · Podium");
        assertThat(map())
                .contains("Ranks 1–3 3\u00a0models 100\u00a0% 100\u00a0% 100\u00a0%")
                .contains("Without a rank 1\u00a0model – 50\u00a0% –");
    }

    @Test
    void aNameOpensItsPartOfTheMap() {
        open("coverage");
        String to = find(Anchor.class).withText("Without a rank").single().getHref();
        assertThat(to).isEqualTo("coverage?group=unranked");
        open(to);
        assertThat(map()).contains("Model delta not ranked – 50\u00a0% –");
        open(find(Anchor.class).withText("math").single().getHref());
        assertThat(address()).isEqualTo("coverage?category=math&group=unranked");
        assertThat(map()).contains("Model delta not ranked 90.0 –");
    }

    @Test
    void makersAreGroupsToo() {
        open("coverage?by=maker");
        assertThat(map()).contains("Acme 2\u00a0models").contains("Maker not stated 1\u00a0model");
    }

    @Test
    void theSearchShowsModelsOneByOne() {
        open("coverage?category=math");
        test(find(TextField.class).single()).setValue("bits");
        assertThat(map()).contains("Model beta rank 2 70.0 70.0").doesNotContain("Model alpha");
    }

    @Test
    void aNewResultFillsItsCell() {
        open("coverage?category=math&group=unranked");
        publish(village.submit("delta", "math-b", 55).board());
        soon(() -> assertThat(map()).contains("90.0 55.0"));
    }

    @Test
    void theHolesOfAChosenPairAreListedAndStandInTheAddress() {
        complete();
        open("coverage");
        test(find(ModelBox.class).withCaption("Between").single()).selectItem("Model alpha");
        assertThat(address()).isEqualTo("coverage?a=alpha");
        test(find(ModelBox.class).withCaption("and").single()).selectItem("Model delta");
        assertThat(address()).isEqualTo("coverage?a=alpha&b=delta");
        assertThat(rows("Holes that matter"))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("Model alpha – Model delta Model delta "));
    }

    @Test
    void aPairThatHasNoHolesOrDoesNotExistIsNoError() {
        complete();
        open("coverage?a=alpha&b=alpha");
        assertThat(text(section("holes")))
                .contains("No missing result would narrow")
                .doesNotContain("two models chosen");
        open("coverage?a=alpha&b=nobody");
        assertThat(text(section("holes"))).doesNotContain("two models chosen");
    }

    /// The village with its gaps filled in: what is missing can only be told of an estimate.
    private void complete() {
        Methodology available = village.board().methodology();
        publish(village.add(Sample.published(new Methodology(
                        2, Rule.COMPLETED, 0.25, 3, 0.5, available.categories(), Map.of(), "completed")))
                .board());
    }

    private String map() {
        return text(find(HeatTable.class).single());
    }
}
