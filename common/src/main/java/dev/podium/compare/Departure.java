package dev.podium.compare;

/// What a model reached on a benchmark, or on those of a category, beside what its ability leads to expect there.
///
/// @param id of the benchmark or category
/// @param tests number of measured weighted benchmarks it is told by
/// @param reached what was measured, 0 to 100
/// @param expected what its ability alone leads to expect of the same tests, 0 to 100
/// @param gap reached minus expected, with how far a model without strengths would scatter
public record Departure(String id, int tests, double reached, double expected, Gap gap) {}
