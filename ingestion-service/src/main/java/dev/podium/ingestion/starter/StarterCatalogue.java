package dev.podium.ingestion.starter;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lines of the starter data as models, benchmarks and a methodology.
final class StarterCatalogue {

    private static final int LENGTH_OF_MONTH = "2026-01".length();

    private StarterCatalogue() {}

    static Model model(Line line) {
        return new Model(
                line.text("id"),
                line.text("name"),
                line.find("organization"),
                released(line),
                line.findFlag("open"),
                line.findFlag("reasoning"),
                line.findCount("context"),
                price(line),
                line.findNumber("speed"),
                line.findNumber("ttft"),
                line.find("license"),
                line.find("source"),
                aliases(line));
    }

    /// The first day of the month where only that is known: order needs a day.
    static @Nullable LocalDate released(Line line) {
        String date = line.find("released");
        if (date == null) {
            return null;
        }
        return date.length() == LENGTH_OF_MONTH ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }

    private static @Nullable Price price(Line line) {
        Double input = line.findNumber("input");
        Double output = line.findNumber("output");
        return input == null && output == null ? null : new Price(input, output);
    }

    private static List<String> aliases(Line line) {
        String aliases = line.find("aliases");
        return aliases == null ? List.of() : List.of(aliases.split(" \\| "));
    }

    static Benchmark benchmark(Line line) {
        return new Benchmark(
                line.text("id"),
                line.text("name"),
                line.text("category"),
                line.find("subcategory"),
                line.text("metric"),
                Unit.valueOf(constant(line.text("unit"))),
                line.number("min"),
                line.number("max"),
                line.text("better").equals("higher"),
                line.findNumber("chance"),
                null,
                line.find("source"),
                false,
                List.of());
    }

    static Methodology methodology(Line rules, Sheet weights) {
        Map<Line, List<Category.Weight>> categories = new LinkedHashMap<>();
        List<Category.Weight> open = new ArrayList<>();
        for (Line line : weights.lines()) {
            if (line.find("category") != null) {
                open = new ArrayList<>();
                categories.put(line, open);
            }
            open.add(new Category.Weight(line.text("benchmark"), line.number("share")));
        }
        return new Methodology(
                Integer.parseInt(rules.text("revision")),
                Rule.valueOf(constant(rules.text("rule"))),
                rules.number("minEvidence"),
                Integer.parseInt(rules.text("minCategories")),
                rules.number("minCategoryEvidence"),
                categories.entrySet().stream()
                        .map(e -> category(e.getKey(), e.getValue()))
                        .toList(),
                Map.of(),
                rules.text("notes"));
    }

    private static Category category(Line line, List<Category.Weight> benchmarks) {
        return new Category(line.text("category"), line.text("name"), line.number("weight"), benchmarks);
    }

    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
