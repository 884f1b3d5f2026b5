package dev.podium.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Board;
import dev.podium.board.Cause;
import dev.podium.board.FeedEntry;
import dev.podium.board.Observation;
import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.event.Event;
import dev.podium.event.Event.BenchmarkDescribed;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Event.PriceChanged;
import dev.podium.result.Lane;
import dev.podium.samples.Entries;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds between any two moments of any log: random worlds with results, words on them, new scales, other makers
/// and dates, prices, and further revisions of the methodology, under both rules.
class MovementSumsTest {

    private static final int WORLDS = 40;
    private static final int PAIRS = 6;

    /// Two moments of a log.
    private record Span(String name, List<Event> log, int from, int to, List<FeedEntry> entries) {

        Board before() {
            return Logs.board(log.subList(0, from));
        }

        Board after() {
            return Logs.board(log.subList(0, to));
        }

        List<FeedEntry> between() {
            return entries.subList(from, to);
        }

        boolean has(Class<? extends Event> kind) {
            return log.subList(from, to).stream().anyMatch(kind::isInstance);
        }
    }

    private interface Holds {

        void check(Span span, Board before, Board after, List<RankMove> moves);
    }

    private static void everywhere(Holds holds) {
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            List<Event> log = eventful(seed, random);
            List<FeedEntry> entries = Entries.of(log);
            for (int pair = 0; pair < PAIRS; pair++) {
                int from = 24 + random.nextInt(log.size() - 24);
                int to = Math.min(log.size(), from + (pair % 2 == 0 ? 1 + random.nextInt(3) : random.nextInt(80)));
                Span span = new Span("seed " + seed + ", " + from + " to " + to, log, from, to, entries);
                Board before = span.before();
                Board after = span.after();
                holds.check(span, before, after, Movements.between(before, after, span.between()));
            }
        }
    }

    /// A random log among whose happenings the catalogue and the methodology change too.
    private static List<Event> eventful(long seed, RandomGenerator random) {
        List<Event> log = new ArrayList<>(List.of(Sample.opened("Main")));
        log.addAll(seed % 3 == 0 ? RandomLog.of(seed, 120) : RandomLog.completed(seed, 120));
        List<Benchmark> benchmarks = of(log, BenchmarkDescribed.class).stream()
                .map(BenchmarkDescribed::benchmark)
                .toList();
        Methodology methodology = of(log, MethodologyPublished.class).getFirst().methodology();
        for (int i = 0; i < 8; i++) {
            Event event = switch (random.nextInt(4)) {
                case 0 -> revised(i, methodology, random);
                case 1 -> rescaled(i, benchmarks.get(random.nextInt(benchmarks.size())), random);
                default -> described(i, random);
            };
            log.add(30 + random.nextInt(log.size() - 30), event);
        }
        return log;
    }

    private static <E extends Event> List<E> of(List<Event> log, Class<E> kind) {
        return log.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Event revised(int i, Methodology m, RandomGenerator random) {
        List<Category> categories = m.categories().stream()
                .map(c -> new Category(c.id(), c.name(), 0.1 * (1 + random.nextInt(4)), c.benchmarks()))
                .toList();
        Rule rule = random.nextInt(4) == 0 ? Rule.AVAILABLE : Rule.COMPLETED;
        Map<String, String> settings = random.nextBoolean() ? m.settings() : Map.of("b1", "high", "b2", "low");
        Methodology revised = new Methodology(
                2 + i, rule, 0.1 * random.nextInt(5), 1 + random.nextInt(3), 0.5, categories, settings, "revised");
        return new MethodologyPublished("revision-" + i, Sample.origin(), revised);
    }

    private static Event rescaled(int i, Benchmark b, RandomGenerator random) {
        Benchmark rescaled = new Benchmark(
                b.id(),
                b.name(),
                b.category(),
                null,
                b.metric(),
                b.unit(),
                b.min(),
                b.max() * (random.nextBoolean() ? 2 : 0.8),
                random.nextInt(4) > 0,
                null,
                b.items(),
                null,
                random.nextInt(6) == 0,
                b.aliases());
        return new BenchmarkDescribed("rescaled-" + i, Sample.origin(), rescaled);
    }

    private static Event described(int i, RandomGenerator random) {
        String id = "m" + random.nextInt(14);
        String maker = List.of("lab", "other-lab", "maker-m1").get(random.nextInt(3));
        LocalDate released = random.nextBoolean() ? LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)) : null;
        return new ModelDescribed(
                "described-" + i,
                Sample.origin(),
                new Model(
                        id, "Model " + id, maker, released, null, null, null, null, null, null, null, null, List.of()));
    }

    @Test
    void partsLeadFromTheOldPlaceToTheNewOneWithoutAGap() {
        Map<Cause, Integer> seen = new EnumMap<>(Cause.class);
        everywhere((span, before, after, moves) -> {
            Map<String, RankMove> byModel = byModel(moves);
            for (Lane lane : Lane.values()) {
                Map<String, Row> old = rows(before, lane);
                Map<String, Row> now = rows(after, lane);
                Set<String> models = new TreeSet<>(old.keySet());
                models.addAll(now.keySet());
                for (String model : models) {
                    RankMove move = byModel.get(lane + model);
                    @Nullable Score at = overall(old.get(model));
                    Integer rank = at == null ? null : at.rank();
                    Double score = at == null ? null : Double.valueOf(at.value());
                    for (Part part : move == null ? List.<Part>of() : Objects.requireNonNull(move.parts())) {
                        assertThat(part.fromRank()).as(span.name() + move).isEqualTo(rank);
                        assertThat(part.fromScore()).as(span.name() + move).isEqualTo(score);
                        rank = part.toRank();
                        score = part.toScore();
                        seen.merge(part.cause(), 1, Integer::sum);
                    }
                    Score end = overall(now.get(model));
                    assertThat(rank).as(span.name() + lane + model).isEqualTo(end == null ? null : end.rank());
                    assertThat(score)
                            .as(span.name() + lane + model)
                            .isEqualTo(end == null ? null : Double.valueOf(end.value()));
                }
            }
        });
        assertThat(seen).containsOnlyKeys(Cause.values());
        assertThat(seen.values()).allMatch(times -> times > 20);
    }

    @Test
    void pointsSumToTheChange() {
        everywhere((span, before, after, moves) -> moves.forEach(move -> {
            List<Part> parts = Objects.requireNonNull(move.parts());
            if (move.fromScore() != null
                    && move.toScore() != null
                    && parts.stream().allMatch(part -> part.points() != null)) {
                double sum = parts.stream()
                        .mapToDouble(part -> Objects.requireNonNull(part.points()))
                        .sum();
                assertThat(sum).as(span.name() + move).isCloseTo(move.toScore() - move.fromScore(), within(1e-9));
            }
        }));
    }

    @Test
    void everyPartNamesEventsOfItsKindAndOfItsTime() {
        everywhere((span, before, after, moves) -> {
            Map<Long, FeedEntry> entries = new HashMap<>();
            span.between().forEach(entry -> entries.put(entry.offset(), entry));
            Map<String, Set<String>> cells = cells(before, after);
            for (RankMove move : moves) {
                for (Part part : Objects.requireNonNull(move.parts())) {
                    assertThat(part.offsets())
                            .as(span.name() + move)
                            .isNotEmpty()
                            .isSorted();
                    assertThat(entries)
                            .as(span.name() + move)
                            .containsKeys(part.offsets().toArray(Long[]::new));
                    part.offsets().forEach(offset -> {
                        FeedEntry entry = Objects.requireNonNull(entries.get(offset));
                        assertThat(fits(part.cause(), entry, move.model(), part.benchmark(), cells))
                                .as(span.name() + " " + move + " by " + entry)
                                .isTrue();
                    });
                }
            }
        });
    }

    private static boolean fits(
            Cause cause, FeedEntry entry, String model, @Nullable String benchmark, Map<String, Set<String>> cells) {
        String type = entry.type();
        boolean result = type.startsWith("result.");
        boolean catalogue = type.equals("model.described.v1") || type.equals("benchmark.described.v1");
        return switch (cause) {
            case METHODOLOGY -> type.equals("methodology.published.v1");
            case CATALOGUE -> catalogue;
            case EVIDENCE, CORRECTION ->
                (result && cells.getOrDefault(model + ' ' + benchmark, Set.of()).contains(entry.result()))
                        || (cause == Cause.EVIDENCE && catalogue);
            case RIVAL -> result || catalogue || type.equals("methodology.published.v1");
            case BRIDGE -> !type.equals("price.changed.v1");
            case PRICE -> type.equals("price.changed.v1") || type.equals("model.described.v1");
        };
    }

    /// Ids of the results that stand in each cell on one of the boards.
    private static Map<String, Set<String>> cells(Board before, Board after) {
        Map<String, Set<String>> cells = new TreeMap<>();
        for (Board board : List.of(before, after)) {
            for (Observation o : board.observations()) {
                cells.computeIfAbsent(o.model() + ' ' + o.benchmark(), k -> new TreeSet<>())
                        .add(o.id());
            }
        }
        return cells;
    }

    @Test
    void causesThatWereNotThereAreNoCauses() {
        everywhere((span, before, after, moves) -> {
            Set<Cause> causes = new TreeSet<>();
            moves.forEach(move -> Objects.requireNonNull(move.parts()).forEach(part -> causes.add(part.cause())));
            if (!span.has(MethodologyPublished.class)) {
                assertThat(causes).as(span.name()).doesNotContain(Cause.METHODOLOGY);
            }
            if (!span.has(BenchmarkDescribed.class) && !span.has(ModelDescribed.class)) {
                assertThat(causes).as(span.name()).doesNotContain(Cause.CATALOGUE);
            }
            if (!span.has(PriceChanged.class)) {
                assertThat(causes).as(span.name()).doesNotContain(Cause.PRICE);
            }
            if (before.methodology().rule() == Rule.AVAILABLE
                    || after.methodology().rule() == Rule.AVAILABLE) {
                assertThat(causes).as(span.name()).doesNotContain(Cause.BRIDGE);
            }
        });
    }

    @Test
    void rivalsAndPricesMoveNoScore() {
        everywhere((span, before, after, moves) -> moves.forEach(move -> Objects.requireNonNull(move.parts()).stream()
                .filter(part -> part.cause() == Cause.RIVAL || part.cause() == Cause.PRICE)
                .forEach(part ->
                        assertThat(part.fromScore()).as(span.name() + move).isEqualTo(part.toScore()))));
    }

    /// A model none of whose results, nor anything else but the results of others changed.
    @Test
    void othersResultsMoveAScoreByTheBridgeAlone() {
        int[] moved = new int[1];
        everywhere((span, before, after, moves) -> {
            if (span.log().subList(span.from(), span.to()).stream()
                    .allMatch(e -> e instanceof Event.ResultSubmitted || e instanceof Event.AboutResult)) {
                moves.stream()
                        .filter(move -> cellsOf(before, move).equals(cellsOf(after, move)))
                        .flatMap(move -> Objects.requireNonNull(move.parts()).stream())
                        .filter(part -> !Objects.equals(part.fromScore(), part.toScore()))
                        .forEach(part -> {
                            assertThat(part.cause()).as(span.name() + part).isEqualTo(Cause.BRIDGE);
                            moved[0]++;
                        });
            }
        });
        assertThat(moved[0]).isGreaterThan(100);
    }

    private static List<?> cellsOf(Board board, RankMove move) {
        Row row = rows(board, move.lane()).get(move.model());
        return row == null ? List.of() : row.cells();
    }

    @Test
    void nothingMovesFromAMomentToItself() {
        everywhere((span, before, after, moves) -> assertThat(Movements.between(after, span.after(), span.entries()))
                .isEmpty());
    }

    private static Map<String, RankMove> byModel(List<RankMove> moves) {
        Map<String, RankMove> byModel = new HashMap<>();
        moves.forEach(move ->
                assertThat(byModel.put(move.lane() + move.model(), move)).isNull());
        return byModel;
    }

    private static Map<String, Row> rows(Board board, Lane lane) {
        Map<String, Row> rows = new TreeMap<>();
        board.lane(lane).rows().forEach(row -> rows.put(row.model(), row));
        return rows;
    }

    private static @Nullable Score overall(@Nullable Row row) {
        return row == null ? null : row.overall();
    }
}
