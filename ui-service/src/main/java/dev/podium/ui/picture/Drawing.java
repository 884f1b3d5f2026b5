package dev.podium.ui.picture;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// A picture on a page. It says nothing that the text beside it does not say, so screen readers pass it by.
@Tag("podium-picture")
@JsModule(Drawing.MODULE)
public final class Drawing extends Component {

    /// The module that views import which draw pictures in a grid.
    public static final String MODULE = "context://podium/podium-picture.js";

    public Drawing(Picture picture) {
        show(picture);
    }

    /// Shows another picture in its place.
    public void show(Picture picture) {
        getElement().setProperty("picture", picture.text());
    }
}
