package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.board.FeedEntry;
import dev.podium.ui.api.http.Listed;
import dev.podium.ui.api.http.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records of the log and what they did, newest first.
///
/// @param next `before` of the next page; `null` on the last
public record EventsAnswer(
        @JsonUnwrapped Moment.Head head,
        List<FeedEntry> events,
        @Nullable Long next) implements Listed<FeedEntry> {

    @Override
    public List<FeedEntry> listed() {
        return events;
    }
}
