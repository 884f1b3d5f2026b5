package dev.podium.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.compare.Comparison;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an address of this page asks for.
///
/// @param models ids in the order in which they stand beside each other, each once, at most four
/// @param over those beyond the fourth, which are left out
/// @param twice whether the address named one of them more than once
/// @param against the one that the first is set against where there are more than two; `null` for the second
/// @param matched whether only tests count that both have taken, and nothing is estimated
/// @param work what a month is to cost
/// @param everything whether tests without weight are shown too
record Asked(
        List<String> models,
        List<String> over,
        boolean twice,
        @Nullable String against,
        boolean matched,
        Workload work,
        boolean everything) {

    /// As an address names it; the other basis is not named.
    static final String MATCHED = "matched";

    Asked {
        models = List.copyOf(models);
        over = List.copyOf(over);
    }

    static Asked of(RouteParameters path, QueryParameters query) {
        List<String> named = path
                .get("pair")
                .map(Routes::compared)
                .orElseGet(() -> query.getSingleParameter("m")
                        .map(list -> Arrays.asList(list.split(",", -1)))
                        .orElse(List.of()))
                .stream()
                .map(id -> id.strip().toLowerCase(Locale.ROOT))
                .filter(id -> !id.isEmpty())
                .toList();
        List<String> once = named.stream().distinct().toList();
        int most = Math.min(once.size(), Comparison.MOST_MODELS);
        return new Asked(
                once.subList(0, most),
                once.subList(most, once.size()),
                once.size() < named.size(),
                query.getSingleParameter("against").orElse(null),
                query.getSingleParameter("basis").filter(MATCHED::equals).isPresent(),
                new Workload(number(query, "in", Workload.USUAL.in()), number(query, "out", Workload.USUAL.out())),
                query.getSingleParameter("tests").filter("all"::equals).isPresent());
    }

    private static int number(QueryParameters query, String name, int usual) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .orElse(usual);
    }

    String address(Routes routes, Place place) {
        return Routes.and(
                routes.compare(place, models),
                Routes.with("against", models.size() > 2 ? against : null),
                Routes.with("basis", matched ? MATCHED : null),
                Routes.with("in", work.in() == Workload.USUAL.in() ? null : work.in()),
                Routes.with("out", work.out() == Workload.USUAL.out() ? null : work.out()),
                Routes.with("tests", everything ? "all" : null));
    }

    /// Whether there is something to compare.
    boolean enough() {
        return models.size() > 1;
    }

    Asked choosing(List<String> newModels) {
        return new Asked(newModels, List.of(), false, null, matched, work, everything);
    }

    Asked with(String model) {
        return choosing(
                Stream.concat(models.stream(), Stream.of(model)).distinct().toList());
    }

    Asked without(String model) {
        return choosing(models.stream().filter(id -> !id.equals(model)).toList());
    }

    /// Another model in the place of one.
    Asked replacing(String model, String other) {
        return choosing(models.stream()
                .map(id -> id.equals(model) ? other : id)
                .distinct()
                .toList());
    }

    /// The first two the other way round.
    Asked swapped() {
        List<String> turned = new ArrayList<>(models);
        turned.addFirst(turned.remove(1));
        return choosing(turned);
    }

    Asked against(String rival) {
        String other = Objects.equals(rival, models.get(1)) ? null : rival;
        return new Asked(models, over, twice, other, matched, work, everything);
    }

    Asked on(boolean sharedTests) {
        return new Asked(models, over, twice, against, sharedTests, work, everything);
    }

    Asked working(Workload newWork) {
        return new Asked(models, over, twice, against, matched, newWork, everything);
    }

    Asked showing(boolean all) {
        return new Asked(models, over, twice, against, matched, work, all);
    }
}
