package dev.podium.ui.leaderboard;

import dev.podium.ui.picture.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row, ready to be drawn. Two equal lines look the same, so a line that is equal to the shown one is not
/// sent. The records inside are public because the grid reads their members by reflection.
///
/// @param model id
/// @param rank place and its interval
/// @param firstOfTier whether a new tier begins here
/// @param missing what an unranked model lacks; `null` for a ranked one
record Line(
        String model,
        Cell<Who> who,
        Cell<Rank> rank,
        Cell<Measure> score,
        Cell<Evidence> evidence,
        Cell<List<Part>> parts,
        Cell<Fact> price,
        Cell<Fact> context,
        Cell<Fact> speed,
        Cell<Fact> released,
        Cell<Move> move,
        boolean firstOfTier,
        @Nullable Cell<Missing> missing) {

    boolean ranked() {
        return missing == null;
    }

    String name() {
        return who.shows().name();
    }

    String address() {
        return who.shows().address();
    }

    /// Who stands here.
    ///
    /// @param address of the model's page
    /// @param pick what the button says that picks it
    public record Who(String name, String maker, List<String> tags, String address, String pick) {

        public Who {
            tags = List.copyOf(tags);
        }
    }

    /// A place.
    ///
    /// @param interval `2–6`; empty where the rule gives none
    /// @param tier 0 where the rule makes none
    public record Rank(
            String place,
            String interval,
            int tier,
            @Nullable Picture picture) {}

    /// A score.
    ///
    /// @param plusMinus empty where the rule gives no interval
    public record Measure(
            String value, String plusMinus, @Nullable Picture picture) {}

    /// How much was measured.
    ///
    /// @param text share of the weight that was measured
    public record Evidence(String text, Picture dots, String meaning) {}

    /// What the score is made of: a category, or a test of the shown category.
    ///
    /// @param look `full`, `hollow` or `none`
    /// @param depth how strong the colour is, 0 to 1
    public record Part(String text, String look, double depth, String meaning) {}

    /// A published fact, or why there is none.
    public record Fact(String text, String meaning) {}

    /// A change of place.
    ///
    /// @param direction `up`, `down` or `none`
    public record Move(String text, String direction, String meaning) {}

    /// What would give a model a rank.
    public record Missing(String lack, String remedy) {}
}
