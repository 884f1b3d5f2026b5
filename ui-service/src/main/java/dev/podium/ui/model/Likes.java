package dev.podium.ui.model;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.compare.Gap;
import dev.podium.compare.Likeness;
import dev.podium.compare.fact.Advice;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ranked models that are like one: the nearest by profile, and the nearest that have something over it.
///
/// @param rival whose overall score is the nearest; `null` where nobody else has a rank
record Likes(List<Like> all, @Nullable Model rival) {

    private static final int NEAREST = 4;

    /// One of them.
    ///
    /// @param overall its own score
    /// @param gap overall, it minus the model; `null` where the two cannot be compared
    record Like(
            Model model,
            Score overall,
            Likeness likeness,
            Set<Over> over,
            @Nullable Gap gap) {}

    private record Near(Model model, Score overall, Likeness likeness) {}

    /// What a model can have over another, besides its score.
    enum Over {
        CHEAPER,
        FASTER,
        OPEN,
        LONGER;

        boolean holds(Model one, Model other) {
            return switch (this) {
                case CHEAPER -> Advice.more(mean(other.price()), mean(one.price()));
                case FASTER -> Advice.more(one.outputTokensPerSecond(), other.outputTokensPerSecond());
                case OPEN -> Boolean.TRUE.equals(one.openWeights()) && Boolean.FALSE.equals(other.openWeights());
                case LONGER -> Advice.more(number(one.contextTokens()), number(other.contextTokens()));
            };
        }

        private static @Nullable Double mean(@Nullable Price price) {
            return price == null ? null : price.mean();
        }

        private static @Nullable Double number(@Nullable Long tokens) {
            return tokens == null ? null : Double.valueOf(tokens);
        }
    }

    Likes {
        all = List.copyOf(all);
    }

    static Likes of(String id, Scene scene) {
        Row row = scene.index().row(scene.lane(), id);
        Model model = scene.index().model(id);
        if (row == null || model == null || row.overall() == null) {
            return new Likes(List.of(), null);
        }
        List<Near> near = near(row, scene);
        return new Likes(
                chosen(near, model).stream().map(one -> like(one, model, scene)).toList(), rival(row.overall(), near));
    }

    private static List<Near> near(Row row, Scene scene) {
        List<Near> near = new ArrayList<>();
        for (Row other : scene.board().lane(scene.lane()).ranked()) {
            Likeness likeness = Likeness.of(row, other, scene.board().methodology());
            Model model = scene.index().model(other.model());
            Score overall = other.overall();
            if (likeness != null
                    && model != null
                    && overall != null
                    && !other.model().equals(row.model())) {
                near.add(new Near(model, overall, likeness));
            }
        }
        near.sort(Comparator.<Near>comparingDouble(one -> one.likeness().distance())
                .thenComparing(one -> one.model().id()));
        return near;
    }

    private static List<Near> chosen(List<Near> near, Model model) {
        Set<Near> chosen = new LinkedHashSet<>(near.subList(0, Math.min(NEAREST, near.size())));
        for (Over over : Over.values()) {
            near.stream()
                    .filter(one -> over.holds(one.model(), model))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        return near.stream().filter(chosen::contains).toList();
    }

    private static Like like(Near one, Model model, Scene scene) {
        Set<Over> over = EnumSet.noneOf(Over.class);
        for (Over some : Over.values()) {
            if (some.holds(one.model(), model)) {
                over.add(some);
            }
        }
        Gap gap = scene.index()
                .comparisons(scene.lane())
                .of(List.of(one.model().id(), model.id()), scene.board().methodology())
                .overall()
                .gap();
        return new Like(one.model(), one.overall(), one.likeness(), over, gap);
    }

    private static @Nullable Model rival(Score overall, List<Near> near) {
        return near.stream()
                .min(Comparator.<Near>comparingDouble(
                                one -> Math.abs(one.overall().value() - overall.value()))
                        .thenComparing(one -> one.model().id()))
                .map(Near::model)
                .orElse(null);
    }
}
