package dev.podium.ui.api;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.api.CellLine.Expected;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.BoardIndex.Weighted;
import dev.podium.ui.feed.Shortfall;
import dev.podium.wire.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One call for a model: gathers what the board says about it.
final class ModelPicture {

    private final Moment moment;
    private final BoardIndex index;
    private final Lane lane;
    private final Model model;
    private final Row row;

    ModelPicture(Moment moment, Lane lane, Model model) {
        this.moment = moment;
        this.lane = lane;
        this.model = model;
        index = moment.index();
        Row known = index.row(lane, model.id());
        row = known == null ? new Row(model.id(), null, Map.of(), List.of()) : known;
    }

    ModelAnswer answer() {
        Methodology methodology = moment.board().methodology();
        return new ModelAnswer(
                model.id(),
                moment.head(),
                Json.kebab(lane),
                methodology.revision(),
                Facts.of(model),
                row.ranked(),
                row.ranked()
                        ? null
                        : Shortfall.english(
                                Shortfall.overall(row, moment.board().lane(lane), methodology)),
                Standing.of(row.overall()),
                row.overall() == null ? null : row.overall().first(),
                Standing.ofCategories(row),
                cells(methodology),
                index.observationsOf(model.id()).stream()
                        .map(ObservationLine::of)
                        .toList());
    }

    /// Every measured benchmark, and of the others those that count: what is missing is as telling as what is there.
    private List<CellLine> cells(Methodology methodology) {
        List<CellLine> lines = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Benchmark benchmark = index.benchmark(cell.benchmark());
            if (benchmark != null) {
                lines.add(CellLine.measured(cell, benchmark, index.weighted(cell.benchmark()), expected(benchmark)));
            }
        }
        Set<String> measured = row.cells().stream().map(Cell::benchmark).collect(Collectors.toSet());
        for (Category category : methodology.categories()) {
            for (Category.Weight weight : category.benchmarks()) {
                Benchmark benchmark = index.benchmark(weight.benchmark());
                if (benchmark != null && !measured.contains(benchmark.id())) {
                    lines.add(CellLine.unmeasured(
                            benchmark, new Weighted(category, weight.weight()), expected(benchmark)));
                }
            }
        }
        lines.sort(Comparator.comparing(CellLine::benchmark));
        return lines;
    }

    private @Nullable Expected expected(Benchmark benchmark) {
        Expectation expectation = moment.board().lane(lane).bridge().expect(model.id(), benchmark.id());
        return expectation == null ? null : Expected.of(expectation, benchmark);
    }
}
