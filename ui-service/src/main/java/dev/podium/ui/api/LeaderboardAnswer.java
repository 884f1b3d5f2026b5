package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.catalog.Model;
import dev.podium.ui.api.http.Listed;
import dev.podium.ui.api.http.Moment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A lane's ranked models, and those that are not, with what they lack.
///
/// @param category `null` for the overall standings
/// @param methodology revision
/// @param weights the categories' weights in per cent where the caller chose some
/// @param unranked on the first page only
/// @param next cursor of the next page; `null` on the last
public record LeaderboardAnswer(
        @JsonUnwrapped Moment.Head head,
        String lane,
        @Nullable String category,
        int methodology,
        @Nullable Map<String, Double> weights,
        List<Ranked> rows,
        @Nullable List<Unranked> unranked,
        @Nullable String next)
        implements Listed<LeaderboardAnswer.Ranked> {

    @Override
    public List<Ranked> listed() {
        return rows;
    }

    /// A ranked model. Score, evidence and place are the category's where the answer is about one.
    ///
    /// @param first probability of being first among the ranked, 0 to 1; overall only
    public record Ranked(
            int rank,
            @Nullable Integer rankLow,
            @Nullable Integer rankHigh,
            @Nullable Integer tier,
            String model,
            String name,
            @Nullable String organization,
            double score,
            @Nullable Double low,
            @Nullable Double high,
            double evidence,
            int confidence,
            boolean ranked,
            Map<String, Standing> categories,
            @Nullable Double inputPrice,
            @Nullable Double outputPrice,
            @Nullable Long contextTokens,
            @Nullable Double outputTokensPerSecond,
            @Nullable Double ttftSeconds,
            @Nullable Boolean openWeights,
            @Nullable Boolean reasoning,
            @Nullable String releaseDate,
            @Nullable Double first) {

        static Ranked of(
                Model model, Standing standing, int rank, Map<String, Standing> categories, @Nullable Double first) {
            Facts facts = Facts.of(model);
            return new Ranked(
                    rank,
                    standing.rankLow(),
                    standing.rankHigh(),
                    standing.tier(),
                    model.id(),
                    model.name(),
                    model.organization(),
                    standing.score(),
                    standing.low(),
                    standing.high(),
                    standing.evidence(),
                    standing.confidence(),
                    true,
                    categories,
                    facts.inputPrice(),
                    facts.outputPrice(),
                    facts.contextTokens(),
                    facts.outputTokensPerSecond(),
                    facts.ttftSeconds(),
                    facts.openWeights(),
                    facts.reasoning(),
                    facts.releaseDate(),
                    first);
        }
    }

    /// A model without a place.
    ///
    /// @param missing what it lacks, in words
    /// @param score what it would have; `null` where nothing was measured
    /// @param low lower end of its 90 % interval; `null` where the rule gives none
    public record Unranked(
            String model,
            String name,
            @Nullable String organization,
            String missing,
            @Nullable Double score,
            @Nullable Double low,
            @Nullable Double high,
            double evidence) {}
}
