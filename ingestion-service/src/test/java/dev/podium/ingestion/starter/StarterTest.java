package dev.podium.ingestion.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.event.Event;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Event.ResultVerified;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.State;
import dev.podium.standings.Standings;
import dev.podium.wire.EventCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StarterTest {

    private static final Instant NOW = Instant.parse("2026-08-20T12:00:00Z");
    private static final List<Event> EVENTS = Starter.events("main", NOW);
    private static final Ledger LEDGER = Ledger.of("main", recorded(EVENTS));
    private static final Board BOARD = Standings.of(LEDGER);

    private static List<Recorded> recorded(List<Event> events) {
        List<Recorded> log = new ArrayList<>();
        events.forEach(event -> log.add(new Recorded(log.size(), NOW, event)));
        return log;
    }

    @Test
    void allOfItCounts() {
        assertThat(BOARD.models()).hasSize(621);
        assertThat(BOARD.benchmarks()).hasSize(235);
        assertThat(BOARD.counts().results()).isEqualTo(8_328);
        for (State state : State.values()) {
            assertThat(LEDGER.submissions().count(state))
                    .as(state.name())
                    .isEqualTo(state == State.COUNTED ? 8_328 : 0);
        }
        assertThat(BOARD.pendingNames()).isEmpty();
        assertThat(LEDGER.opened()).isNotNull();
    }

    @Test
    void ranksAsManyModelsAsTheMethodologySays() {
        assertThat(BOARD.provisional().ranked()).hasSize(47);
        assertThat(BOARD.verified().ranked()).hasSize(27);
        assertThat(row(BOARD.provisional(), "claude-opus-4-5").ranked()).isTrue();
        assertThat(row(BOARD.verified(), "claude-opus-4-5").ranked()).isTrue();
        assertThat(row(BOARD.provisional(), "gemma-4-12b-it").ranked()).isTrue();
        assertThat(row(BOARD.verified(), "gemma-4-12b-it").ranked()).isFalse();
        assertThat(row(BOARD.verified(), "gemma-4-12b-it").cells()).isEmpty();
    }

    @Test
    void hasTheCellsThatTheMethodologyCounts() {
        assertThat(cells(BOARD.provisional())).hasSize(6_967);
        assertThat(cells(BOARD.verified())).hasSize(4_422);
        assertThat(cells(BOARD.provisional()).stream().filter(c -> c.normalised() != null))
                .hasSize(6_900);
        assertThat(cells(BOARD.verified()).stream().filter(c -> c.normalised() != null))
                .hasSize(4_371);
    }

    @Test
    void weightsAddUpAndNameKnownBenchmarks() {
        Methodology methodology = BOARD.methodology();
        var known = BOARD.benchmarks().stream().map(Benchmark::id).collect(Collectors.toSet());
        assertThat(methodology.revision()).isEqualTo(2);
        assertThat(methodology.rule()).isEqualTo(Rule.COMPLETED);
        assertThat(methodology.categories())
                .extracting(Category::name)
                .contains("Instruction following")
                .hasSize(8);
        assertThat(methodology.categories().stream()
                        .mapToDouble(Category::weight)
                        .sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(methodology.categories()).allSatisfy(category -> {
            assertThat(category.benchmarks().stream()
                            .mapToDouble(Category.Weight::weight)
                            .sum())
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
            assertThat(category.benchmarks()).allSatisfy(w -> assertThat(known).contains(w.benchmark()));
        });
    }

    @Test
    void saysTheSameEachTimeAndGivesEachEventItsOwnId() {
        assertThat(Starter.events("main", NOW)).isEqualTo(EVENTS);
        assertThat(EVENTS).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void keepsItsIdsForEver() {
        assertThat(EVENTS.get(0).id()).isEqualTo("be490f62408160b6a152174dfd5fa4f0");
        assertThat(EVENTS.get(1).id()).isEqualTo("d688709dac89cde67c22557b385d254b");
        assertThat(EVENTS.getLast().id()).isEqualTo("c2a97270c883029f5292769c156cf9bf");
    }

    @Test
    void followsTheDatesOfEvaluation() {
        List<Instant> dates = EVENTS.stream()
                .filter(ResultSubmitted.class::isInstance)
                .map(event -> ((ResultSubmitted) event).result().evaluatedAt())
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(dates).hasSize(6_772).isSorted();
    }

    @Test
    void standsEachVerificationRightAfterItsResult() {
        assertThat(EVENTS).filteredOn(ResultVerified.class::isInstance).hasSize(246);
        for (int i = 1; i < EVENTS.size(); i++) {
            if (EVENTS.get(i) instanceof ResultVerified verified) {
                assertThat(verified.result()).isEqualTo(EVENTS.get(i - 1).id());
            }
        }
    }

    @Test
    void outlivesBeingWrittenAndReadBack() {
        for (Event event : EVENTS) {
            assertThat(EventCodec.read("main", EventCodec.headers(event), EventCodec.value(event)))
                    .isEqualTo(event);
        }
    }

    private static Row row(Leaderboard lane, String model) {
        return lane.rows().stream()
                .filter(row -> row.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cell> cells(Leaderboard lane) {
        return lane.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }
}
