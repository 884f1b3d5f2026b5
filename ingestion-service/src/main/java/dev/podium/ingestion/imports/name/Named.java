package dev.podium.ingestion.imports.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name of a file, and what was made of it.
///
/// @param given as the file writes it
/// @param sent under which the result goes into the log
/// @param id what it means; `null` while nobody has said so
/// @param how it was understood: `id`, `alias`, `setting` (what was behind it became the setting) or `unknown`
/// @param setting what stood behind the name and is no part of it: effort, thinking budget, way of asking
/// @param proposals what an unknown name might mean; nothing is ever taken for granted
public record Named(
        String given,
        String sent,
        @Nullable String id,
        String how,
        @Nullable String setting,
        List<Proposal> proposals) {

    /// Something known that a name might mean.
    public record Proposal(String id, String why) {}

    public Named {
        proposals = List.copyOf(proposals);
    }
}
