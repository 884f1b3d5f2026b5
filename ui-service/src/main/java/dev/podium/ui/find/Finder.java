package dev.podium.ui.find;

import dev.podium.board.Board;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds models by parts of words, in any order: of their names, ids, makers and other spellings. Ranked ones come
/// first, the best before the others.
public final class Finder {

    /// Letters of a word that may be mistyped: of shorter ones too many are alike.
    private static final int LONG_ENOUGH = 4;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-_/]+");

    private record Entry(Model model, String text) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Model> models = new HashMap<>();

    private Finder() {}

    /// Worked out once for all readers of a board.
    public static Finder of(Scene scene) {
        return scene.index().once(Finder.class, scene.lane(), () -> of(scene.board(), scene.lane()));
    }

    static Finder of(Board board, Lane lane) {
        Finder finder = new Finder();
        board.models().forEach(model -> finder.models.put(model.id(), model));
        board.lane(lane).ranked().stream().map(Row::model).forEach(finder::add);
        List<String> ranked = finder.entries.stream().map(e -> e.model().id()).toList();
        Set<String> known = Set.copyOf(ranked);
        board.models().stream()
                .map(Model::id)
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(finder::add);
        return finder;
    }

    private void add(String id) {
        Model model = models.get(id);
        if (model != null) {
            String text = Stream.concat(
                            Stream.of(model.name(), model.id(), Objects.requireNonNullElse(model.organization(), "")),
                            model.aliases().stream())
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT);
            entries.add(new Entry(model, text));
        }
    }

    public @Nullable Model model(String id) {
        return models.get(id);
    }

    /// Ids of those that have every word somewhere, without those that are taken. Where none has, a word of at least
    /// four letters may be a slip of the finger away from one of theirs.
    public List<String> find(String words, List<String> taken) {
        List<String> parts = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> found = find(taken, entry -> parts.stream().allMatch(entry.text()::contains));
        return found.isEmpty()
                ? find(
                        taken,
                        entry -> parts.stream().allMatch(part -> entry.text().contains(part) || misses(part, entry)))
                : found;
    }

    private List<String> find(List<String> taken, Predicate<Entry> wanted) {
        return entries.stream()
                .filter(wanted)
                .map(entry -> entry.model().id())
                .filter(id -> !taken.contains(id))
                .toList();
    }

    private static boolean misses(String part, Entry entry) {
        return part.length() >= LONG_ENOUGH
                && BETWEEN.splitAsStream(entry.text()).anyMatch(word -> Slip.between(part, word));
    }
}
