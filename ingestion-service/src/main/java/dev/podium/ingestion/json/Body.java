package dev.podium.ingestion.json;

import dev.podium.ingestion.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One JSON value as it came, before anything is known of its meaning.
public final class Body {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");
    private static final int LONGEST_NUMBER = 40;

    private final JsonNode node;

    Body(JsonNode node) {
        this.node = node;
    }

    /// A value that was made here of something else, such as a file of another tool.
    public static Body of(JsonNode made) {
        return new Body(made);
    }

    /// A row of a table: `source.url` is the member `url` of the member `source`; empty cells are left out.
    ///
    /// @param numeric columns whose cells are numbers, where they have the form of one
    public static Body ofCells(Map<String, String> cells, Set<String> numeric) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        cells.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                put(row, column, cell, numeric.contains(column));
            }
        });
        return new Body(row);
    }

    private static void put(ObjectNode row, String column, String cell, boolean numeric) {
        int dot = column.indexOf('.');
        ObjectNode parent = dot < 0 ? row : row.withObjectProperty(column.substring(0, dot));
        String member = column.substring(dot + 1);
        if (numeric && cell.length() <= LONGEST_NUMBER && NUMBER.matcher(cell).matches()) {
            parent.set(member, number(cell));
        } else {
            parent.put(member, cell);
        }
    }

    private static JsonNode number(String cell) {
        return cell.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))
                ? JsonNodeFactory.instance.numberNode(new BigInteger(cell))
                : JsonNodeFactory.instance.numberNode(new BigDecimal(cell));
    }

    /// Reads it as one shape.
    ///
    /// @throws Refusal `validation-failed`, with every fault
    public <T> T as(Function<Fields, T> shape) {
        Faults faults = new Faults();
        try {
            return shape.apply(Fields.of(node, "", faults));
        } catch (IllegalArgumentException e) {
            // The value itself knows a limit that no reader asked for; the message is its own.
            faults.add("", "impossible", String.valueOf(e.getMessage()));
            throw faults.refusal();
        }
    }
}
