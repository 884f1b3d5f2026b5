package dev.podium.ingestion.imports;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.catalog.Slug;
import dev.podium.event.Event;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Scope;
import dev.podium.ingestion.Statement;
import dev.podium.ingestion.body.BenchmarkBody;
import dev.podium.ingestion.body.MethodologyBody;
import dev.podium.ingestion.body.ModelBody;
import dev.podium.ingestion.imports.format.Sheet.Description;
import dev.podium.ingestion.json.Body;
import dev.podium.ledger.Catalogue;
import dev.podium.wire.Problem.Fault;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What an upload says of models, benchmarks and the methodology, and what that would change.
///
/// @param statement what would be sent; `null` when nothing would
record Catalogued(
        ImportAnswer.Described described, @Nullable Statement statement) {

    static Catalogued of(Description what, Catalogue catalogue, Actor actor) {
        try {
            if (!actor.may(Scope.CATALOG_WRITE)) {
                return refused(
                        what, "insufficient-scope", "needs a token with the scope " + Scope.CATALOG_WRITE.text());
            }
            return switch (what.kind()) {
                case "benchmark" -> benchmark(what, catalogue);
                case "methodology" -> methodology(what, catalogue);
                default -> model(what, catalogue);
            };
        } catch (Refusal e) {
            List<Fault> faults = Objects.requireNonNullElse(e.problem().errors(), List.of());
            return new Catalogued(described(what, "rejected", faults), null);
        }
    }

    /// What the file does not say of a known model stays as it was.
    private static Catalogued model(Description what, Catalogue catalogue) {
        if (!Slug.isValid(what.id())) {
            return refused(what, "bad-id", "needs an id that matches [a-z0-9][a-z0-9._-]{0,62}; say ?model=");
        }
        Model said = Body.of(what.body()).as(fields -> ModelBody.read(what.id(), fields));
        Model known = catalogue.model(what.id());
        Model next = known == null ? said : merged(known, said, what.body());
        return changed(what, known, next, (id, origin) -> new Event.ModelDescribed(id, origin, next));
    }

    private static Model merged(Model known, Model said, ObjectNode body) {
        return new Model(
                known.id(),
                said.name(),
                or(said.organization(), known.organization()),
                or(said.releaseDate(), known.releaseDate()),
                or(said.openWeights(), known.openWeights()),
                or(said.reasoning(), known.reasoning()),
                or(said.contextTokens(), known.contextTokens()),
                or(said.price(), known.price()),
                or(said.outputTokensPerSecond(), known.outputTokensPerSecond()),
                or(said.ttftSeconds(), known.ttftSeconds()),
                or(said.license(), known.license()),
                or(said.sourceUrl(), known.sourceUrl()),
                body.has("aliases") ? said.aliases() : known.aliases());
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }

    private static Catalogued benchmark(Description what, Catalogue catalogue) {
        if (!Slug.isValid(what.id())) {
            return refused(what, "bad-id", "needs an id that matches [a-z0-9][a-z0-9._-]{0,62}");
        }
        Benchmark next = Body.of(what.body()).as(fields -> BenchmarkBody.read(what.id(), fields));
        return changed(
                what,
                catalogue.benchmark(what.id()),
                next,
                (id, origin) -> new Event.BenchmarkDescribed(id, origin, next));
    }

    private static Catalogued methodology(Description what, Catalogue catalogue) {
        int before = catalogue.methodology().revision();
        // A board without rules begins where the exported one was: the draws behind rank intervals depend on it.
        int revision = before == 0 ? Math.max(1, what.body().path("revision").asInt(1)) : before + 1;
        var next = Body.of(what.body()).as(fields -> MethodologyBody.read(fields, catalogue, revision));
        return changed(what, null, next, (id, origin) -> new Event.MethodologyPublished(id, origin, next));
    }

    private static Catalogued changed(Description what, @Nullable Object known, Object next, Statement statement) {
        if (next.equals(known)) {
            return new Catalogued(described(what, "unchanged", null), null);
        }
        return new Catalogued(described(what, known == null ? "new" : "changed", null), statement);
    }

    private static Catalogued refused(Description what, String code, String detail) {
        return new Catalogued(described(what, "rejected", List.of(new Fault("", code, detail))), null);
    }

    private static ImportAnswer.Described described(Description what, String state, @Nullable List<Fault> faults) {
        return new ImportAnswer.Described(what.place(), what.kind(), what.id(), state, faults);
    }
}
