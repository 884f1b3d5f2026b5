package dev.podium.ui.value;

import dev.podium.ui.value.Limits.Kept;
import java.util.List;

/// What keeps a reader's limits and is not beaten there.
///
/// @param best the highest score that keeps them, and all that it is not clearly ahead of; by rank
/// @param kept how many models keep the limits
/// @param contenders those that would belong to the best, if only somebody stated what a limit asks about; by rank
/// @param untold how many models nobody can say that of
record Answer(List<Offer> best, int kept, List<Offer> contenders, int untold) {

    /// @param ranked by rank
    static Answer of(List<Offer> ranked, Limits limits) {
        List<Offer> kept = ranked.stream()
                .filter(offer -> limits.keeps(offer.model()) == Kept.YES)
                .toList();
        List<Offer> untold = ranked.stream()
                .filter(offer -> limits.keeps(offer.model()) == Kept.UNKNOWN)
                .toList();
        return new Answer(unbeaten(kept, kept), kept.size(), unbeaten(untold, kept), untold.size());
    }

    private static List<Offer> unbeaten(List<Offer> offers, List<Offer> kept) {
        return offers.stream()
                .filter(offer -> kept.isEmpty() || !offer.beatenBy(kept.getFirst()))
                .toList();
    }
}
