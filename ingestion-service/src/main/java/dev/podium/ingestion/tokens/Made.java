package dev.podium.ingestion.tokens;

/// A new token and its secret, which nobody will see again.
public record Made(StoredToken token, String secret) {

    @Override
    public String toString() {
        return "Made[" + token.id() + "]";
    }
}
