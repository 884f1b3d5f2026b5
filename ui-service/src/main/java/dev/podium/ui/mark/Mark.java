package dev.podium.ui.mark;

import java.util.List;

/// What a model looks like: a colour and a shape, so that colour alone never says it.
///
/// @param slot 0 to 7
public record Mark(int slot) {

    /// How many there are.
    public static final int SLOTS = 8;

    private static final List<String> SHAPES = List.of("circle", "square", "diamond", "triangle");

    /// `circle`, `square`, `diamond` or `triangle`.
    public String shape() {
        return SHAPES.get(slot % SHAPES.size());
    }

    /// As a style sheet names it.
    public String colour() {
        return "var(--pd-mark-" + slot + ")";
    }
}
