package dev.podium.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import dev.podium.ui.language.Language;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A chart with its twin as a table: both say the same, one to the eye, the other to whoever wants the numbers.
@Tag("figure")
@JsModule("context://podium/podium-chart.js")
public final class Chart extends Div {

    /// What goes to the browser.
    record Sheet(String kind, ChartData data, String summary) {}

    /// The element that draws.
    @Tag("podium-chart")
    static final class Canvas extends Component {}

    /// Somebody picked a thing of the drawing.
    @DomEvent("pick")
    static final class Picked extends ComponentEvent<Canvas> {

        private final String id;

        public Picked(Canvas canvas, boolean fromClient, @EventData("event.detail") String id) {
            super(canvas, fromClient);
            this.id = id;
        }
    }

    private final Canvas drawing = new Canvas();
    private final NativeDetails twin =
            new NativeDetails(Language.current().texts("chart").say("twin"));
    private @Nullable Sheet shown;

    /// An empty chart.
    ///
    /// @param height in pixels, held free before anything is drawn
    public Chart(int height) {
        addClassName("chart");
        drawing.getElement().getStyle().set("height", height + "px");
        twin.addClassName("twin");
        add(drawing, twin);
    }

    /// Draws it, unless the same is drawn already.
    ///
    /// @param summary the chart in one sentence
    public void show(ChartData data, String summary, Component table) {
        Sheet next = new Sheet(data.kind(), data, summary);
        if (!next.equals(shown)) {
            shown = next;
            drawing.getElement().setPropertyBean("sheet", next);
            twin.setContent(table);
        }
    }

    /// Another height, in pixels, for the next thing drawn.
    public void heighten(int height) {
        drawing.getElement().getStyle().set("height", height + "px");
    }

    /// What happens when somebody picks a thing of the drawing that has an id.
    public void onPick(Consumer<String> action) {
        ComponentUtil.addListener(drawing, Picked.class, event -> action.accept(event.id));
    }
}
