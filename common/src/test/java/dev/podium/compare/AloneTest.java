package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Bridge;
import dev.podium.board.Expectation;
import dev.podium.catalog.Model;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AloneTest {

    private static Alone alone(Table table, String model) {
        return table.comparisons().alone(model, table.methodology());
    }

    private static double halfWidth(Lanes lane, String model) {
        Alone alone = lane.comparisons().alone(model, lane.methodology());
        return alone.missing().isEmpty() ? 0 : alone.missing().getFirst().before();
    }

    @Test
    void whatIsReachedBeyondTheExpectedIsTheDeparture() {
        Alone alone =
                alone(Table.small().score("a", "x1", 70).score("a", "x2", 60).score("a", "y1", 45), "a");
        Departure x = alone.categories().getFirst();
        assertThat(x.id()).isEqualTo("x");
        assertThat(x.tests()).isEqualTo(2);
        assertThat(x.reached()).isCloseTo(65, within(1e-9));
        assertThat(x.expected()).as("an ability of 0").isCloseTo(50, within(1e-9));
        assertThat(x.gap().difference()).isCloseTo(15, within(1e-9));
        assertThat(x.gap().sd())
                .as("two errors of 10 at halves, correlated by a quarter")
                .isCloseTo(Math.sqrt(25 + 25 + 0.25 * 2 * 25), within(1e-9));
        assertThat(x.gap().verdict()).isEqualTo(Verdict.AHEAD);
        Departure y = alone.categories().getLast();
        assertThat(y.tests()).isEqualTo(1);
        assertThat(y.gap().verdict()).isEqualTo(Verdict.TIE);
    }

    @Test
    void theMostUnusualTestComesFirst() {
        Alone alone =
                alone(Table.small().score("a", "x1", 55).score("a", "x2", 20).score("a", "y1", 60), "a");
        assertThat(alone.tests()).extracting(Departure::id).containsExactly("x2", "y1", "x1");
    }

    @Test
    void anEstimateMakesNoStrength() {
        Alone alone = alone(Table.small().score("a", "y1", 90), "a");
        assertThat(alone.categories()).extracting(Departure::id).containsExactly("y");
        assertThat(alone(Table.small().model("a"), "a").categories()).isEmpty();
    }

    @Test
    void withoutABridgeNothingIsExpectedAndNothingSaid() {
        Alone alone = alone(Table.small().score("a", "x1", 70).under(Bridge.NONE), "a");
        assertThat(alone.categories()).isEmpty();
        assertThat(alone.tests()).isEmpty();
        assertThat(alone.missing()).isEmpty();
    }

    @Test
    void ofTwoAlikeTheOneOfMoreWeightTellsMore() {
        Alone alone = alone(Table.small().score("a", "x1", 50).score("a", "y1", 50), "a");
        assertThat(alone.missing())
                .extracting(telling -> telling.benchmark().id())
                .containsExactly("x2", "y2");
        Telling first = alone.missing().getFirst();
        assertThat(first.before())
                .as("errors of 2 and 10 at 0.3 and 0.2; what is open correlates by 0.05 across categories")
                .isCloseTo(Expectation.Z90 * Math.sqrt(104 * 0.09 + 104 * 0.04 + 0.05 * 2 * 3 * 2), within(1e-6));
        assertThat(first.after())
                .as("no error stated by the bridge: the new result is certain")
                .isCloseTo(Expectation.Z90 * Math.sqrt(4 * 0.09 + 104 * 0.04), within(1e-6));
    }

    /// Whatever a missing result turns out to be, the interval then is as narrow as was said.
    @Test
    void onceItIsThereTheIntervalIsAsNarrowAsWasSaid() {
        AtomicInteger told = new AtomicInteger();
        Lanes.random(6)
                .forEach(lane -> lane.board().models().stream().map(Model::id).forEach(model -> {
                    List<Telling> missing =
                            lane.comparisons().alone(model, lane.methodology()).missing();
                    if (missing.size() > 1) {
                        Telling telling = missing.getFirst();
                        Lanes measured = lane.with(model, telling.benchmark().id(), 40, telling.error());
                        assertThat(halfWidth(measured, model)).isCloseTo(telling.after(), within(1e-9));
                        assertThat(missing).allMatch(other -> other.after() >= telling.after());
                        told.incrementAndGet();
                    }
                }));
        assertThat(told.get()).isGreaterThan(20);
    }

    /// The board and this page may not say two things about one score.
    @Test
    void theIntervalIsThatOfTheBoard() {
        AtomicInteger told = new AtomicInteger();
        Lanes.random(6)
                .forEach(lane -> lane.leaderboard().rows().forEach(row -> {
                    Alone alone = lane.comparisons().alone(row.model(), lane.methodology());
                    if (row.overall() != null && !alone.missing().isEmpty()) {
                        double sd =
                                Objects.requireNonNull(row.overall().spread()).sd();
                        assertThat(alone.missing().getFirst().before()).isCloseTo(Expectation.Z90 * sd, within(1e-9));
                        told.incrementAndGet();
                    }
                }));
        assertThat(told.get()).isGreaterThan(20);
    }
}
