package dev.podium.ui.chart;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import dev.podium.ui.format.PlainTable;
import org.jspecify.annotations.Nullable;

/// A chart with its twin as a table: both say the same, one to the eye, the other to whoever wants the numbers.
@Tag("figure")
@JsModule("context://podium/podium-chart.js")
public final class Chart extends Div {

    /// What goes to the browser.
    record Sheet(String kind, ChartData data, String summary) {}

    private final Element drawing = new Element("podium-chart");
    private final NativeDetails twin = new NativeDetails("The same as a table");
    private @Nullable Sheet shown;

    /// An empty chart.
    ///
    /// @param height in pixels, held free before anything is drawn
    public Chart(int height) {
        addClassName("chart");
        drawing.getStyle().set("height", height + "px");
        getElement().appendChild(drawing);
        twin.addClassName("twin");
        add(twin);
    }

    /// Draws it, unless the same is drawn already.
    ///
    /// @param summary the chart in one sentence
    public void show(ChartData data, String summary, PlainTable table) {
        Sheet next = new Sheet(data.kind(), data, summary);
        if (!next.equals(shown)) {
            shown = next;
            drawing.setPropertyBean("sheet", next);
            twin.setContent(table);
        }
    }
}
