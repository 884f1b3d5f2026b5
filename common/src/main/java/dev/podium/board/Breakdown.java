package dev.podium.board;

/// What an expectation is made of, in points of 0 to 100: each line is added to the one before.
///
/// @param ability what the model's ability makes of the benchmark's curve
/// @param maker what its maker's models do on this benchmark beyond their abilities
/// @param family the same of its family, beyond the maker
/// @param year the same of models of its year, beyond maker and family
/// @param category what the model does in the benchmark's category, beyond all that
/// @param cut what lies beyond the end of the scale and does not count
public record Breakdown(double ability, double maker, double family, double year, double category, double cut) {

    static Breakdown of(double ability, double maker, double family, double year, double category) {
        double sum = ability + maker + family + year + category;
        return new Breakdown(ability, maker, family, year, category, Math.clamp(sum, 0.0, 100.0) - sum);
    }

    /// The expected score.
    public double total() {
        return Math.clamp(ability + maker + family + year + category, 0.0, 100.0);
    }
}
