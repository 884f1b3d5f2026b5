package dev.podium.ui.leaderboard;

import dev.podium.ui.language.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has just happened between two tables, worked out once for all readers who see the one after the other.
final class Flashes {

    /// Of tables that have nothing to do with each other.
    static final Flashes NONE = new Flashes(Lines.Table.NONE, Lines.Table.NONE, Map.of(), "");

    private final Lines.Table before;
    private final Lines.Table after;
    private final Map<String, Flash> byModel;
    private final String sentence;
    private volatile @Nullable Changes ranked;
    private volatile @Nullable Changes few;

    private Flashes(Lines.Table before, Lines.Table after, Map<String, Flash> byModel, String sentence) {
        this.before = before;
        this.after = after;
        this.byModel = byModel;
        this.sentence = sentence;
    }

    static Flashes between(Lines.Table before, Lines.Table after, Texts words) {
        Map<String, Line> old = new HashMap<>();
        all(before).forEach(line -> old.put(line.model(), line));
        Map<String, Flash> flashes = new HashMap<>();
        all(after)
                .forEach(line -> Flash.of(old.get(line.model()), line, words)
                        .ifPresent(flash -> flashes.put(line.model(), flash)));
        return new Flashes(before, after, flashes, flashes.isEmpty() ? "" : sentence(after.ranked(), flashes, words));
    }

    /// About all of it, for screen readers; empty when nothing is tinted.
    String sentence() {
        return sentence;
    }

    boolean any() {
        return !byModel.isEmpty();
    }

    @Nullable
    Flash of(Line line) {
        return byModel.get(line.model());
    }

    /// What to send to a reader whose rows were some and are others now. Who sees a table as it is gets what all get.
    Changes changes(List<Line> was, List<Line> now) {
        if (isOne(was, before.ranked()) && isOne(now, after.ranked())) {
            Changes known = ranked;
            Changes made = known == null ? Changes.between(was, now, this) : known;
            ranked = made;
            return made;
        }
        if (isOne(was, before.few()) && isOne(now, after.few())) {
            Changes known = few;
            Changes made = known == null ? Changes.between(was, now, this) : known;
            few = made;
            return made;
        }
        return Changes.between(was, now, this);
    }

    /// Whether both are the same object: lists that readers share are, and to compare rows would cost more than it
    /// saves.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOne(Object one, Object other) {
        return one == other;
    }

    private static Stream<Line> all(Lines.Table table) {
        return Stream.concat(table.ranked().stream(), table.unranked().stream());
    }

    /// First who moved farthest, of those the best placed: one result can change many scores a little, and that is not
    /// the news.
    private static String sentence(List<Line> after, Map<String, Flash> flashes, Texts words) {
        List<String> news = after.stream()
                .map(line -> flashes.get(line.model()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(flash -> -Math.abs(flash.places())))
                .map(Flash::words)
                .toList();
        String first = String.join(", ", news.subList(0, Math.min(2, news.size())));
        return news.size() > 2
                ? words.say("flash.all.more", first, words.count("flash.more", news.size() - 2L))
                : words.say("flash.all", first);
    }
}
