package dev.podium.ingestion.starter;

import dev.podium.event.Event;
import dev.podium.event.Event.BenchmarkDescribed;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Origin;
import dev.podium.result.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The starter data as the events of a board.
///
/// An event's id follows from what its line says, so that a later set of starter data adds its new lines and repeats
/// none, whatever code reads them.
public final class Starter {

    /// Actor and organisation of these events.
    public static final String ACTOR = "starter";

    private static final int ID_LENGTH = 32;

    private Starter() {}

    /// The catalogue, then the results in the order in which they were measured.
    public static List<Event> events(String board, Instant receivedAt) {
        Origin origin = new Origin(board, ACTOR, ACTOR, receivedAt);
        Line rules = Sheet.named("board").lines().getFirst();
        List<Line> models = Sheet.named("models").lines();
        List<Event> events = new ArrayList<>();
        events.add(new BoardOpened(
                id("board", rules.text("name"), 0), origin, rules.text("name"), rules.find("description")));
        models.forEach(line ->
                events.add(new ModelDescribed(id("model", line.content(), 0), origin, StarterCatalogue.model(line))));
        Sheet.named("benchmarks")
                .lines()
                .forEach(line -> events.add(new BenchmarkDescribed(
                        id("benchmark", line.content(), 0), origin, StarterCatalogue.benchmark(line))));
        Sheet weights = Sheet.named("methodology");
        events.add(new MethodologyPublished(
                id("methodology", rules.text("revision"), 0), origin, StarterCatalogue.methodology(rules, weights)));
        events.addAll(StarterResults.events(origin, models));
        return events;
    }

    /// What opens a board that is to be empty.
    static Event opening(String board, Instant receivedAt) {
        return new BoardOpened(id("empty board", board, 0), new Origin(board, ACTOR, ACTOR, receivedAt), board, null);
    }

    /// The id that an event has for ever.
    ///
    /// @param occurrence 0, or how many equal lines came before
    static String id(String kind, String content, int occurrence) {
        return Fingerprint.sha256("starter\n" + kind + '\n' + content + '\n' + occurrence)
                .substring(0, ID_LENGTH);
    }
}
