/// The bridge: the two-parameter logistic model that ties all benchmarks of a lane together (methodology section 4).
///
/// In the order of the formulas: [Evidence] → [Start] → thirty times ([BenchmarkStep], [ModelStep], [NoiseStep],
/// [Scale], [AbilityPrior]) → [Residuals], [Remainder] → the bridge.
@NullMarked
package dev.podium.standings.bridge;

import org.jspecify.annotations.NullMarked;
