package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ingestion.Client.Answer;
import dev.podium.wire.Json;
import dev.podium.wire.ProblemType;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private static final TestService service = TestService.start();
    private static final String RESULT = "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",\"score\":70}";

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v2/results",
                "/api/v1/results/",
                "/api/v1/nothing",
                "/api/v1/results/x",
                "/api/v1/results/x:praise",
                "/api/v1/boards/main/tokens",
                "/api/v1/models/a/b",
                "/problems/nothing",
                "/schemas/nothing",
                "/",
                "/index.html",
                "/error"
            })
    void whatIsInNoTableIsNotThere(String path) {
        Answer answer = service.client.post(path, RESULT);

        assertThat(answer.status()).isIn(404, 405);
        assertThat(answer.problem()).isIn("not-found", "method-not-allowed");
        assertThat(service.client.get(path).problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/results, 'OPTIONS, POST'",
        "DELETE, /api/v1/results:batch, 'OPTIONS, POST'",
        "POST, /api/v1/submissions/x, 'GET, HEAD, OPTIONS'",
        "PATCH, /api/v1/boards/main/models/alpha, 'OPTIONS, PUT'",
        "PUT, /api/v1/tokens, 'GET, HEAD, OPTIONS, POST'",
        "FETCH, /api/v1/tokens/x, 'DELETE, OPTIONS'"
    })
    void anotherMethodIsToldWhichThereAre(String method, String path, String allowed) {
        Answer answer = service.client.call(method, path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void optionsSayWhatMayBeDone() {
        Answer answer = service.client.call("OPTIONS", "/api/v1/results");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("OPTIONS, POST");
    }

    @Test
    void headIsGetWithoutItsBody() {
        Answer sent = service.client.post("/api/v1/results", RESULT);

        Answer answer = service.client.call("HEAD", "/api/v1/submissions/" + sent.text("id"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(service.client.call("HEAD", "/api/v1/submissions/none").status())
                .isEqualTo(404);
    }

    @Test
    void everyAnswerIsStrictAboutWhatABrowserMayDoWithIt() {
        for (Answer answer :
                java.util.List.of(service.client.post("/api/v1/results", RESULT), service.client.get("/api/v1/none"))) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("Server")).isEmpty();
        }
    }

    @Test
    void withoutATokenNothingIsWritten() {
        Answer answer = service.client.with(null).post("/api/v1/results", RESULT);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic cG9kOnBvZA==",
                "Bearer",
                "Bearer x",
                "Bearer pod_00000000_0000000000000000000000000000000000000000_00000000",
                "Digest a=b",
                "pod_abc"
            })
    void aTokenThatIsNoneIsRefused(String authorization) {
        Answer answer = service.client.with(null).post("/api/v1/results", RESULT, "Authorization", authorization);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
    }

    @Test
    void aTokenWithOneWrongLetterIsRefused() {
        String token = service.token("typo", Scope.RESULTS_SUBMIT);
        String wrong = token.substring(0, 20) + (token.charAt(20) == 'a' ? 'b' : 'a') + token.substring(21);

        assertThat(service.client.with(token).post("/api/v1/results", RESULT).status())
                .isEqualTo(202);
        assertThat(service.client.with(wrong).post("/api/v1/results", RESULT).status())
                .isEqualTo(401);
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        Answer answer =
                service.client.with(null).post("/api/v1/results?access_token=" + service.client.token(), RESULT);

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void aWrongTokenIsRefusedEvenWhereNoneIsNeeded() {
        Answer sent = service.client.post("/api/v1/results", RESULT);

        assertThat(service.client
                        .with("nonsense")
                        .get("/api/v1/submissions/" + sent.text("id"))
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/results/0/x, 404",
        "PUT, /api/v1/models/gamma, 403",
        "PUT, /api/v1/models/alpha/price, 403",
        "PUT, /api/v1/benchmarks/gamma, 403",
        "PUT, /api/v1/methodology, 403",
        "PUT, /api/v1/boards/mine, 403",
        "POST, /api/v1/tokens, 403",
        "GET, /api/v1/tokens, 403",
        "DELETE, /api/v1/tokens/x, 403",
        "POST, /api/v1/results/0:verify, 403",
        "POST, /api/v1/results/0:dispute, 403",
        "POST, /api/v1/results/0:retract, 403"
    })
    void aSubmittingTokenMayOnlySubmit(String method, String path, int status) {
        Answer answer = service.client.send(method, path, "application/json", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(status == 403 ? "insufficient-scope" : "not-found");
    }

    @Test
    void anAdminMayAll() {
        assertThat(service.as("podium", Scope.ADMIN)
                        .post("/api/v1/results", RESULT)
                        .status())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/json;q=0", "image/*", "nonsense"})
    void whoDoesNotAcceptJsonGetsNothingElse(String accept) {
        Answer answer = service.client.post("/api/v1/results", RESULT, "Accept", accept);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.problem()).isEqualTo("not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/*",
                "text/html, */*;q=0.1",
                "application/json;charset=utf-8"
            })
    void whoAcceptsJsonGetsIt(String accept) {
        assertThat(service.client
                        .post("/api/v1/results", RESULT, "Accept", accept)
                        .status())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=utf-16",
                "application/json; charset=iso-8859-1",
                "application/json; charset=nonsense",
                "application/vnd.api+json",
                "application/x-ndjson",
                "json"
            })
    void anotherMediaTypeIsNotRead(String type) {
        Answer answer = service.client.send("POST", "/api/v1/results", type, RESULT.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void aBodyWithoutAMediaTypeIsNotRead() {
        Answer answer =
                service.client.send(service.client.request("POST", "/api/v1/results", BodyPublishers.ofString(RESULT)));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void aCompressedBodyIsNotRead() {
        Answer answer = service.client.post("/api/v1/results", RESULT, "Content-Encoding", "gzip");

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void utf8MayBeSaid() {
        Answer answer = service.client.send(
                "POST", "/api/v1/results", "application/json; charset=UTF-8", RESULT.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedUnread() {
        Answer answer = service.client.post("/api/v1/results", "[" + " ".repeat(300_000) + "]");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("payload-too-large");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCounted() {
        byte[] large = ("{\"notes\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        Answer answer = service.client.send(service.client
                .request(
                        "POST",
                        "/api/v1/results",
                        BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))
                .header("Content-Type", "application/json"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("payload-too-large");
    }

    @Test
    void aBatchOfMoreThanSixteenMebibytesIsRefusedAndHearsWhy() {
        byte[] large = new byte[(16 << 20) + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        Answer answer = service.client.send("POST", "/api/v1/results:batch", "application/json", large);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("payload-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/results?dry=true",
        "GET, /api/v1/submissions/x?wiat=2s",
        "GET, /api/v1/submissions/x?wait=1s&wait=2s"
    })
    void aParameterThatNobodyKnowsIsRefused(String method, String path) {
        Answer answer = method.equals("GET") ? service.client.get(path) : service.client.post(path, RESULT);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-parameter");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemTypeLeadsToAPageThatExplainsIt(ProblemType type) {
        Answer json = service.client.with(null).get(type.uri());
        Answer page = service.client.with(null).get(type.uri(), "Accept", "text/html,*/*");

        assertThat(json.status()).isEqualTo(200);
        assertThat(json.text("type")).isEqualTo("/problems/" + Json.kebab(type));
        assertThat(json.text("detail")).hasSizeGreaterThan(20);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains(type.title()).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/sub<>missions HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/%2e%2e/%2f HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/results HTTP/1.1\r\n\r\n",
                "GET /api/v1/results HTTP/1.1\r\nHost: x\r\nX: \u0001\r\n\r\n",
                "POST /api/v1/results HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST /api/v1/results HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST /api/v1/results HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: banana\r\n\r\n",
                "TRACE /api/v1/results HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            })
    void whatTheContainerRefusesHasTheSameShape(String request) throws Exception {
        String answer = raw(request);

        assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("application/problem+json");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception", "<html", "\tat ");
    }

    @Test
    void aHeaderThatIsTooLongHasTheSameShape() throws Exception {
        String answer = raw("GET /api/v1/results HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").containsIgnoringCase("application/problem+json");
    }

    @Test
    void aChunkThatIsNoneHasTheSameShape() throws Exception {
        String answer = raw("POST /api/v1/results HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + service.client.token()
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/malformed-body");
    }

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.client.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(5).toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder answer = new StringBuilder();
            InputStream in = socket.getInputStream();
            byte[] bytes = new byte[8192];
            int read = in.read(bytes);
            while (read > 0 && !answer.toString().contains("}")) {
                answer.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
                read = answer.toString().contains("}") ? -1 : in.read(bytes);
            }
            return answer.toString();
        }
    }
}
