package dev.podium.ui.value;

import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.Objects;

/// What the page says, in sentences.
record Phrases(Texts texts, Numbers numbers) {

    private static final int NAMED = 3;

    /// The answer in one line.
    String headline(View view) {
        Answer answer = view.answer();
        if (view.ranked().isEmpty()) {
            return texts.say("head.nobody");
        }
        if (!view.wish().limits().any()) {
            return view.front().isEmpty()
                    ? texts.say("head.unstated." + view.wish().axis().word())
                    : view.front().size() == 1
                            ? texts.say(
                                    "head.front.one." + view.wish().axis().word(),
                                    name(view.front().getFirst()))
                            : texts.say(
                                    "head.front." + view.wish().axis().word(),
                                    numbers.count(view.front().size()));
        }
        return answer.best().isEmpty()
                ? texts.say("head.none")
                : answer.best().size() == 1
                        ? texts.say("head.one", name(answer.best().getFirst()))
                        : texts.say(
                                "head.many",
                                list(answer.best().stream().map(Phrases::name).toList()));
    }

    /// What was asked for and how many keep it.
    String asked(View view) {
        List<String> limits = view.wish().limits().words(texts, numbers);
        String score = view.category() == null
                ? texts.say("score.overall")
                : texts.say("score.category", view.category().name());
        return limits.isEmpty()
                ? texts.say("lede." + view.wish().axis().word(), score)
                : texts.say(
                        "lede.limits",
                        String.join(", ", limits),
                        texts.count("kept", view.answer().kept()),
                        numbers.count(view.ranked().size()),
                        score);
    }

    /// Who shares the lead, with what they score.
    String best(View view) {
        List<Offer> best = view.answer().best();
        if (best.isEmpty()) {
            return texts.say("best.none");
        }
        Offer first = best.getFirst();
        String leader = texts.say("best.leader", name(first), scored(first));
        return best.size() == 1
                ? leader + " " + texts.say(view.answer().kept() == 1 ? "best.only" : "best.clear")
                : leader + " " + texts.say("best.tied", texts.count("others", best.size() - 1L));
    }

    /// Who might belong there, if only somebody stated what is asked for; empty when nobody is in doubt.
    String doubt(View view) {
        Answer answer = view.answer();
        if (answer.untold() == 0) {
            return "";
        }
        String all = texts.say("untold", texts.count("untold.models", answer.untold()));
        return answer.contenders().isEmpty()
                ? all + " " + texts.say("untold.behind")
                : all + " "
                        + texts.say(
                                "untold.contend",
                                list(answer.contenders().stream()
                                        .map(offer -> texts.say(
                                                "untold.model",
                                                name(offer),
                                                String.join(
                                                        ", ",
                                                        view.wish().limits().missing(offer.model(), texts))))
                                        .toList()));
    }

    /// The chart in one sentence.
    String chart(View view) {
        String word = view.wish().axis().word();
        return texts.say("chart." + word, numbers.count(view.placed().size()))
                + (view.front().isEmpty()
                        ? ""
                        : " "
                                + texts.say(
                                        "chart.front",
                                        list(
                                                view.front().stream()
                                                        .map(Phrases::name)
                                                        .toList(),
                                                view.front().size())));
    }

    /// A score and its interval: `64.1 (63.0 to 65.2)`.
    String scored(Offer offer) {
        Double low = offer.score().low();
        Double high = offer.score().high();
        String score = numbers.score(offer.score().value());
        return low == null || high == null ? score : score + " (" + numbers.range(low, high) + ")";
    }

    /// Where a model stands on the axis, with its unit: `$15.00 per M tokens`.
    String place(Offer offer, Axis axis) {
        Double value = axis.of(offer.model());
        return value == null
                ? Numbers.UNKNOWN
                : texts.say(
                        "tip." + axis.word(),
                        axis == Axis.PRICE ? numbers.meanPrice(offer.model().price()) : numbers.speed(value));
    }

    String list(List<String> names) {
        return list(names, NAMED);
    }

    private String list(List<String> names, int most) {
        if (names.size() > most + 1) {
            return String.join(", ", names.subList(0, most))
                    + texts.say("and")
                    + texts.count("more", names.size() - (long) most);
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + texts.say("and") + names.getLast();
    }

    static String name(Offer offer) {
        return Objects.requireNonNull(offer.model().name());
    }
}
