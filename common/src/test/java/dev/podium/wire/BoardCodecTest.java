package dev.podium.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.result.Fingerprint;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BoardCodecTest {

    private static final Board BOARD = board();

    private static Board board() {
        return Logs.board(RandomLog.of(7, 200));
    }

    /// Run in a JVM of its own: writes down what this one compares with.
    public static final class Elsewhere {

        private Elsewhere() {}

        public static void main(String[] args) {
            Snapshot snapshot = BoardCodec.encode(board());
            System.out.print(snapshot.sha256() + ' ' + BoardHash.unordered(board()));
        }
    }

    @Test
    void aBoardIsReadBackEqual() {
        Snapshot snapshot = BoardCodec.encode(BOARD);

        assertThat(BoardCodec.decode(snapshot.bytes(), snapshot.sha256())).contains(BOARD);
        assertThat(snapshot.version()).isEqualTo(BOARD.version().offset());
        assertThat(snapshot.board()).isEqualTo("main");
    }

    @Test
    void equalBoardsAreEqualBytes() {
        assertThat(BoardCodec.encode(board()).bytes())
                .isEqualTo(BoardCodec.encode(BOARD).bytes());
    }

    @Test
    void anotherProcessWritesTheSameBytes() throws Exception {
        // Map.of and HashSet iterate in another order in each JVM; the hash must not notice.
        for (int run = 0; run < 2; run++) {
            Process jvm = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Elsewhere.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(jvm.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(said).isEqualTo(BoardCodec.encode(BOARD).sha256() + ' ' + BoardHash.unordered(BOARD));
        }
    }

    @Test
    void keysOfMapsAreSortedAtEveryDepth() throws IOException {
        JsonNode json = Json.binary().readTree(Json.binary().writeValueAsBytes(BOARD));
        int maps = 0;
        for (JsonNode row : json.path("provisional").path("rows")) {
            List<String> keys = List.copyOf(row.path("categories").propertyNames());
            assertThat(keys).isSorted();
            maps += keys.size() > 1 ? 1 : 0;
        }
        assertThat(maps).isGreaterThan(3);
    }

    @Test
    void whatIsUnknownIsLeftOutAndWhatIsEmptyIsNot() {
        String json = Json.canonical().writeValueAsString(Sample.model("alpha"));

        assertThat(json)
                .isEqualTo(
                        "{\"id\":\"alpha\",\"name\":\"Model alpha\",\"organization\":\"maker-alpha\",\"aliases\":[]}");
    }

    @Test
    void damagedBytesAreNoBoard() {
        Snapshot snapshot = BoardCodec.encode(BOARD);
        byte[] gzip = snapshot.bytes();
        for (int i = 0; i < gzip.length; i += 97) {
            byte[] damaged = gzip.clone();
            damaged[i] ^= 0x40;
            BoardCodec.decode(damaged, snapshot.sha256())
                    .ifPresent(board -> assertThat(board)
                            .as("only the header's idle bytes may change")
                            .isEqualTo(BOARD));
        }
        assertThat(BoardCodec.decode(Arrays.copyOf(gzip, gzip.length / 2), snapshot.sha256()))
                .isEmpty();
        assertThat(BoardCodec.decode(new byte[0], snapshot.sha256())).isEmpty();
        assertThat(BoardCodec.decode(gzip, "0".repeat(64))).isEmpty();
    }

    @Test
    void aBoardThatLacksWhatThisBuildNeedsIsNoBoard() {
        List<Map<String, String>> parts = List.of(Map.of("id", "main", "name", "Main"), Map.of(), Map.of());
        List<byte[]> smile = parts.stream()
                .map(part -> Json.binary().writeValueAsBytes(part))
                .toList();
        ByteBuffer bytes = ByteBuffer.allocate(1_000);
        smile.stream()
                .map(BoardCodec::gzip)
                .forEach(part -> bytes.putInt(part.length).put(part));
        String hash = Fingerprint.sha256(smile.stream().map(Fingerprint::sha256).collect(Collectors.joining("\n")));

        assertThat(BoardCodec.decode(Arrays.copyOf(bytes.array(), bytes.position()), hash))
                .isEmpty();
    }

    @Test
    void bytesOfAnotherShapeAreNoBoard() {
        byte[] bytes = BoardCodec.encode(BOARD).bytes();
        String hash = BoardCodec.encode(BOARD).sha256();

        assertThat(BoardCodec.decode(new byte[12], hash)).isEmpty();
        assertThat(BoardCodec.decode(new byte[] {-1, -1, -1, -1}, hash)).isEmpty();
        assertThat(BoardCodec.decode(Arrays.copyOf(bytes, bytes.length + 1), hash))
                .isEmpty();
        assertThat(BoardCodec.decode(Arrays.copyOf(bytes, bytes.length + 4), hash))
                .isEmpty();
        assertThat(BoardCodec.decode(bytes, hash)).contains(BOARD);
    }

    @Test
    void theUnorderedHashIgnoresOffsetsAndNothingElse() {
        List<dev.podium.event.Event> log = RandomLog.of(3, 60);
        String hash = BoardHash.unordered(Logs.board(log));

        List<dev.podium.event.Entry> later = new java.util.ArrayList<>(log);
        later.addFirst(new dev.podium.event.Unreadable("no valid JSON", 1, "x"));
        assertThat(BoardHash.unordered(Logs.board(later))).isEqualTo(hash);
        assertThat(BoardCodec.encode(Logs.board(later)).sha256())
                .isNotEqualTo(BoardCodec.encode(Logs.board(log)).sha256());
        for (dev.podium.event.Event more : List.of(
                Sample.opened("Renamed"),
                Sample.described("new"),
                Sample.priced("m1", 1, 2),
                Sample.published(Sample.methodology(2)),
                Sample.result("new", "m1", "b1", 50).event(),
                Sample.result("pending", "who", "b1", 50).event())) {
            List<dev.podium.event.Event> longer = new java.util.ArrayList<>(log);
            longer.add(more);
            assertThat(BoardHash.unordered(Logs.board(longer))).isNotEqualTo(hash);
        }
    }
}
