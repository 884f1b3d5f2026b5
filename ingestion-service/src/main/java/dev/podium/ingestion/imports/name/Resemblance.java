package dev.podium.ingestion.imports.name;

import dev.podium.catalog.NameKey;
import dev.podium.event.Event.NameKind;
import dev.podium.ingestion.imports.name.Named.Proposal;
import dev.podium.ledger.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Known names by what is left of them without provider, date, quantisation and effort: what differs in those alone
/// may well be the same thing, and is for somebody to decide.
final class Resemblance {

    private static final int MOST_PROPOSALS = 5;
    private static final Pattern PROVIDER = Pattern.compile("^.*/");
    private static final Pattern DATE =
            Pattern.compile("[-_@. ](20\\d{2}[-_]?\\d{2}([-_]?\\d{2})?|\\d{4}|\\d{2}[-_]\\d{2}|latest)$");
    private static final Pattern QUANTISATION = Pattern.compile(
            "[-_.: ](fp16|bf16|fp8|fp4|nf4|int8|int4|awq|gptq|gguf|exl2|mlx|[48]-?bit|q\\d(_[a-z0-9]+)*|w\\d+a\\d+)$");
    private static final Pattern EFFORT =
            Pattern.compile("[-_ (\\[]+(minimal|low|medium|high|xhigh|max|(non-)?thinking|reasoning)[)\\]]?$");

    /// @param without what was taken off to get there
    private record Bare(String key, TreeSet<String> without) {}

    private record Known(String id, String name) {}

    private final Map<String, List<Known>> byKey = new HashMap<>();

    private Resemblance() {}

    static Resemblance of(Catalogue catalogue, NameKind kind) {
        Resemblance resemblance = new Resemblance();
        switch (kind) {
            case MODEL ->
                catalogue.models().forEach(model -> resemblance.learn(model.id(), model.name(), model.aliases()));
            case BENCHMARK ->
                catalogue.benchmarks().forEach(test -> resemblance.learn(test.id(), test.name(), test.aliases()));
        }
        return resemblance;
    }

    private void learn(String id, String name, List<String> aliases) {
        Stream.concat(Stream.of(id, name), aliases.stream())
                .forEach(spelling -> byKey.computeIfAbsent(bare(spelling).key(), key -> new ArrayList<>())
                        .add(new Known(id, spelling)));
    }

    /// The nearest first.
    List<Proposal> proposals(String given) {
        Bare mine = bare(given);
        Map<String, TreeSet<String>> differences = new LinkedHashMap<>();
        for (Known known : byKey.getOrDefault(mine.key(), List.of())) {
            TreeSet<String> difference = new TreeSet<>(mine.without());
            Bare theirs = bare(known.name());
            theirs.without().forEach(part -> {
                if (!difference.add(part) && sameTail(given, known.name(), part)) {
                    difference.remove(part);
                }
            });
            differences.merge(known.id(), difference, (a, b) -> a.size() <= b.size() ? a : b);
        }
        return differences.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().size()))
                .limit(MOST_PROPOSALS)
                .map(entry -> new Proposal(entry.getKey(), why(entry.getValue())))
                .toList();
    }

    /// Whether both have the same there, so that it is no difference.
    private static boolean sameTail(String one, String other, String part) {
        return !part.equals("provider")
                && NameKey.lookAlike(one.replaceFirst("^.*/", ""))
                        .equals(NameKey.lookAlike(other.replaceFirst("^.*/", "")));
    }

    private static String why(Set<String> difference) {
        return difference.isEmpty()
                ? "differs in case, punctuation or look-alike letters only"
                : "differs by " + String.join(" and ", difference);
    }

    private static Bare bare(String name) {
        TreeSet<String> without = new TreeSet<>();
        String rest = NameKey.exact(name);
        rest = without(PROVIDER, "provider", rest, without);
        String before;
        do {
            before = rest;
            rest = without(QUANTISATION, "quantisation", rest, without);
            rest = without(EFFORT, "effort", rest, without);
            rest = without(DATE, "date", rest, without);
        } while (!rest.equals(before));
        return new Bare(NameKey.lookAlike(rest).replace("-", ""), without);
    }

    private static String without(Pattern part, String what, String name, Set<String> without) {
        String rest = part.matcher(name).replaceFirst("");
        if (rest.equals(name) || rest.isEmpty()) {
            return name;
        }
        without.add(what);
        return rest;
    }
}
