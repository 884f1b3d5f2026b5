package dev.podium.compare.fact;

import java.util.List;

/// One statement of a comparison, before it is put into the words of any language.
///
/// The numbers are unrounded. No fact holds numbers of the completed basis together with numbers of the matched one.
public sealed interface Fact permits ScoreFact, ThingFact, AdviceFact, ChangeFact {

    Kind kind();

    /// Which rows and numbers of the comparison it rests on: paths such as `categories/coding`, `benchmarks/hle`,
    /// `models/claude-opus-4-5/contextTokens`, `overall`.
    List<String> rests();
}
