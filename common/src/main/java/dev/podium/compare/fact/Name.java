package dev.podium.compare.fact;

import dev.podium.compare.Side;

/// Something that a statement names.
///
/// @param id in the catalogue
/// @param label what readers call it
public record Name(String id, String label) {

    public static Name of(Side side) {
        return new Name(side.model().id(), side.label());
    }
}
