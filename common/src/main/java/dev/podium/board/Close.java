package dev.podium.board;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where every model stood when the evidence of a day was in.
///
/// @param day the newest evaluation date, or the log's day, that the evidence up to `offset` reaches
/// @param provisional by model id; only models with an overall score
/// @param verified by model id; only models with an overall score
public record Close(LocalDate day, long offset, Map<String, Place> provisional, Map<String, Place> verified) {

    public Close {
        provisional = Collections.unmodifiableMap(new TreeMap<>(provisional));
        verified = Collections.unmodifiableMap(new TreeMap<>(verified));
    }

    /// A model's place at that close.
    ///
    /// @param rank `null` when unranked that day
    public record Place(@Nullable Integer rank, double score) {}
}
