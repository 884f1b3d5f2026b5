package dev.podium.ingestion.imports.file;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// What a file holds, before anything is known of its meaning.
public sealed interface Content {

    /// A tree, whichever way it was written. In YAML all scalars are texts: a hash like `12e4567` is no number.
    ///
    /// @param unread what could not be read of it, such as a line that is no JSON
    record Tree(Syntax syntax, JsonNode root, List<Unread> unread) implements Content {}

    /// A table whose first line names its columns.
    record Table(List<String> columns, List<List<String>> rows) implements Content {}

    /// Nothing that could be taken apart.
    record Strange(String why) implements Content {}

    /// How a tree was written.
    enum Syntax {
        JSON,
        /// A JSON value on each line; the root is an array of them.
        NDJSON,
        YAML,
        TOML
    }

    /// A place that could not be read, and why.
    record Unread(String place, String why) {}
}
