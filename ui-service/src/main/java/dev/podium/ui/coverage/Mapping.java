package dev.podium.ui.coverage;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.Outlook;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Model;
import dev.podium.ui.Routes;
import dev.podium.ui.coverage.HeatMap.Head;
import dev.podium.ui.coverage.HeatMap.Line;
import dev.podium.ui.coverage.HeatMap.Spot;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Draws the map of a view: groups or models by categories or benchmarks, of those that count.
record Mapping(View view, Scene scene, Routes routes, Texts words, Numbers numbers) {

    private static final int MOST = 60;

    /// A column: one benchmark, or those of a category.
    private record Column(Head head, List<Benchmark> benchmarks, boolean single) {}

    HeatMap draw() {
        List<Column> columns = columns();
        List<Line> lines = new ArrayList<>();
        boolean groups = view.group() == null && view.text().isBlank();
        int left = 0;
        if (groups) {
            List<Group> all = Group.of(scene, view.makers());
            all.stream().limit(MOST).forEach(group -> lines.add(line(group, columns)));
            left = all.stream()
                    .skip(MOST)
                    .mapToInt(group -> group.rows().size())
                    .sum();
        } else {
            List<Row> models = models();
            models.stream().limit(MOST).forEach(row -> lines.add(line(row, columns)));
            left = Math.max(0, models.size() - MOST);
        }
        return new HeatMap(columns.stream().map(Column::head).toList(), lines, left);
    }

    private List<Row> models() {
        if (!view.text().isBlank()) {
            return Group.models(scene).stream()
                    .filter(row -> Group.matches(row, view.text(), scene))
                    .toList();
        }
        return Group.of(scene, view.makers()).stream()
                .filter(group -> group.id().equals(view.group()))
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Category category : scene.board().methodology().categories()) {
            List<Benchmark> counted = category.benchmarks().stream()
                    .map(weight -> scene.index().benchmark(weight.benchmark()))
                    .filter(Objects::nonNull)
                    .filter(Benchmark::scored)
                    .toList();
            if (view.category() == null) {
                String to = view.on(category.id()).at(routes.coverage(scene.place()));
                columns.add(new Column(
                        new Head(category.name(), words.count("benchmarks", counted.size()), to), counted, false));
            } else if (view.category().equals(category.id())) {
                for (Benchmark one : counted) {
                    String to = routes.benchmark(scene.place(), one.id());
                    columns.add(new Column(new Head(one.name(), Numbers.unit(one.unit()), to), List.of(one), true));
                }
            }
        }
        return columns;
    }

    private Line line(Group group, List<Column> columns) {
        String name = switch (group.id()) {
            case Group.UNRANKED -> words.say("unranked");
            case Group.NOBODY -> words.say("no.maker");
            default -> view.makers() ? group.id() : words.say("band", group.id().replace('-', '–'));
        };
        List<Set<String>> measured = group.rows().stream()
                .map(row -> row.cells().stream().map(Cell::benchmark).collect(Collectors.toSet()))
                .toList();
        List<Spot> spots = columns.stream()
                .map(column -> {
                    long found = measured.stream()
                            .mapToLong(has -> column.benchmarks().stream()
                                    .filter(benchmark -> has.contains(benchmark.id()))
                                    .count())
                            .sum();
                    return share(found, (long) column.benchmarks().size() * measured.size());
                })
                .toList();
        return new Line(
                new Head(
                        name,
                        words.count("models", group.rows().size()),
                        view.into(group.id()).at(routes.coverage(scene.place()))),
                spots);
    }

    private Spot share(long found, long all) {
        double share = all == 0 ? 0 : (double) found / all;
        return new Spot(
                found == 0 ? Numbers.UNKNOWN : numbers.percent(share),
                found == 0 ? null : Double.valueOf(share),
                false,
                words.say("share.more", numbers.count(found), numbers.count(all)));
    }

    private Line line(Row row, List<Column> columns) {
        Map<String, Cell> cells = new HashMap<>();
        row.cells().forEach(cell -> cells.put(cell.benchmark(), cell));
        Outlook outlook = scene.board().lane(scene.lane()).bridge().outlook(row.model());
        Model model = Objects.requireNonNull(scene.index().model(row.model()));
        String rank = row.overall() == null || row.overall().rank() == null
                ? words.say("unranked.one")
                : words.say("rank", numbers.count(row.overall().rank()));
        List<Spot> spots = columns.stream()
                .map(column -> column.single()
                        ? spot(column.benchmarks().getFirst(), cells, outlook)
                        : share(
                                column.benchmarks().stream()
                                        .filter(benchmark -> cells.containsKey(benchmark.id()))
                                        .count(),
                                column.benchmarks().size()))
                .toList();
        return new Line(new Head(model.name(), rank, routes.model(scene.place(), model.id())), spots);
    }

    private Spot spot(Benchmark benchmark, Map<String, Cell> cells, @Nullable Outlook outlook) {
        Cell cell = cells.get(benchmark.id());
        if (cell != null) {
            Double normalised = cell.normalised();
            return new Spot(
                    numbers.score(cell.score(), benchmark),
                    normalised == null ? 0 : normalised / 100,
                    false,
                    words.count("results", cell.observations()));
        }
        Expectation expected = outlook == null ? null : outlook.on(benchmark.id());
        return expected == null
                ? new Spot(Numbers.UNKNOWN, null, false, words.say("missing"))
                : new Spot(
                        "≈\u00a0" + numbers.score(benchmark.denormalise(expected.value()), benchmark),
                        null,
                        true,
                        words.say("estimated"));
    }
}
