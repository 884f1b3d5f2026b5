package dev.podium.ui.benchmark;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Desk;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One benchmark: what it measures, whether and why it counts, what it tells about models, and who scored what.
@Route(value = Routes.BENCHMARK, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_BENCHMARK, layout = Frame.class)
@StyleSheet("podium/benchmark.css")
class BenchmarkPage extends BoardPage<BenchmarkPage.Asked> {

    /// @param all whether all results are shown, not only the best
    record Asked(String benchmark, boolean all) {}

    private final transient Texts words = language.texts("benchmark");
    private final transient Sections sections = new Sections(
            content,
            words,
            language.numbers(),
            () -> go(place(), new Asked(asked().benchmark(), !asked().all())),
            model -> UI.getCurrentOrThrow().navigate(routes.model(place(), model)));

    BenchmarkPage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.BENCHMARKS);
        addClassName("narrow");
        content.addClassName("benchmark");
    }

    @Override
    protected Asked read(Place place, RouteParameters path, QueryParameters query) {
        return new Asked(
                path.get("benchmark").orElse(""),
                query.getSingleParameter("results").filter("all"::equals).isPresent());
    }

    @Override
    protected String address(Place place, Asked asked) {
        return Routes.and(routes.benchmark(place, asked.benchmark()), asked.all() ? "results=all" : null);
    }

    @Override
    protected String title(Asked asked, Scene scene) {
        Benchmark benchmark = scene.index().benchmark(asked.benchmark());
        return benchmark == null ? asked.benchmark() : benchmark.name();
    }

    @Override
    protected @Nullable String lacking(Asked asked, Scene scene) {
        return scene.index().benchmark(asked.benchmark()) != null
                ? null
                : words.say(
                        scene.isPast() ? "unknown.then" : "unknown",
                        asked.benchmark(),
                        scene.place().board());
    }

    @Override
    protected Runnable prepare(Asked asked, Scene scene) {
        Catalogue catalogue = Catalogue.of(scene);
        Bench bench = Objects.requireNonNull(catalogue.bench(asked.benchmark()), "asked for what is there");
        Profile profile = new Profile(
                bench,
                catalogue,
                scene,
                Result.of(bench, scene, routes, language.numbers()),
                Agreements.of(bench, catalogue, scene),
                Missing.of(bench, scene, routes, language.numbers()),
                Heap.of(bench, language.numbers()),
                asked.all(),
                routes);
        return () -> sections.show(profile);
    }
}
