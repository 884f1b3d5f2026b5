package dev.podium.ui.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ui.language.Language;
import dev.podium.ui.sent.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangesTest {

    private static final Line.Fact FACT = new Line.Fact("8", "");

    private static Line line(String model, String place, String score) {
        return new Line(
                Written.of(new Line.Who(
                        model, "Model " + model, "models/" + model, "Acme", List.of("open"), FACT, FACT, FACT, FACT)),
                Written.of(new Line.Live(
                        new Line.Rank(place, "", 0, ""),
                        new Line.Measure(score, "", "4 2|bar rect 0 0 4 2 1"),
                        new Line.Evidence("50\u00a0%", 2),
                        List.of(new Line.Part("61.4", "full", 0.5, "50\u00a0%")),
                        new Line.Move("–", "none", ""),
                        false,
                        null)));
    }

    private static Lines.Table table(Line... lines) {
        return new Lines.Table(List.of(lines), List.of(), List.of(), false, lines.length);
    }

    /// As it goes to the browser, and back.
    private static JsonNode sent(Changes changes) {
        return JsonMapper.shared().readTree(changes.message().toString()).get("changes");
    }

    @Test
    void rowsThatComeIntoSightLeaveTheTintsOfOthersAlone() {
        JsonNode sent = sent(Changes.whole(List.of(line("a", "1", "61.4"), line("b", "2", "60.1")), 1, 2));
        assertThat(sent.get("rows").propertyNames()).containsExactly("1");
        assertThat(sent.get("size").asInt()).isEqualTo(2);
        assertThat(sent.has("flash")).isFalse();
    }

    @Test
    void aRowIsWrittenAsTheTemplatesReadIt() {
        JsonNode row = sent(Changes.whole(List.of(line("a", "1", "61.4")), 0, 1))
                .get("rows")
                .get("0");
        assertThat(row.get("who").toString())
                .isEqualTo(
                        "{\"model\":\"a\",\"name\":\"Model a\",\"address\":\"models/a\",\"maker\":\"Acme\",\"tags\":[\"open\"],"
                                + "\"price\":[\"8\",\"\"],\"context\":[\"8\",\"\"],\"speed\":[\"8\",\"\"],\"released\":[\"8\",\"\"]}");
        assertThat(row.get("live").toString())
                .isEqualTo("{\"rank\":{\"place\":\"1\",\"interval\":\"\",\"tier\":0,\"picture\":\"\"},"
                        + "\"score\":{\"value\":\"61.4\",\"plusMinus\":\"\",\"picture\":\"4 2|bar rect 0 0 4 2 1\"},"
                        + "\"evidence\":{\"text\":\"50\u00a0%\",\"confidence\":2},\"parts\":[[\"61.4\",\"full\",0.5,\"50\u00a0%\"]],"
                        + "\"move\":{\"text\":\"–\",\"direction\":\"none\",\"meaning\":\"\"},"
                        + "\"firstOfTier\":false,\"missing\":null}");
    }

    @Test
    void aRowThatMovesInItsPlaceDoesNotSayAgainWhoItIs() {
        List<Line> was = List.of(line("a", "1", "61.4"), line("b", "2", "60.0"));
        Changes changes = Changes.between(was, List.of(was.getFirst(), line("b", "2", "60.1")), Flashes.NONE);
        assertThat(changes.rows()).isEqualTo(1);
        JsonNode rows = sent(changes).get("rows");
        assertThat(rows.propertyNames()).containsExactly("1");
        assertThat(rows.get("1").propertyNames()).containsExactly("live");
    }

    @Test
    void modelsThatChangePlacesAreSentWholeAndTinted() {
        Lines.Table before = table(line("a", "1", "61.4"), line("b", "2", "60.0"));
        Lines.Table after = table(line("b", "1", "62.0"), line("a", "2", "61.4"));
        Flashes flashes = Flashes.between(before, after, Language.ENGLISH.texts("leaderboard"));
        JsonNode sent = sent(flashes.changes(before.ranked(), after.ranked()));
        assertThat(sent.get("size").asInt()).isEqualTo(2);
        assertThat(sent.get("rows").get("0").get("who").get("model").asString()).isEqualTo("b");
        assertThat(sent.get("flash").get("0").get("direction").asString()).isEqualTo("up");
        assertThat(sent.get("flash").get("1").get("direction").asString()).isEqualTo("down");
    }

    @Test
    void whatAllReadersSeeIsWrittenOnce() {
        Lines.Table before = table(line("a", "1", "61.4"));
        Lines.Table after = table(line("a", "1", "61.5"));
        Flashes flashes = Flashes.between(before, after, Language.ENGLISH.texts("leaderboard"));
        Changes changes = flashes.changes(before.ranked(), after.ranked());
        assertThat(flashes.changes(before.ranked(), after.ranked())).isSameAs(changes);
        List<Line> held = List.of(line("a", "1", "61.4"));
        assertThat(flashes.changes(held, after.ranked())).isNotSameAs(changes);
    }

    @Test
    void placesThatTheBrowserDoesNotKnowAreNotSent() {
        List<Line> was = List.of(line("a", "1", "61.4"), line("b", "2", "60.0"));
        List<Line> now = List.of(line("a", "1", "61.5"), line("b", "2", "60.1"));
        assertThat(sent(Changes.between(was, now, Flashes.NONE, place -> place == 0))
                        .get("rows")
                        .propertyNames())
                .containsExactly("0");
    }
}
