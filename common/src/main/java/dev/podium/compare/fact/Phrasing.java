package dev.podium.compare.fact;

import dev.podium.compare.Comparison;
import java.util.List;

/// A language that facts can be put into. The facts decide what is said; a phrasing decides only how.
public interface Phrasing {

    String text(Fact fact);

    /// All that a comparison states, in words.
    default List<Sentence> sentences(Comparison comparison) {
        return Facts.of(comparison).stream()
                .map(fact -> new Sentence(fact.kind(), text(fact), fact.rests()))
                .toList();
    }
}
