package dev.podium.ui.methodology;

import com.vaadin.flow.component.html.OrderedList;
import dev.podium.catalog.Rule;
import dev.podium.ui.language.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The steps in their order, for either rule.
final class Steps extends OrderedList {

    private final Map<String, Step> steps = new LinkedHashMap<>();

    Steps(Texts words) {
        addClassName("steps");
        add(step(words, "cells")
                .text("what")
                .text("lanes")
                .text("pool")
                .formula("score")
                .formula("error"));
        add(step(words, "scale").text("what").formula("share").formula("score").text("cut"));
        add(step(words, "bridge")
                .text("what")
                .formula("curve")
                .text("curve.names")
                .formula("noise")
                .text("prior")
                .formula("expected")
                .formula("off")
                .text("terms"));
        add(step(words, "category")
                .text("what")
                .formula("score")
                .formula("evidence")
                .formula("variance")
                .text("errors"));
        add(step(words, "overall")
                .text("what")
                .formula("score")
                .formula("variance")
                .formula("interval")
                .text("errors"));
        add(step(words, "plain")
                .text("what")
                .formula("category")
                .formula("overall")
                .text("warning"));
        add(step(words, "order")
                .text("what")
                .formula("rank")
                .formula("probability")
                .text("ties")
                .text("draws"));
        steps.values().forEach(Step::live);
    }

    private Step step(Texts words, String id) {
        Step step = new Step(words, id);
        steps.put(id, step);
        return step;
    }

    /// Shows the steps that a rule takes.
    ///
    /// @param now what this board says, by step
    void show(Rule rule, Map<String, List<String>> now) {
        boolean completed = rule == Rule.COMPLETED;
        List.of("bridge", "category", "overall").forEach(id -> visible(id, completed));
        visible("plain", !completed);
        steps.forEach((id, step) -> step.now(now.getOrDefault(id, List.of())));
    }

    private void visible(String id, boolean visible) {
        Step step = steps.get(id);
        if (step != null) {
            step.setVisible(visible);
        }
    }
}
