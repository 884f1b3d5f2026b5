package dev.podium.gaming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Row;
import dev.podium.gaming.Simulation.Won;
import dev.podium.result.Lane;
import dev.podium.samples.Docs;
import dev.podium.standings.Standings;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// What a maker gains by tricks, over many made-up worlds (docs/methodology.md prints the table).
class GamingTest {

    private static final int WORLDS = 100;

    /// What a score has to gain to be called a gain at all.
    private static final double NOTHING = 0.5;

    private static final Simulation SIMULATION = new Simulation(WORLDS);

    private static Gain points(Trick trick, Page page) {
        return SIMULATION.won(trick, page).points();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ALL_OF_EIGHT",
                "BEST_DATED_LAST",
                "COPY_BEST",
                "HIDE_HARD",
                "EASY_THIRD",
                "DUPLICATE",
                "PAD_WEIGHTED",
                "PAD_SHOWN"
            })
    void gainsNothingBeyondNoise(Trick trick) {
        Won won = SIMULATION.won(trick, Page.COMPLETED);

        assertThat(won.points().mean())
                .isLessThan(NOTHING)
                .isLessThanOrEqualTo(3 * won.points().error());
        assertThat(won.places().mean())
                .isLessThan(NOTHING)
                .isLessThanOrEqualTo(3 * won.places().error());
    }

    @Test
    void anAverageOfWhatIsThereRewardsHidingAndPadding() {
        assertThat(points(Trick.HIDE_HARD, Page.AVAILABLE).mean()).isGreaterThan(15);
        assertThat(SIMULATION.won(Trick.HIDE_HARD, Page.AVAILABLE).places().mean())
                .isGreaterThan(6);
        assertThat(points(Trick.EASY_THIRD, Page.AVAILABLE).mean()).isGreaterThan(20);
        assertThat(points(Trick.PAD_WEIGHTED, Page.AVAILABLE).mean()).isGreaterThan(2);
    }

    @Test
    void aPageOfHighestNumbersRewardsTryingAgainAndOneOfAllRowsRewardsCopies() {
        assertThat(points(Trick.ALL_OF_EIGHT, Page.HIGHEST).mean()).isGreaterThan(3);
        assertThat(points(Trick.BEST_OF_EIGHT_WATCHED, Page.HIGHEST).mean()).isGreaterThan(3);
        assertThat(points(Trick.DUPLICATE, Page.ROWS).mean()).isGreaterThan(10);
    }

    @Test
    void wordForWordIsWordForWord() {
        assertThat(points(Trick.DUPLICATE, Page.COMPLETED)).isEqualTo(new Gain(0, 0));
        assertThat(points(Trick.DUPLICATE, Page.AVAILABLE)).isEqualTo(new Gain(0, 0));
    }

    @Test
    void whatNobodyElseSawCannotBeToldFromLuck() {
        Gain unseen = points(Trick.BEST_OF_EIGHT, Page.COMPLETED);

        assertThat(unseen.mean()).as("1.4 standard errors of a run").isBetween(3.0, 5.0);
    }

    @Test
    void whatIsHiddenForItsOutcomeGainsLessThanElsewhere() {
        assertThat(points(Trick.HIDE_BAD, Page.COMPLETED).mean())
                .isGreaterThan(NOTHING)
                .isLessThan(0.75 * points(Trick.HIDE_BAD, Page.AVAILABLE).mean());
    }

    @Test
    void theIntervalOfWhoHidesByDifficultyHoldsWhatHonestyWouldSay() {
        assertThat(SIMULATION.held(Trick.HIDE_HARD)).isGreaterThanOrEqualTo(85);
        assertThat(SIMULATION.held(Trick.PAD_WEIGHTED)).isGreaterThanOrEqualTo(85);
        assertThat(SIMULATION.held(Trick.HIDE_BAD)).as("it knows of no choice").isLessThan(50);
    }

    @Test
    void whereAThirdPartyMeasuredTheMakersOwnRunsGainNothing() {
        assertThat(points(Trick.BEST_OF_EIGHT_WATCHED, Page.COMPLETED).mean()).isZero();
        assertThat(points(Trick.BEST_OF_EIGHT_WATCHED, Page.COMPLETED).error()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BEST_OF_EIGHT_WATCHED")
    void nothingThatAMakerSaysEntersTheVerifiedLane(Trick trick) {
        World world = new World(1);
        var lane = Standings.lane(trick.play(world).completed(), Lane.VERIFIED);

        assertThat(lane.ranked()).hasSizeGreaterThan(20);
        assertThat(lane.rows())
                .filteredOn(row -> row.model().equals(Book.name(world.cheater)))
                .singleElement()
                .extracting(Row::cells)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void theTableOfTheDocsIsThisOne() {
        Docs.METHODOLOGY.says("gaming", table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                | what the maker does | completed: points | places | interval holds | available: points | places | highest: points | all rows: points |
                | --- | --: | --: | --: | --: | --: | --: | --: |
                """);
        for (Trick trick : Trick.values()) {
            if (trick != Trick.HONEST) {
                Won ours = SIMULATION.won(trick, Page.COMPLETED);
                Won theirs = SIMULATION.won(trick, Page.AVAILABLE);
                table.append("| ").append(trick.words).append(" | ");
                table.append(shown(ours.points()))
                        .append(" | ")
                        .append(shown(ours.places()))
                        .append(" | ");
                table.append(SIMULATION.held(trick)).append(" % | ");
                table.append(shown(theirs.points()))
                        .append(" | ")
                        .append(shown(theirs.places()))
                        .append(" | ");
                table.append(shown(points(trick, Page.HIGHEST))).append(" | ");
                table.append(shown(points(trick, Page.ROWS))).append(" |\n");
            }
        }
        return table.toString().strip();
    }

    /// Mean and standard error; of what is the same in every world a plain 0.
    private static String shown(Gain gain) {
        return gain.equals(new Gain(0, 0))
                ? "0"
                : String.format(Locale.ROOT, "%+.2f ± %.2f", gain.mean(), gain.error())
                        .replace('-', '−');
    }
}
