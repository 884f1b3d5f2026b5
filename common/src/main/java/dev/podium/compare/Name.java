package dev.podium.compare;

/// Something that a statement names.
///
/// @param id in the catalogue
/// @param label what readers call it
public record Name(String id, String label) {

    static Name of(Side side) {
        return new Name(side.model().id(), side.label());
    }
}
