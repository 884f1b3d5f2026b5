package dev.podium.compare.fact;

import dev.podium.compare.Basis;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A statement about when to pick which.
public sealed interface AdviceFact extends Fact {

    @Override
    default Kind kind() {
        return Kind.PICK;
    }

    /// If overall quality decides.
    ///
    /// @param pick the one that is ahead; `null` where it is too close to call
    record Quality(@Nullable Name pick, Name a, Name b) implements AdviceFact {

        @Override
        public List<String> rests() {
            return List.of("overall");
        }
    }

    /// For the categories in which a model is ahead.
    ///
    /// @param basis of all of them: matched or bridged
    record Categories(Name pick, Basis basis, List<Name> categories) implements AdviceFact {

        @Override
        public List<String> rests() {
            return categories.stream()
                    .map(category -> "categories/" + category.id())
                    .toList();
        }
    }

    /// For what the catalogue says.
    record Needs(Name pick, Name other, List<Need> needs) implements AdviceFact {

        @Override
        public List<String> rests() {
            return needs.stream()
                    .flatMap(need -> need.members().stream())
                    .flatMap(member ->
                            Stream.of("models/" + pick.id() + '/' + member, "models/" + other.id() + '/' + member))
                    .toList();
        }
    }
}
