package dev.podium.ingestion.body;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Category.Weight;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Slug;
import dev.podium.ingestion.json.Fields;
import dev.podium.ledger.Catalogue;
import dev.podium.wire.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The next revision of a methodology: weights that add up, over benchmarks that are known and can be scored.
public final class MethodologyBody {

    private static final Map<String, Rule> RULES =
            Arrays.stream(Rule.values()).collect(Collectors.toUnmodifiableMap(Json::kebab, rule -> rule));
    private static final int LONGEST_NOTE = 500;

    private final Catalogue catalogue;
    private final Set<String> weighted = new HashSet<>();

    private MethodologyBody(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Reads a methodology.
    ///
    /// @param revision that it gets
    public static Methodology read(Fields fields, Catalogue catalogue, int revision) {
        return new MethodologyBody(catalogue).read(fields, revision);
    }

    private Methodology read(Fields fields, int revision) {
        Methodology before = catalogue.methodology();
        Rule rule = fields.oneOf("rule", RULES);
        Long minCategories = fields.whole("minCategories", 0, 100);
        String notes = fields.text("notes", LONGEST_NOTE);
        checkRevision(fields, revision);
        double minEvidence = share(fields, "minEvidence", before.minEvidence());
        double minCategoryEvidence = share(fields, "minCategoryEvidence", before.minCategoryEvidence());
        List<Category> categories = categories(fields);
        Map<String, String> settings = settings(fields);
        fields.finish();
        return new Methodology(
                revision,
                rule == null ? before.rule() : rule,
                minEvidence,
                minCategories == null ? before.minCategories() : minCategories.intValue(),
                minCategoryEvidence,
                categories,
                settings,
                notes == null ? "" : notes);
    }

    /// Whoever states the revision states what it builds on.
    private static void checkRevision(Fields fields, int next) {
        Long stated = fields.whole("revision", 1, Integer.MAX_VALUE);
        if (stated != null && stated != next) {
            fields.fault("revision", "stale-revision", "would be " + next + "; leave it out, or look at what changed");
        }
    }

    private static double share(Fields fields, String member, double before) {
        BigDecimal share = fields.decimal(member);
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            fields.fault(member, "out-of-range", "must lie from 0 to 1");
        }
        return share == null ? before : share.doubleValue();
    }

    private List<Category> categories(Fields fields) {
        List<Fields> items = fields.objects("categories");
        if (items.isEmpty()) {
            fields.fault("categories", "empty", "needs at least one category");
        }
        List<Double> weights = Weights.read(fields, "categories", items);
        Set<String> ids = new HashSet<>();
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Fields item = items.get(i);
            String id = slug(item, "id");
            if (!ids.add(id)) {
                item.fault("id", "repeated", "stands there twice");
            }
            String name = item.required("name", item.text("name", ModelBody.LONGEST_NAME), id);
            categories.add(new Category(id, name, weights.get(i), benchmarks(item)));
            item.noMore();
        }
        return categories;
    }

    private List<Weight> benchmarks(Fields category) {
        List<Fields> items = category.objects("benchmarks");
        if (items.isEmpty()) {
            category.fault("benchmarks", "empty", "needs at least one benchmark");
        }
        List<Double> weights = Weights.read(category, "benchmarks", items);
        List<Weight> benchmarks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            benchmarks.add(new Weight(benchmark(items.get(i)), weights.get(i)));
            items.get(i).noMore();
        }
        return benchmarks;
    }

    private String benchmark(Fields item) {
        String id = slug(item, "benchmark");
        Benchmark known = catalogue.benchmark(id);
        if (known == null) {
            item.fault("benchmark", "unknown-benchmark", "is not the id of a benchmark of this board");
        } else if (known.retired()) {
            item.fault("benchmark", "retired", "is retired: its results are shown and count no more");
        } else if (!known.scored()) {
            item.fault("benchmark", "not-scorable", "has a scale without ends: it is shown and cannot be weighted");
        }
        if (!weighted.add(id)) {
            item.fault("benchmark", "repeated", "is weighted twice");
        }
        return id;
    }

    private Map<String, String> settings(Fields fields) {
        Map<String, String> settings = new TreeMap<>();
        Fields members = fields.object("settings");
        if (members == null) {
            return settings;
        }
        for (String benchmark : members.names()) {
            String setting = members.text(benchmark, ModelBody.LONGEST_NAME);
            if (catalogue.benchmark(benchmark) == null) {
                members.fault(benchmark, "unknown-benchmark", "is not the id of a benchmark of this board");
            } else if (setting != null) {
                settings.put(benchmark, setting);
            }
        }
        return settings;
    }

    private static String slug(Fields item, String member) {
        String id = item.required(member, item.text(member, ModelBody.LONGEST_NAME), "x");
        if (Slug.isValid(id)) {
            return id;
        }
        item.fault(member, "bad-id", "must match [a-z0-9][a-z0-9._-]{0,62}");
        return "x";
    }
}
