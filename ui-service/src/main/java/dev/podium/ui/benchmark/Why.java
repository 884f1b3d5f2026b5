package dev.podium.ui.benchmark;

import dev.podium.board.Curve;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.feed.BoardIndex.Weighted;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Sentences about a benchmark: why it is in the state that it is in, and what it tells.
record Why(Profile profile, Texts words, Numbers numbers) {

    /// One sentence for each thing that holds.
    List<String> state() {
        List<String> sentences = new ArrayList<>();
        Bench bench = profile.bench();
        Benchmark benchmark = bench.benchmark();
        switch (bench.state()) {
            case WEIGHTED -> {
                Weighted weighted =
                        Objects.requireNonNull(profile.scene().index().weighted(bench.id()));
                sentences.add(words.say(
                        "why.weighted",
                        numbers.weight(bench.weight()),
                        weighted.category().name(),
                        numbers.weight(weighted.share())));
            }
            case DISPLAY_ONLY -> sentences.add(words.say(benchmark.bounded() ? "why.display-only" : "why.open-scale"));
            case RETIRED -> sentences.add(words.say("why.retired"));
        }
        if (bench.saturated() && !bench.takers().isEmpty()) {
            Taker best = bench.takers().getFirst();
            sentences.add(words.say(
                    "why.saturated",
                    Scale.written(best.cell().score(), benchmark, numbers),
                    best.model().name()));
        }
        if (bench.stale()) {
            sentences.add(bench.takers().stream()
                    .map(Taker::model)
                    .filter(model -> model.releaseDate() != null)
                    .max(Comparator.<Model, LocalDate>comparing(model -> Objects.requireNonNull(model.releaseDate())))
                    .map(newest -> words.say("why.stale", newest.name(), numbers.day(newest.releaseDate())))
                    .orElseGet(() -> words.say("why.stale.nobody")));
        }
        if (bench.freshness() != null && !bench.saturated() && !bench.stale()) {
            sentences.add(words.say("why.fresh"));
        }
        return sentences;
    }

    /// How hard and how sharp it is, with the numbers in force.
    String tells() {
        Bench bench = profile.bench();
        Curve curve = bench.curve();
        Double difficulty = bench.difficulty();
        Double discrimination = bench.discrimination();
        if (curve == null) {
            return words.say("tells.nothing");
        }
        if (difficulty == null || discrimination == null) {
            return words.say("tells.not", numbers.count(curve.results()));
        }
        var abilities = profile.scene().board().lane(lane()).bridge().abilities();
        long able = profile.scene().board().lane(lane()).rows().stream()
                .filter(Row::ranked)
                .map(row -> abilities.get(row.model()))
                .filter(ability -> ability != null && ability.value() >= difficulty)
                .count();
        return words.say(
                "tells",
                numbers.signed(difficulty),
                numbers.count(able),
                numbers.count(profile.missing().ranked()),
                numbers.score(discrimination),
                numbers.count(curve.results()));
    }

    /// How the scores lie.
    String spread() {
        List<Taker> takers = profile.bench().takers();
        Benchmark benchmark = profile.bench().benchmark();
        if (takers.isEmpty()) {
            return words.say("spread.nobody");
        }
        return words.say(
                "spread.sentence",
                words.count("models", takers.size()),
                Scale.written(takers.getLast().cell().score(), benchmark, numbers),
                Scale.written(takers.getFirst().cell().score(), benchmark, numbers),
                Scale.written(takers.get(takers.size() / 2).cell().score(), benchmark, numbers));
    }

    String coverage() {
        Missing missing = profile.missing();
        int taken = missing.ranked() - missing.models().size();
        return words.say(
                missing.models().isEmpty() ? "coverage.all" : "coverage.sentence",
                numbers.count(taken),
                numbers.count(missing.ranked()),
                numbers.percent(missing.ranked() == 0 ? 0 : (double) taken / missing.ranked()));
    }

    private Lane lane() {
        return profile.scene().lane();
    }
}
