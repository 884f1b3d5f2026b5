package dev.podium.ui.find;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.podium.catalog.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A box in which a reader types parts of a model's name and chooses one, by keyboard or pointer. Its value is the
/// model's id.
public final class ModelBox extends ComboBox<String> {

    private transient @Nullable Finder finder;
    private List<String> taken = List.of();

    /// One that finds nothing yet.
    public ModelBox() {
        addClassName("model-box");
        setOverlayWidth("320px");
        setItems(query -> found(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setItemLabelGenerator(this::name);
        setRenderer(
                LitRenderer.<String>of("<span class=\"found\"><b>${item.name}</b> <small>${item.maker}</small></span>")
                        .withProperty("name", this::name)
                        .withProperty("maker", this::maker));
    }

    /// Sets where it looks.
    ///
    /// @param others ids that are not to be chosen
    public ModelBox among(Finder newFinder, List<String> others) {
        finder = newFinder;
        taken = List.copyOf(others);
        return this;
    }

    private List<String> found(String filter) {
        return finder == null ? List.of() : finder.find(filter, taken);
    }

    private String name(String id) {
        Model model = finder == null ? null : finder.model(id);
        return model == null ? id : model.name();
    }

    private String maker(String id) {
        Model model = finder == null ? null : finder.model(id);
        return model == null || model.organization() == null ? "" : model.organization();
    }
}
