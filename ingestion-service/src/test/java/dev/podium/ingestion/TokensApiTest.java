package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.Client.Answer;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TokensApiTest {

    private static final TestService service = TestService.start();
    private static final Client admin = service.as(Actor.HOUSE, Scope.ADMIN);
    private static final String RESULT = "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":50}";

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aNewTokenIsShownOnceAndWorks() {
        Answer made = admin.post("/api/v1/tokens", """
                {"organization":"Acme","scopes":["results:submit"],"label":"ci"}""");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("token")).matches("pod_[0-9a-z]{8}_[0-9a-z]{40}_[0-9a-f]{8}");
        assertThat(made.text("prefix")).isEqualTo(made.text("token").substring(0, 12));
        assertThat(made.text("organization")).isEqualTo("Acme");
        assertThat(service.client
                        .with(made.text("token"))
                        .post("/api/v1/results", RESULT)
                        .status())
                .isEqualTo(202);

        Answer list = admin.get("/api/v1/tokens");
        assertThat(list.body()).contains(made.text("prefix"), "\"results:submit\"", "\"ci\"");
        assertThat(list.body()).doesNotContain(made.text("token"), "sha256");
    }

    @Test
    void aRevokedTokenIsNoTokenAnyMore() {
        Answer made = admin.post("/api/v1/tokens", "{\"organization\":\"Acme\",\"scopes\":[\"results:submit\"]}");

        assertThat(admin.call("DELETE", "/api/v1/tokens/" + made.text("id")).status())
                .isEqualTo(204);

        assertThat(service.client
                        .with(made.text("token"))
                        .post("/api/v1/results", RESULT)
                        .problem())
                .isEqualTo("unauthenticated");
        assertThat(admin.get("/api/v1/tokens").body()).contains("revokedAt");
    }

    @Test
    void anExpiredTokenIsNoTokenAnyMore() {
        Answer made = admin.post("/api/v1/tokens", """
                {"organization":"Acme","scopes":["results:submit"],"expiresAt":"2026-03-14T13:00:00Z"}""");
        Client client = service.client.with(made.text("token"));
        assertThat(client.post("/api/v1/results", RESULT).status()).isEqualTo(202);

        service.ports.clock.advance(Duration.ofHours(1));

        assertThat(client.post("/api/v1/results", RESULT).status()).isEqualTo(401);
    }

    @Test
    void aTokenThatIsNotThereCannotBeRevoked() {
        assertThat(admin.call("DELETE", "/api/v1/tokens/nobody").problem()).isEqualTo("not-found");
    }

    @Test
    void aWishThatCannotBeGrantedSaysWhy() {
        Answer answer = admin.post("/api/v1/tokens", """
                {"organization":" ","scopes":["results:submit","root"],"expiresAt":"2001-01-01","secret":"mine"}""");

        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/organization bad-text",
                        "/scopes unknown-value",
                        "/expiresAt out-of-range",
                        "/secret unknown-member");
        assertThat(admin.post("/api/v1/tokens", "{\"organization\":\"Acme\",\"scopes\":[]}")
                        .faults())
                .containsExactly("/scopes required");
    }

    @Test
    void onlyAnAdministratorMakesTokens() {
        Client other = service.as("Acme", Scope.RESULTS_SUBMIT, Scope.CATALOG_WRITE, Scope.RESULTS_MODERATE);

        assertThat(other.post("/api/v1/tokens", "{}").problem()).isEqualTo("insufficient-scope");
        assertThat(other.get("/api/v1/tokens").problem()).isEqualTo("insufficient-scope");
    }
}
