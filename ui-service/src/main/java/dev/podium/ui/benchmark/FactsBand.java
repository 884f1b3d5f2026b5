package dev.podium.ui.benchmark;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.feed.BoardIndex.Weighted;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import org.jspecify.annotations.Nullable;

/// The numbers about a benchmark, large.
final class FactsBand extends DescriptionList {

    private final transient Texts words;
    private final transient Numbers numbers;

    FactsBand(Texts words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        addClassName("facts");
    }

    void show(Profile profile) {
        removeAll();
        Bench bench = profile.bench();
        Benchmark benchmark = bench.benchmark();
        Weighted weighted = profile.scene().index().weighted(bench.id());
        boolean counts = bench.state() == State.WEIGHTED && weighted != null;
        fact(
                "weight",
                counts && weighted != null ? numbers.weight(weighted.share()) : Numbers.UNKNOWN,
                words.say("state." + bench.state().word()),
                true);
        fact(
                "models",
                numbers.count(bench.takers().size()),
                words.say(
                        "fact.models.note",
                        numbers.count(profile.scene().board().models().size())),
                true);
        if (bench.takers().isEmpty()) {
            fact("best", Numbers.UNKNOWN, words.say("spread.nobody"), true);
        } else {
            Taker best = bench.takers().getFirst();
            fact(
                    "best",
                    Scale.written(best.cell().score(), benchmark, numbers),
                    best.model().name(),
                    true);
        }
        fact("difficulty", signed(bench.difficulty()), words.say("fact.difficulty.note"), false);
        Double sharp = bench.discrimination();
        fact(
                "discrimination",
                sharp == null ? Numbers.UNKNOWN : numbers.score(sharp),
                words.say("fact.discrimination.note"),
                false);
        fact("scale", scale(benchmark), floor(benchmark), false);
    }

    private String signed(@Nullable Double number) {
        return number == null ? Numbers.UNKNOWN : numbers.signed(number);
    }

    private String scale(Benchmark benchmark) {
        Anchors anchors = benchmark.anchors();
        if (anchors != null) {
            return numbers.score(anchors.floor(), benchmark) + "–" + numbers.score(anchors.ceiling(), benchmark);
        }
        return benchmark.unit().bounded()
                ? numbers.count(Math.round(benchmark.min())) + "–" + Scale.written(benchmark.max(), benchmark, numbers)
                : words.say("fact.scale.open");
    }

    private String floor(Benchmark benchmark) {
        Double chance = benchmark.chance();
        String way = words.say(benchmark.higherIsBetter() ? "fact.higher" : "fact.lower");
        return chance == null ? way : way + ", " + words.say("fact.chance", Scale.written(chance, benchmark, numbers));
    }

    private void fact(String key, String value, String about, boolean big) {
        Span number = new Span(value);
        number.addClassName("number");
        number.setClassName("big", big);
        Span note = new Span(about);
        note.addClassName("note");
        add(new Div(new Term(words.say("fact." + key)), new Description(number, note)));
    }
}
