package dev.podium.ui.picture;

import java.util.List;

/// A small drawing as plain geometry: the browser's element makes SVG of it, so nothing is ever parsed as markup.
///
/// @param width in user units, which are pixels at natural size
/// @param shapes from back to front
public record Picture(int width, int height, List<Shape> shapes) {

    public Picture {
        shapes = List.copyOf(shapes);
    }

    /// One path and the look it has in the style sheet.
    ///
    /// @param look name of a look, `band` or `mark` for one
    /// @param d the path in SVG's path language
    public record Shape(String look, String d) {}
}
