package dev.podium.ingestion;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a token may be used for. [#ADMIN] implies all others.
public enum Scope {
    RESULTS_SUBMIT("results:submit"),
    RESULTS_VERIFY("results:verify"),
    RESULTS_MODERATE("results:moderate"),
    CATALOG_WRITE("catalog:write"),
    ADMIN("admin");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /// As it stands in requests and answers.
    public String text() {
        return text;
    }

    /// All of them, for messages.
    public static String texts() {
        return Arrays.stream(values()).map(Scope::text).collect(Collectors.joining(", "));
    }

    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
