package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.catalog.Methodology;
import dev.podium.compare.CategoryGap;
import dev.podium.compare.Common;
import dev.podium.compare.Comparison;
import dev.podium.compare.Tally;
import dev.podium.compare.fact.Phrasing;
import dev.podium.compare.fact.Sentence;
import dev.podium.ui.api.http.Listed;
import dev.podium.ui.api.http.Moment;
import dev.podium.wire.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Two to four models compared. Differences are those of the first two, first minus second, in points of 0 to 100.
///
/// @param weights the categories' weights in per cent where the caller chose some
/// @param benchmarks the clearest difference first
/// @param tally of the weighted benchmarks that both have taken, each by itself
/// @param sharpest id of the matched category with the largest difference
/// @param closest id of the matched category with the smallest one
/// @param flips what would turn the overall answer, the smallest change of each kind first; empty if nothing does
/// @param reach how far the trailing model's most telling missing result could go
/// @param common what all share, where there are more than two
/// @param pairs the first against every other, where there are more than two
public record ComparisonAnswer(
        @JsonUnwrapped Moment.Head head,
        String lane,
        int methodology,
        @Nullable Map<String, Double> weights,
        List<SideLine> models,
        GapLine.Overall overall,
        List<GapLine.InCategory> categories,
        List<BenchmarkGapLine> benchmarks,
        Tally tally,
        @Nullable BenchmarkGapLine biggestSwing,
        @Nullable String sharpest,
        @Nullable String closest,
        List<FlipLine> flips,
        FlipLine.@Nullable Reach reach,
        @Nullable TellingLine mostTelling,
        NaiveLine naive,
        List<Sentence> sentences,
        @Nullable List<Common> common,
        @Nullable List<PairLine> pairs)
        implements Listed<BenchmarkGapLine> {

    @Override
    public List<BenchmarkGapLine> listed() {
        return benchmarks;
    }

    static ComparisonAnswer of(
            Moment moment,
            Comparison c,
            Methodology methodology,
            @Nullable Map<String, Double> weights,
            Phrasing words) {
        return new ComparisonAnswer(
                moment.head(),
                Json.kebab(c.lane()),
                methodology.revision(),
                weights,
                c.sides().stream()
                        .map(side -> SideLine.of(side, moment.index()))
                        .toList(),
                GapLine.Overall.of(c),
                GapLine.InCategory.of(c),
                c.benchmarks().stream().map(gap -> BenchmarkGapLine.of(gap, c)).toList(),
                c.tally(),
                c.biggestSwing() == null ? null : BenchmarkGapLine.of(c.biggestSwing(), c),
                id(c.sharpest()),
                id(c.closest()),
                FlipLine.of(c.flips(), methodology),
                FlipLine.Reach.of(c.flips().reach()),
                TellingLine.of(c.mostTelling()),
                NaiveLine.of(c),
                words.sentences(c),
                c.common().isEmpty() ? null : c.common(),
                c.pairs().isEmpty()
                        ? null
                        : c.pairs().stream()
                                .map(pair -> PairLine.of(pair, words))
                                .toList());
    }

    private static @Nullable String id(@Nullable CategoryGap gap) {
        return gap == null ? null : gap.category().id();
    }

    /// The first model against another one.
    public record PairLine(
            String model,
            GapLine.Overall overall,
            List<GapLine.InCategory> categories,
            Tally tally,
            List<Sentence> sentences) {

        static PairLine of(Comparison c, Phrasing words) {
            return new PairLine(
                    c.b().model().id(), GapLine.Overall.of(c), GapLine.InCategory.of(c), c.tally(), words.sentences(c));
        }
    }
}
