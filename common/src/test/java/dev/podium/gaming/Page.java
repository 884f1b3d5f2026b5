package dev.podium.gaming;

import dev.podium.board.Cell;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.Submission;
import dev.podium.result.Lane;
import dev.podium.standings.Standings;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Ways to make an overall score of what was published. Two are rules of Podium, two are pages as there are many.
enum Page {
    COMPLETED,
    AVAILABLE,

    /// The mean of what is there, of each test the highest number.
    HIGHEST,

    /// The mean of all rows, as they come.
    ROWS;

    /// By page: overall scores of the provisional lane by model, without those that nobody measured.
    static Map<Page, Map<String, Score>> scores(World world, Trick trick) {
        Ledger ledger = trick.play(world).available();
        Leaderboard available = lane(ledger);
        return Map.of(
                AVAILABLE, overall(available),
                HIGHEST, highest(available),
                ROWS, rows(ledger),
                COMPLETED, overall(lane(Book.completed(ledger))));
    }

    private static Leaderboard lane(Ledger ledger) {
        return Standings.lane(ledger, Lane.PROVISIONAL);
    }

    private static Map<String, Score> overall(Leaderboard lane) {
        Map<String, Score> scores = new HashMap<>();
        for (Row row : lane.rows()) {
            if (row.overall() != null) {
                scores.put(row.model(), row.overall());
            }
        }
        return scores;
    }

    private static Map<String, Score> highest(Leaderboard lane) {
        Map<String, Mean> means = new HashMap<>();
        for (Row row : lane.rows()) {
            for (Cell cell : row.cells()) {
                add(means, row.model(), cell.benchmark(), cell.highest());
            }
        }
        return values(means);
    }

    private static Map<String, Score> rows(Ledger ledger) {
        Map<String, Mean> means = new HashMap<>();
        for (Submission row : ledger.submissions().all()) {
            add(means, row.modelId(), row.benchmarkId(), row.result().score());
        }
        return values(means);
    }

    /// All tests that count weigh the same.
    private static void add(Map<String, Mean> means, String model, String test, double score) {
        if (Truth.weighted(Book.number(test))) {
            means.computeIfAbsent(model, id -> new Mean()).add(score);
        }
    }

    private static Map<String, Score> values(Map<String, Mean> means) {
        Map<String, Score> values = new HashMap<>();
        means.forEach((model, mean) -> values.put(model, Score.plain(mean.total / mean.n, 1)));
        return values;
    }

    /// One more than the number of models above.
    static int rank(Map<String, Score> scores, String model) {
        double mine = Objects.requireNonNull(scores.get(model)).value();
        return 1
                + (int) scores.values().stream()
                        .filter(score -> score.value() > mine + 1e-9)
                        .count();
    }

    private static final class Mean {

        private double total;
        private int n;

        void add(double score) {
            total += score;
            n++;
        }
    }
}
