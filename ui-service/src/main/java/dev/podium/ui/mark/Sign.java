package dev.podium.ui.mark;

import com.vaadin.flow.component.html.Span;
import dev.podium.ui.picture.Drawing;
import dev.podium.ui.picture.Picture;
import dev.podium.ui.picture.Shape;
import java.util.List;

/// A model's shape in its colour. Its name always stands beside it.
public final class Sign extends Span {

    /// @param hollow for an estimate
    public Sign(Mark mark, boolean hollow) {
        addClassName("sign");
        getStyle().set("color", mark.colour());
        add(new Drawing(new Picture(12, 12, List.of(outline(hollow ? "sign-hollow" : "sign", mark.shape())))));
    }

    private static String outline(String look, String shape) {
        return switch (shape) {
            case "square" -> Shape.box(look, 1.5, 1.5, 9, 9, 0);
            case "diamond" -> Shape.polygon(look, 6, 0.5, 11.5, 6, 6, 11.5, 0.5, 6);
            case "triangle" -> Shape.polygon(look, 6, 1, 11.5, 11, 0.5, 11);
            default -> Shape.circle(look, 6, 6, 5);
        };
    }
}
