package dev.podium.ui.picture;

import java.util.List;

/// A small drawing as plain geometry: the browser's element makes SVG of it, so nothing is ever parsed as markup.
///
/// @param width in user units, which are pixels at natural size
/// @param shapes from back to front, each as [Shape] writes it
public record Picture(int width, int height, List<String> shapes) {

    public Picture {
        shapes = List.copyOf(shapes);
    }

    /// All of it as one text: what the browser's element takes.
    public String text() {
        return width + " " + height + "|" + String.join("|", shapes);
    }
}
