package dev.podium.ledger;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.NameKey;
import dev.podium.catalog.Price;
import dev.podium.event.Event.NameKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the board knows by name: models, benchmarks, their spellings, and the methodology's revisions.
public final class Catalogue {

    private final TreeMap<String, Model> models = new TreeMap<>();
    private final TreeMap<String, Benchmark> benchmarks = new TreeMap<>();
    private final List<Methodology> revisions = new ArrayList<>();
    private final Map<NameKind, Map<String, String>> names = new EnumMap<>(NameKind.class);
    private final Map<NameKind, Map<String, String>> lookAlikes = new EnumMap<>(NameKind.class);

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

    /// The revision in force.
    public Methodology methodology() {
        return revisions.isEmpty() ? Methodology.NONE : revisions.getLast();
    }

    public List<Methodology> revisions() {
        return Collections.unmodifiableList(revisions);
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

    void put(Model model) {
        Model known = models.get(model.id());
        Price price = known == null ? null : known.price();
        models.put(model.id(), model.price() == null && price != null ? model.at(price) : model);
        learn(NameKind.MODEL, model.id(), model.name(), model.aliases());
    }

    void put(Benchmark benchmark) {
        benchmarks.put(benchmark.id(), benchmark);
        learn(NameKind.BENCHMARK, benchmark.id(), benchmark.name(), benchmark.aliases());
    }

    void put(Methodology methodology) {
        revisions.add(methodology);
    }

    boolean price(String modelId, Price price) {
        return models.computeIfPresent(modelId, (id, model) -> model.at(price)) != null;
    }

    /// The first meaning of a name stands.
    void alias(NameKind kind, String name, String id) {
        names(kind).putIfAbsent(NameKey.exact(name), id);
        alike(kind).putIfAbsent(NameKey.lookAlike(name), id);
    }

    private void learn(NameKind kind, String id, String name, List<String> aliases) {
        names(kind).put(NameKey.exact(id), id);
        alike(kind).putIfAbsent(NameKey.lookAlike(id), id);
        alias(kind, name, id);
        aliases.forEach(alias -> alias(kind, alias, id));
    }

    private Map<String, String> names(NameKind kind) {
        return names.getOrDefault(kind, Map.of());
    }

    private Map<String, String> alike(NameKind kind) {
        return lookAlikes.getOrDefault(kind, Map.of());
    }
}
