package dev.podium.ui.mark;

import com.vaadin.flow.component.html.Span;
import dev.podium.ui.picture.Drawing;
import dev.podium.ui.picture.Picture;
import java.util.List;

/// A model's shape in its colour. Its name always stands beside it.
public final class Sign extends Span {

    /// @param hollow for an estimate
    public Sign(Mark mark, boolean hollow) {
        addClassName("sign");
        getStyle().set("color", mark.colour());
        add(new Drawing(new Picture(
                12, 12, List.of(new Picture.Shape(hollow ? "sign-hollow" : "sign", outline(mark.shape()))))));
    }

    private static String outline(String shape) {
        return switch (shape) {
            case "square" -> "M1.5 1.5h9v9h-9z";
            case "diamond" -> "M6 .6 11.4 6 6 11.4.6 6z";
            case "triangle" -> "M6 1 11.4 10.8H.6z";
            default -> "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z";
        };
    }
}
