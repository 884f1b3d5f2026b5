package dev.podium.ui.pages;

import static dev.podium.samples.Sample.category;
import static dev.podium.samples.Sample.methodology;
import static dev.podium.samples.Sample.opened;
import static dev.podium.samples.Sample.published;
import static dev.podium.samples.Sample.result;
import static dev.podium.samples.Sample.test;

import dev.podium.board.Board;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.event.Entry;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A board small enough to know by heart: three categories of two tests each, four models. Alpha 80, beta 70 and gamma
/// 60 are ranked in that order; delta took one test of six. In the verified lane nobody but beta has a result: the 72
/// on
/// `coding-a`, which as a third party's outranks the 70 there and makes beta 70.5.
public final class Village {

    private final List<Entry> entries = new ArrayList<>();

    public Village() {
        entries.add(opened("Village"));
        entries.add(model("alpha", "Acme", false, true, new Price(2.0, 8.0), 200_000L, LocalDate.of(2026, 2, 1)));
        entries.add(model("beta", "Bits", true, false, new Price(1.0, 1.0), 128_000L, LocalDate.of(2025, 3, 1)));
        entries.add(model("gamma", "Acme", true, null, null, null, null));
        entries.add(model("delta", null, null, null, null, 1_000_000L, null));
        for (String category : List.of("coding", "math", "knowledge")) {
            entries.add(test(category + "-a", category));
            entries.add(test(category + "-b", category));
        }
        entries.add(published(methodology(
                1,
                category("coding", 0.5, "coding-a", "coding-b"),
                category("math", 0.25, "math-a", "math-b"),
                category("knowledge", 0.25, "knowledge-a", "knowledge-b"))));
        all("alpha", 80);
        all("beta", 70);
        all("gamma", 60);
        submit("delta", "math-a", 90);
        entries.add(result("beta-verified", "beta", "coding-a", 72)
                .on("2026-03-01")
                .admittedThirdParty()
                .event());
    }

    private static ModelDescribed model(
            String id,
            @Nullable String maker,
            @Nullable Boolean open,
            @Nullable Boolean reasoning,
            @Nullable Price price,
            @Nullable Long context,
            @Nullable LocalDate released) {
        return Sample.described(new Model(
                id,
                "Model " + id,
                maker,
                released,
                open,
                reasoning,
                context,
                price,
                null,
                null,
                null,
                null,
                List.of()));
    }

    private void all(String model, double score) {
        for (String test : List.of("coding-a", "coding-b", "math-a", "math-b", "knowledge-a", "knowledge-b")) {
            submit(model, test, score);
        }
    }

    /// One more result, newer than all before.
    public Village submit(String model, String test, double score) {
        entries.add(result("r" + entries.size(), model, test, score).event());
        return this;
    }

    public Village add(Entry entry) {
        entries.add(entry);
        return this;
    }

    public Board board() {
        return Logs.board(entries);
    }

    /// The same as another board.
    public Board board(String id) {
        Board board = board();
        return new Board(
                id,
                "Another board",
                null,
                board.version(),
                board.methodology(),
                board.models(),
                board.benchmarks(),
                board.provisional(),
                board.verified(),
                board.observations(),
                board.pendingNames(),
                board.counts());
    }

    /// The board of the first entries alone.
    public Board board(int size) {
        return Logs.board(entries.subList(0, size));
    }

    public int size() {
        return entries.size();
    }
}
