package dev.podium.samples;

import dev.podium.event.Event;
import dev.podium.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The same events, said of another board.
public final class Elsewhere {

    private Elsewhere() {}

    public static List<Event> on(String board, List<? extends Event> events) {
        return events.stream().map(event -> on(board, event)).toList();
    }

    public static Event on(String board, Event event) {
        ObjectNode node = Json.canonical().valueToTree(event);
        node.withObject("origin").put("board", board);
        return Json.canonical().treeToValue(node, event.getClass());
    }
}
