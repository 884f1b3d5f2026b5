package dev.podium.ledger;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.NameKey;
import dev.podium.catalog.Price;
import dev.podium.event.Event.NameKind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the board knows by name: models, benchmarks, their spellings, and the methodology's revisions.
public final class Catalogue {

    private final TreeMap<String, Model> models = new TreeMap<>();
    private final TreeMap<String, Benchmark> benchmarks = new TreeMap<>();
    private final TreeMap<Integer, Methodology> revisions = new TreeMap<>();
    private final Map<NameKind, Map<String, String>> names = new EnumMap<>(NameKind.class);
    private final Map<NameKind, Map<String, String>> lookAlikes = new EnumMap<>(NameKind.class);
    private @Nullable Methodology supposed;

    Catalogue() {
        for (NameKind kind : NameKind.values()) {
            names.put(kind, new HashMap<>());
            lookAlikes.put(kind, new HashMap<>());
        }
    }

    /// In order of id.
    public Collection<Model> models() {
        return Collections.unmodifiableCollection(models.values());
    }

    /// In order of id.
    public Collection<Benchmark> benchmarks() {
        return Collections.unmodifiableCollection(benchmarks.values());
    }

    public @Nullable Model model(String id) {
        return models.get(id);
    }

    public @Nullable Benchmark benchmark(String id) {
        return benchmarks.get(id);
    }

    /// The revision in force: the highest, unless another methodology is supposed.
    public Methodology methodology() {
        if (supposed != null) {
            return supposed;
        }
        return revisions.isEmpty() ? Methodology.NONE : revisions.lastEntry().getValue();
    }

    /// In order of revision.
    public List<Methodology> revisions() {
        return List.copyOf(revisions.values());
    }

    /// The id that a name means, compared without case.
    public Optional<String> resolve(NameKind kind, String name) {
        return Optional.ofNullable(names(kind).get(NameKey.exact(name)));
    }

    /// An id that a reader could take this name for, though it is another.
    public Optional<String> lookAlike(NameKind kind, String name) {
        String id = alike(kind).get(NameKey.lookAlike(name));
        return id == null || id.equals(resolve(kind, name).orElse(null)) ? Optional.empty() : Optional.of(id);
    }

    void suppose(Methodology methodology) {
        supposed = methodology;
    }

    /// Adds a model, or the facts of a known one; a price stays until another is stated.
    ///
    /// @return keys of names that mean something from now on
    List<String> put(Model model) {
        Model known = models.get(model.id());
        Price price = known == null ? null : known.price();
        models.put(model.id(), model.price() == null && price != null ? model.at(price) : model);
        return learn(NameKind.MODEL, model.id(), model.name(), model.aliases());
    }

    /// Adds a benchmark, or the facts of a known one.
    ///
    /// @return keys of names that mean something from now on
    List<String> put(Benchmark benchmark) {
        benchmarks.put(benchmark.id(), benchmark);
        return learn(NameKind.BENCHMARK, benchmark.id(), benchmark.name(), benchmark.aliases());
    }

    /// Adds a revision, unless there is one of this number: that is never changed.
    boolean put(Methodology methodology) {
        return revisions.putIfAbsent(methodology.revision(), methodology) == null;
    }

    boolean price(String modelId, Price price) {
        return models.computeIfPresent(modelId, (id, model) -> model.at(price)) != null;
    }

    /// Lets a name mean an id, unless it means another: the first meaning stands.
    boolean alias(NameKind kind, String name, String id) {
        alike(kind).putIfAbsent(NameKey.lookAlike(name), id);
        return names(kind).putIfAbsent(NameKey.exact(name), id) == null;
    }

    /// An id always means itself, whatever it was an alias of before.
    private List<String> learn(NameKind kind, String id, String name, List<String> aliases) {
        names(kind).put(NameKey.exact(id), id);
        alike(kind).putIfAbsent(NameKey.lookAlike(id), id);
        return Stream.of(List.of(id, name), aliases)
                .flatMap(List::stream)
                .filter(spelling -> alias(kind, spelling, id) || spelling.equals(id))
                .map(NameKey::exact)
                .toList();
    }

    private Map<String, String> names(NameKind kind) {
        return names.getOrDefault(kind, Map.of());
    }

    private Map<String, String> alike(NameKind kind) {
        return lookAlikes.getOrDefault(kind, Map.of());
    }
}
