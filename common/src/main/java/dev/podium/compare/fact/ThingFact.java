package dev.podium.compare.fact;

import dev.podium.catalog.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement about what the catalogue knows of two models. At least one of the two is known; `null` is unknown.
public sealed interface ThingFact extends Fact {

    Name a();

    Name b();

    /// Members of a model that it rests on.
    List<String> members();

    @Override
    default List<String> rests() {
        return members().stream()
                .flatMap(member ->
                        List.of("models/" + a().id() + '/' + member, "models/" + b().id() + '/' + member).stream())
                .toList();
    }

    record Cost(
            Name a, @Nullable Price ofA, Name b, @Nullable Price ofB) implements ThingFact {

        @Override
        public Kind kind() {
            return Kind.COST;
        }

        @Override
        public List<String> members() {
            return List.of("inputPrice", "outputPrice");
        }
    }

    /// Output tokens per second.
    record Speed(
            Name a, @Nullable Double ofA, Name b, @Nullable Double ofB) implements ThingFact {

        @Override
        public Kind kind() {
            return Kind.SPEED;
        }

        @Override
        public List<String> members() {
            return List.of("outputTokensPerSecond");
        }
    }

    /// Seconds to the first token.
    record FirstToken(
            Name a, @Nullable Double ofA, Name b, @Nullable Double ofB) implements ThingFact {

        @Override
        public Kind kind() {
            return Kind.SPEED;
        }

        @Override
        public List<String> members() {
            return List.of("ttftSeconds");
        }
    }

    /// Longest input, in tokens.
    record Context(
            Name a, @Nullable Long ofA, Name b, @Nullable Long ofB) implements ThingFact {

        @Override
        public Kind kind() {
            return Kind.CONTEXT;
        }

        @Override
        public List<String> members() {
            return List.of("contextTokens");
        }
    }

    record Reasoning(
            Name a, @Nullable Boolean ofA, Name b, @Nullable Boolean ofB) implements ThingFact {

        @Override
        public Kind kind() {
            return Kind.REASONING;
        }

        @Override
        public List<String> members() {
            return List.of("reasoning");
        }
    }

    /// Open weights, and under which licence.
    record Openness(
            Name a,
            @Nullable Boolean ofA,
            @Nullable String licenseA,
            Name b,
            @Nullable Boolean ofB,
            @Nullable String licenseB)
            implements ThingFact {

        @Override
        public Kind kind() {
            return Kind.OPENNESS;
        }

        @Override
        public List<String> members() {
            return List.of("openWeights", "license");
        }
    }
}
