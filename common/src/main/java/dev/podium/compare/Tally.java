package dev.podium.compare;

import java.util.List;

/// The weighted benchmarks that both have taken, counted by what each of them says alone.
///
/// @param wins where the first is ahead
/// @param losses where the second is
/// @param ties the others, those among them that lean
public record Tally(int wins, int losses, int ties) {

    static Tally of(List<BenchmarkGap> benchmarks) {
        int wins = 0;
        int losses = 0;
        int all = 0;
        for (BenchmarkGap benchmark : benchmarks) {
            Gap gap = benchmark.gap();
            if (gap == null || !benchmark.matched()) {
                continue;
            }
            all++;
            if (gap.verdict() == Verdict.AHEAD) {
                wins += gap.difference() > 0 ? 1 : 0;
                losses += gap.difference() > 0 ? 0 : 1;
            }
        }
        return new Tally(wins, losses, all - wins - losses);
    }

    public int shared() {
        return wins + losses + ties;
    }
}
