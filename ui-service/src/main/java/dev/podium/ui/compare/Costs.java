package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.podium.compare.Side;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.mark.Sign;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.KeptTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a month of the reader's work costs with each model.
final class Costs {

    private static final int PACE_MS = 300;

    private final Texts words;
    private final Numbers numbers;
    private final Consumer<Workload> onWork;
    private final IntegerField in = new IntegerField();
    private final IntegerField out = new IntegerField();
    private final KeptTable<Line> table;
    private final PageSection section;
    private Workload work = Workload.USUAL;

    private record Line(String id, String name, Mark mark, String price, String cost, String difference) {}

    private record Cost(Side side, double dollars) {}

    /// Shows nothing yet.
    ///
    /// @param onWork called with what the reader has typed
    Costs(Language language, Consumer<Workload> onWork) {
        this.onWork = onWork;
        words = language.texts("compare");
        numbers = language.numbers();
        field(in, "workload.in", Workload.USUAL.in(), () -> new Workload(value(in, work.in()), work.out()));
        field(out, "workload.out", Workload.USUAL.out(), () -> new Workload(work.in(), value(out, work.out())));
        Div fields = new Div(in, out);
        fields.addClassName("workload-fields");
        table = new KeptTable<>(words.say("workload.caption"), Line::id, Costs::write);
        table.addClassNames("plain", "costs");
        NativeTableRow head = table.getHead().addRow();
        KeptTable.columnHead(head, "name", new Span(words.say("model")));
        KeptTable.columnHead(head, "num", new Span(words.say("fact.price")));
        KeptTable.columnHead(head, "num", new Span(words.say("workload.month")));
        KeptTable.columnHead(head, "num", new Span(words.say("difference")));
        Div scroll = new Div(table);
        scroll.addClassNames("card", "scroll-x");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.say("workload.caption"));
        section = new PageSection("workload", words.say("workload"), fields, scroll);
    }

    PageSection section() {
        return section;
    }

    private void field(IntegerField field, String name, int usual, Supplier<Workload> typed) {
        field.setLabel(words.say(name));
        field.setMin(0);
        field.setMax(Workload.MOST);
        field.setValue(usual);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PACE_MS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onWork.accept(typed.get());
            }
        });
    }

    private static int value(IntegerField field, int before) {
        Integer value = field.getValue();
        return value == null ? before : value;
    }

    void show(Brush brush) {
        View view = brush.view();
        work = view.asked().work();
        put(in, work.in());
        put(out, work.out());
        List<Cost> known = new ArrayList<>();
        view.sides().forEach(side -> {
            Double cost = work.cost(side.model().price());
            if (cost != null) {
                known.add(new Cost(side, cost));
            }
        });
        Cost least =
                known.stream().min(Comparator.comparingDouble(Cost::dollars)).orElse(null);
        section.say(sentence(view, known, least));
        table.show(
                view.sides().stream()
                        .map(side -> line(side, brush.mark(side), known, least))
                        .toList(),
                brush.news());
    }

    private static void put(IntegerField field, int value) {
        if (!Integer.valueOf(value).equals(field.getValue())) {
            field.setValue(value);
        }
    }

    private String sentence(View view, List<Cost> known, @Nullable Cost least) {
        if (least == null) {
            return words.say("workload.unknown");
        }
        Cost most =
                known.stream().max(Comparator.comparingDouble(Cost::dollars)).orElse(least);
        String name = least.side().label();
        if (known.size() < view.sides().size()) {
            return words.say("workload.partly", name, numbers.money(least.dollars()));
        }
        return numbers.money(most.dollars()).equals(numbers.money(least.dollars()))
                ? words.say("workload.same", numbers.money(least.dollars()))
                : words.say(
                        "workload.least",
                        name,
                        numbers.money(most.dollars() - least.dollars()),
                        most.side().label());
    }

    private Line line(Side side, Mark mark, List<Cost> known, @Nullable Cost least) {
        Double cost = work.cost(side.model().price());
        String more = cost == null || least == null || known.size() < 2
                ? Numbers.UNKNOWN
                : cost > least.dollars()
                        ? words.say("workload.more", numbers.money(cost - least.dollars()))
                        : words.say("workload.cheapest");
        return new Line(
                side.model().id(),
                side.label(),
                mark,
                numbers.prices(side.model().price()),
                cost == null ? words.say(hosted(side) ? "workload.host" : "unknown") : numbers.money(cost),
                more);
    }

    /// Whoever runs open weights pays for machines, not for tokens.
    private static boolean hosted(Side side) {
        return side.model().price() == null && Boolean.TRUE.equals(side.model().openWeights());
    }

    private static void write(NativeTableRow row, Line line) {
        KeptTable.rowHead(row, "name", new Sign(line.mark(), false), new Span(" " + line.name()));
        KeptTable.cell(row, "num", new Span(line.price()));
        Span cost = new Span(line.cost());
        cost.addClassName("big");
        KeptTable.cell(row, "num", cost);
        KeptTable.cell(row, "num", new Span(line.difference()));
    }
}
