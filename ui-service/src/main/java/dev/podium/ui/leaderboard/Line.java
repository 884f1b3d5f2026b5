package dev.podium.ui.leaderboard;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.podium.ui.sent.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row, ready to be drawn. Two equal lines look the same, so a line that is equal to the shown one is not sent. The
/// records inside are what the browser gets, member by member.
///
/// @param who what seldom changes, and is sent when another model comes to stand in a place
/// @param live what moves
record Line(Written<Who> who, Written<Live> live) {

    String model() {
        return who.value().model();
    }

    boolean ranked() {
        return live.value().missing() == null;
    }

    String name() {
        return who.value().name();
    }

    String address() {
        return who.value().address();
    }

    Rank rank() {
        return live.value().rank();
    }

    Measure score() {
        return live.value().score();
    }

    List<Part> parts() {
        return live.value().parts();
    }

    Move move() {
        return live.value().move();
    }

    @Nullable
    Missing missing() {
        return live.value().missing();
    }

    /// Who stands here.
    ///
    /// @param model id
    /// @param address of the model's page
    public record Who(
            String model,
            String name,
            String address,
            String maker,
            List<String> tags,
            Fact price,
            Fact context,
            Fact speed,
            Fact released) {

        public Who {
            tags = List.copyOf(tags);
        }
    }

    /// How it does.
    ///
    /// @param rank place and its interval
    /// @param parts what the score is made of: the categories, or the tests of the shown one
    /// @param firstOfTier whether a new tier begins here
    /// @param missing what an unranked model lacks; `null` for a ranked one
    public record Live(
            Rank rank,
            Measure score,
            Evidence evidence,
            List<Part> parts,
            Move move,
            boolean firstOfTier,
            @Nullable Missing missing) {

        public Live {
            parts = List.copyOf(parts);
        }
    }

    /// A place.
    ///
    /// @param interval `2–6`; empty where the rule gives none
    /// @param tier 0 where the rule makes none
    /// @param picture as [dev.podium.ui.picture.Picture#text] writes it; empty for none
    public record Rank(String place, String interval, int tier, String picture) {}

    /// A score.
    ///
    /// @param plusMinus empty where the rule gives no interval
    /// @param picture as that of the rank
    public record Measure(String value, String plusMinus, String picture) {}

    /// How much was measured.
    ///
    /// @param text share of the weight that was measured
    /// @param confidence 0 to 4
    public record Evidence(String text, int confidence) {}

    /// A piece of the score.
    ///
    /// @param look `full`, `hollow` or `none`
    /// @param depth how strong the colour is, 0 to 1
    /// @param measured share of its weight; empty where all is estimated
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Part(String text, String look, double depth, String measured) {}

    /// A published fact.
    ///
    /// @param meaning more about it, or why there is none; empty where the heading says it all
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Fact(String text, String meaning) {}

    /// A change of place.
    ///
    /// @param direction `up`, `down` or `none`
    public record Move(String text, String direction, String meaning) {}

    /// What would give a model a rank.
    public record Missing(String lack, String remedy) {}
}
