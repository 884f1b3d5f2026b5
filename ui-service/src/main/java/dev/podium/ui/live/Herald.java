package dev.podium.ui.live;

import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Tells screen readers of the newest event, once its effects are known, and how many came with it.
final class Herald {

    private final Texts words;
    private long told = Long.MAX_VALUE;

    Herald(Texts words) {
        this.words = words;
    }

    /// Whatever is on the page when it opens is no news.
    void begin(List<Line> lines) {
        told = lines.isEmpty() ? -1 : lines.getFirst().offset();
    }

    /// What to say; empty where nothing is new.
    Optional<String> say(List<Line> lines) {
        List<Line> news = lines.stream()
                .filter(line -> line.offset() > told && line.news() != null)
                .toList();
        if (news.isEmpty()) {
            return Optional.empty();
        }
        told = news.getFirst().offset();
        String first = Objects.requireNonNull(news.getFirst().news());
        return Optional.of(
                news.size() == 1
                        ? first
                        : first + " " + words.say("news.more", words.count("news.more", news.size() - 1L)));
    }
}
