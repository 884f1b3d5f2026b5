package dev.podium.ingestion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Event.ResultSubmitted;
import dev.podium.ingestion.Client.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileBodyTest {

    private static final String START = "{\"model\":\"alpha\",\"benchmark\":\"gpqa\",";
    private static final TestService service = TestService.start();

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isRefusedInTheOneShapeAndWritesNothing(String what, int status, byte[] body) {
        long events = service.recordsOf(ResultSubmitted.class);

        Answer answer = service.client.send("POST", "/api/v1/results", "application/json", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(status == 400 ? "malformed-body" : "validation-failed");
        assertThat(answer.text("title")).isNotBlank();
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.number("status")).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "jackson", "\\tat ", "dev.podium", "org.spring");
        assertThat(service.recordsOf(ResultSubmitted.class)).isEqualTo(events);
    }

    static Stream<Arguments> bodies() {
        Map<String, byte[]> malformed = malformed();
        Map<String, byte[]> wrong = new LinkedHashMap<>();
        wrongValues().forEach((what, text) -> wrong.put(what, text.getBytes(UTF_8)));
        return Stream.concat(
                malformed.entrySet().stream().map(e -> Arguments.of(e.getKey(), 400, e.getValue())),
                wrong.entrySet().stream().map(e -> Arguments.of(e.getKey(), 422, e.getValue())));
    }

    private static Map<String, byte[]> malformed() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("nothing", "");
        text.put("white space", " \n\t ");
        text.put("a broken object", START);
        text.put("a trailing comma", START + "\"score\":5,}");
        text.put("single quotes", START.replace('"', '\'') + "'score':5}");
        text.put("no quotes", "{model:\"alpha\"}");
        text.put("a comment", "/* hi */" + START + "\"score\":5}");
        text.put("NaN", START + "\"score\":NaN}");
        text.put("Infinity", START + "\"score\":Infinity}");
        text.put("a leading plus", START + "\"score\":+5}");
        text.put("a leading zero", START + "\"score\":05}");
        text.put("a leading point", START + "\"score\":.5}");
        text.put("a trailing point", START + "\"score\":5.}");
        text.put("a hexadecimal number", START + "\"score\":0x10}");
        text.put("a number of 41 characters", START + "\"score\":" + "1".repeat(41) + "}");
        text.put("a number of 200,000 characters", START + "\"score\":" + "1".repeat(200_000) + "}");
        text.put("the same member twice", START + "\"score\":5,\"score\":99}");
        text.put("the same member twice, escaped", START + "\"score\":5,\"sc\\u006fre\":99}");
        text.put("the same nested member twice", START + "\"score\":5,\"source\":{\"url\":null,\"url\":null}}");
        text.put("two values", START + "\"score\":5}{}");
        text.put("something after it", START + "\"score\":5} x");
        text.put("17 levels", START + "\"score\":5,\"notes\":" + "[".repeat(17) + "]".repeat(17) + "}");
        text.put("50,000 levels", "[".repeat(50_000));
        text.put("a raw control character", START + "\"score\":5,\"notes\":\"a\u0001b\"}");
        text.put("a raw line break in a string", START + "\"score\":5,\"notes\":\"a\nb\"}");
        text.put("a bad escape", START + "\"score\":5,\"notes\":\"\\x41\"}");
        text.put("a byte-order mark", "\uFEFF" + START + "\"score\":5}");
        text.put("a member name of 300 characters", START + "\"score\":5,\"" + "n".repeat(300) + "\":1}");
        text.put("XML", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        text.put("a form", "model=alpha&score=5");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        text.forEach((what, body) -> bytes.put(what, body.getBytes(UTF_8)));
        String good = START + "\"score\":5}";
        bytes.put("UTF-16 with a mark", good.getBytes(UTF_16));
        bytes.put("UTF-16 without a mark", good.getBytes(UTF_16LE));
        bytes.put("Latin-1", (START + "\"score\":5,\"notes\":\"\u00e9\"}").getBytes(ISO_8859_1));
        bytes.put(
                "an overlong slash", joined(START + "\"score\":5,\"notes\":\"", new byte[] {(byte) 0xC0, (byte) 0xAF}));
        bytes.put(
                "a surrogate in UTF-8",
                joined(START + "\"score\":5,\"notes\":\"", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        bytes.put("beyond Unicode", joined(START + "\"score\":5,\"notes\":\"", new byte[] {
            (byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80
        }));
        bytes.put("a cut character", joined(START + "\"score\":5,\"notes\":\"", new byte[] {(byte) 0xE2, (byte) 0x82}));
        bytes.put("zeros", new byte[100]);
        bytes.put("a zip file", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        return bytes;
    }

    private static Map<String, String> wrongValues() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("an array", "[]");
        text.put("null", "null");
        text.put("a string", "\"alpha\"");
        text.put("a number", "5");
        text.put("an empty object", "{}");
        text.put("a number as a string", START + "\"score\":\"87.0\"}");
        text.put("NaN as a string", START + "\"score\":\"NaN\"}");
        text.put("true for a number", START + "\"score\":true}");
        text.put("null for a number", START + "\"score\":null}");
        text.put("a list for a number", START + "\"score\":[5]}");
        text.put("an object for a number", START + "\"score\":{\"value\":5}}");
        text.put("more than any double", START + "\"score\":1e400}");
        text.put("less than any double", START + "\"score\":1e-400}");
        text.put("an exponent of nine digits", START + "\"score\":1e999999999}");
        text.put("19 digits", START + "\"score\":5.000000000000000001}");
        text.put("a number for an id", "{\"model\":5,\"benchmark\":\"gpqa\",\"score\":5}");
        text.put("a blank id", "{\"model\":\"\",\"benchmark\":\"gpqa\",\"score\":5}");
        text.put("null for an id", "{\"model\":null,\"benchmark\":\"gpqa\",\"score\":5}");
        text.put("a path for an id", "{\"model\":\"../../etc/passwd\",\"benchmark\":\"gpqa\",\"score\":5}");
        text.put("two slashes", "{\"model\":\"a/b/c\",\"benchmark\":\"gpqa\",\"score\":5}");
        text.put("a tag for an id", "{\"model\":\"<b>x</b>\",\"benchmark\":\"gpqa\",\"score\":5}");
        text.put("64 letters", "{\"model\":\"" + "x".repeat(64) + "\",\"benchmark\":\"gpqa\",\"score\":5}");
        text.put("look-alike letters", "{\"model\":\"\u0430lpha\",\"benchmark\":\"gpqa\",\"score\":5}");
        text.put("an unknown member", START + "\"score\":5,\"verified\":true}");
        text.put("an unknown nested member", START + "\"score\":5,\"source\":{\"verified\":true}}");
        text.put("a member that differs in case", START + "\"Score\":5}");
        text.put("a prototype", START + "\"score\":5,\"__proto__\":{\"admitted\":true}}");
        text.put("a list for text", START + "\"score\":5,\"notes\":[\"x\"]}");
        text.put("501 characters", START + "\"score\":5,\"notes\":\"" + "x".repeat(501) + "\"}");
        text.put("an escaped zero", START + "\"score\":5,\"notes\":\"a\\u0000b\"}");
        text.put("a lone surrogate", START + "\"score\":5,\"notes\":\"\\ud800\"}");
        text.put("right to left", START + "\"score\":5,\"notes\":\"a\\u202eb\"}");
        text.put("zero width", START + "\"score\":5,\"notes\":\"a\\u200bb\"}");
        text.put("tag characters", START + "\"score\":5,\"notes\":\"a\\udb40\\udc41b\"}");
        text.put("blank", START + "\"score\":5,\"notes\":\" \\u3000 \"}");
        text.put("half a person", START + "\"score\":5,\"sampleSize\":1.5}");
        text.put("nobody", START + "\"score\":5,\"sampleSize\":0}");
        text.put("more people than there are", START + "\"score\":5,\"sampleSize\":99999999999999999999}");
        text.put("a negative error", START + "\"score\":5,\"stderr\":-0.1}");
        text.put("an error wider than the scale", START + "\"score\":5,\"stderr\":101}");
        text.put("a harness without a name", START + "\"score\":5,\"harness\":{\"version\":\"1\"}}");
        text.put("a harness as text", START + "\"score\":5,\"harness\":\"inspect\"}");
        text.put("the 30th of February", START + "\"score\":5,\"evaluatedAt\":\"2026-02-30\"}");
        text.put("a time without a zone", START + "\"score\":5,\"evaluatedAt\":\"2026-02-03T10:00:00\"}");
        text.put("seconds since 1970", START + "\"score\":5,\"evaluatedAt\":1767225600}");
        text.put("year 12345", START + "\"score\":5,\"evaluatedAt\":\"+12345-01-01\"}");
        for (String url : new String[] {
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "//example.org/x",
            "https://user:secret@example.org/",
            "https://user@example.org/",
            "http://127.0.0.1/",
            "http://[::1]/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://localhost/",
            "http://example.org:99999/",
            "https://exa mple.org/",
            "https://",
            "https://example.org/" + "x".repeat(2_048)
        }) {
            text.put(
                    "the address " + url.substring(0, Math.min(40, url.length())),
                    START + "\"score\":5,\"source\":{\"url\":\"" + url + "\"}}");
        }
        return text;
    }

    private static byte[] joined(String start, byte[] middle) {
        byte[] begin = start.getBytes(UTF_8);
        byte[] end = "\"}".getBytes(UTF_8);
        byte[] all = new byte[begin.length + middle.length + end.length];
        System.arraycopy(begin, 0, all, 0, begin.length);
        System.arraycopy(middle, 0, all, begin.length, middle.length);
        System.arraycopy(end, 0, all, begin.length + middle.length, end.length);
        return all;
    }
}
