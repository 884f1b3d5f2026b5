package dev.podium.compare.fact;

import java.util.List;

/// A fact in words.
///
/// @param facts which rows and numbers it rests on
public record Sentence(Kind kind, String text, List<String> facts) {

    public Sentence {
        facts = List.copyOf(facts);
    }
}
