package dev.podium.ui.api;

import dev.podium.board.Board;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.catalog.Unit;
import dev.podium.event.Entry;
import dev.podium.result.MeasuredBy;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Three models and four benchmarks: small enough to know the answers by heart.
final class TinyBoard {

    private TinyBoard() {}

    /// Under another id than the samples' `main`.
    static Board named(String id) {
        return named(id, Logs.board(entries()));
    }

    static Board named(String id, Board b) {
        return new Board(
                id,
                b.name(),
                b.description(),
                b.version(),
                b.methodology(),
                b.models(),
                b.benchmarks(),
                b.provisional(),
                b.verified(),
                b.observations(),
                b.pendingNames(),
                b.counts());
    }

    static List<Entry> entries() {
        return new ArrayList<>(List.of(
                Sample.opened("Tiny"),
                Sample.described(alpha()),
                Sample.described("beta"),
                Sample.described("gamma"),
                Sample.test("code", "coding"),
                Sample.test("know", "knowledge"),
                Sample.test("calc", "math"),
                Sample.test(Sample.benchmark("arena", "chat", Unit.ELO, 0, 4000)),
                Sample.published(Sample.methodology(
                        3,
                        0.25,
                        2,
                        Sample.category("coding", 0.5, "code"),
                        Sample.category("knowledge", 0.3, "know"),
                        Sample.category("math", 0.2, "calc"))),
                Sample.result("r1", "alpha", "code", 80)
                        .setting("high")
                        .harness("inspect")
                        .on("2026-03-01")
                        .stderr(2.5)
                        .sampleSize(500L)
                        .admittedThirdParty()
                        .event(),
                Sample.result("r2", "alpha", "know", 60).event(),
                Sample.result("r3", "alpha", "calc", 40).event(),
                Sample.result("r4", "beta", "code", 70)
                        .measuredBy(MeasuredBy.SELF)
                        .event(),
                Sample.result("r5", "beta", "know", 90).event(),
                Sample.result("r6", "gamma", "calc", 50).event(),
                Sample.result("r7", "alpha", "arena", 1200).event()));
    }

    private static Model alpha() {
        return new Model(
                "alpha",
                "=Alpha, \"the first\"",
                "Alpha Labs",
                LocalDate.parse("2025-11-24"),
                false,
                true,
                200_000L,
                new Price(5.0, 25.0),
                46.0,
                1.01,
                "proprietary",
                "https://example.org/alpha",
                List.of("lab/alpha"));
    }
}
