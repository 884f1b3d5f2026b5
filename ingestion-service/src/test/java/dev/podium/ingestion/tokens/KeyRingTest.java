package dev.podium.ingestion.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Scope;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

    private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");

    private final KeyRing ring = new KeyRing(() -> NOW);

    @Test
    void aSecretLeadsToItsActor() {
        Made made = made(null);

        assertThat(ring.find(made.secret()))
                .contains(new Actor(made.token().id(), "lab", Set.of(Scope.RESULTS_SUBMIT), true));
    }

    @Test
    void onlyItsHashIsKept() {
        Made made = made(null);

        assertThat(made.token().toString()).doesNotContain(made.secret().substring(13, 53));
        assertThat(made.toString()).doesNotContain(made.secret());
    }

    @Test
    void secretsDoNotRepeat() {
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            secrets.add(made(null).secret());
        }

        assertThat(secrets).hasSize(1_000);
    }

    @Test
    void aTokenThatWasNotKeptIsNone() {
        assertThat(ring.find(ring.mint(wish(null)).secret())).isEmpty();
    }

    @Test
    void anotherSecretWithTheSamePrefixIsNone() {
        Made made = made(null);
        TokenText other = TokenText.random();
        StoredToken stored = made.token();
        ring.put(new StoredToken(
                other.prefix(), stored.sha256(), stored.organization(), stored.scopes(), null, false, NOW, null, null));

        assertThat(TokenText.parse(other.whole())).isPresent();
        assertThat(ring.find(other.whole())).isEmpty();
    }

    @Test
    void aTokenEndsWhenItSaysSo() {
        assertThat(ring.find(made(NOW.plusSeconds(1)).secret())).isPresent();
        assertThat(ring.find(made(NOW).secret())).isEmpty();
    }

    @Test
    void aRevokedTokenIsNone() {
        Made made = made(null);
        ring.put(made.token().revoked(NOW));

        assertThat(ring.find(made.secret())).isEmpty();
        assertThat(ring.list()).singleElement().matches(token -> NOW.equals(token.revokedAt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pod_", "pod_a_b_c", "POD_00000000_0_0", "pod_00000000_é_00000000"})
    void anotherFormIsRefusedWithoutALook(String text) {
        assertThat(TokenText.parse(text)).isEmpty();
        assertThat(ring.find(text)).isEmpty();
    }

    @Test
    void everyWrongLetterIsNoticedBeforeALook() {
        String secret = made(null).secret();
        for (int i = 0; i < secret.length(); i++) {
            char wrong = secret.charAt(i) == '7' ? '8' : '7';
            assertThat(TokenText.parse(secret.substring(0, i) + wrong + secret.substring(i + 1)))
                    .isEmpty();
        }
    }

    private Made made(Instant expiry) {
        Made made = ring.mint(wish(expiry));
        ring.put(made.token());
        return made;
    }

    private static Wish wish(Instant expiry) {
        return new Wish("lab", EnumSet.of(Scope.RESULTS_SUBMIT), "ci", true, expiry);
    }
}
