package dev.podium.ingestion.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.imports.Readings.Reading;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packed files: logs of Inspect, folders of other tools, and what is packed to do harm.
class ArchiveTest {

    private static final int MEGABYTE = 1 << 20;

    private static byte[] log() {
        Fixture fixture = Fixture.all().stream()
                .filter(one -> one.toString().equals("inspect/log"))
                .findFirst()
                .orElseThrow();
        return fixture.files().values().iterator().next();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOfZstd(String name, byte[] content) throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
            byte[] packed = Zstd.compress(content);
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setMethod(ZipMethod.ZSTD.getCode());
            entry.setSize(content.length);
            entry.setCompressedSize(packed.length);
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            zip.addRawArchiveEntry(entry, new java.io.ByteArrayInputStream(packed));
            zip.finish();
            return java.util.Arrays.copyOf(channel.array(), Math.toIntExact(channel.size()));
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static List<Reading> read(String name, byte[] file) {
        return Fixture.read(Map.of(name, file), Asked.NOTHING);
    }

    private static String problem(byte[] file) {
        try {
            return "none, but " + Fixture.told(read("x.zip", file));
        } catch (Refusal e) {
            return Json.kebab(e.type());
        }
    }

    @Test
    void ofAnInspectArchiveTheHeaderIsReadAndNoSample() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("samples/1_epoch_1.json", "{\"no\": \"json".getBytes(StandardCharsets.UTF_8));
        entries.put("header.json", log());
        List<Reading> readings = read("logs/run.eval", zip(entries));

        assertThat(Fixture.told(readings)).startsWith("file logs/run.eval inspect\n  result results/scores/0/accuracy");
        assertThat(readings).hasSize(1);
    }

    @Test
    void anArchiveWhoseEntriesArePackedWithZstdIsReadAsWell() throws IOException {
        assertThat(Fixture.told(read("run.eval", zipOfZstd("header.json", log()))))
                .startsWith("file run.eval inspect\n  result results/scores/0/accuracy: alpha-2 | gpqa-diamond");
    }

    @Test
    void aRunThatHasNotEndedIsToldSo() throws IOException {
        assertThatThrownBy(() -> read("run.eval", zip(Map.of("_journal/start.json", log()))))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.problem().detail()).contains("its run has not ended"));
    }

    @Test
    void aFolderInAnArchiveIsReadFileByFile() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Fixture.all().stream()
                .filter(one -> one.format().equals("helm") && one.name().equals("run"))
                .forEach(one -> entries.putAll(one.files()));
        entries.put("readme.txt", new byte[10]);
        entries.put("mmlu_pro/scenario.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8));

        assertThat(Fixture.told(read("folder.zip", zip(entries))))
                .contains("file mmlu_pro/stats.json helm", "| mmlu-pro |", "file mmlu_pro/scenario.json unknown")
                .doesNotContain("readme", "run_spec.json unknown");
    }

    @Test
    void aGzippedFileIsTheFile() throws IOException {
        assertThat(Fixture.told(read("log.json.gz", gzip(log())))).startsWith("file log.json inspect\n");
    }

    @Test
    void whatUnpacksToTooMuchIsTooLarge() throws IOException {
        byte[] zeros = new byte[80 * MEGABYTE];
        assertThat(problem(gzip(zeros))).isEqualTo("payload-too-large");
        assertThat(problem(zip(Map.of("a.json", zeros)))).isEqualTo("payload-too-large");
        assertThat(problem(zipOfZstd("header.json", zeros))).isEqualTo("payload-too-large");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 70; i++) {
            many.put(i + ".json", new byte[MEGABYTE]);
        }
        assertThat(problem(zip(many))).isEqualTo("payload-too-large");
    }

    @Test
    void anArchiveOfTooManyEntriesIsTooLarge() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 3_000; i++) {
            many.put(i + ".json", new byte[0]);
        }
        assertThat(problem(zip(many))).isEqualTo("payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/x.json", "/etc/x.json", "a/../../x.json", "a\\..\\x.json"})
    void anEntryThatLeadsOutOfTheArchiveIsRefused(String path) throws IOException {
        assertThat(problem(zip(Map.of(path, log())))).isEqualTo("malformed-body");
    }

    @Test
    void anArchiveInAnArchiveStaysClosed() throws IOException {
        assertThat(problem(zip(Map.of("inner.json", zip(Map.of("header.json", log()))))))
                .isEqualTo("unknown-format");
    }

    /// What is kept of a file is kept of the right one.
    @Test
    void eachPartKnowsTheFileThatItCameIn() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("one.json", log());
        files.put("two.zip", zip(Map.of("inner/log.json", log())));
        files.put("three.json.gz", gzip(log()));

        assertThat(Fixture.read(files, Asked.NOTHING))
                .extracting(reading ->
                        reading.part().path() + " in " + reading.part().sent().name())
                .containsExactly("one.json in one.json", "inner/log.json in two.zip", "three.json in three.json.gz");
    }

    @Test
    void aBrokenArchiveIsNoArchive() throws IOException {
        byte[] zip = zip(Map.of("header.json", log()));
        assertThat(problem(java.util.Arrays.copyOf(zip, zip.length / 2))).isEqualTo("malformed-body");
        assertThat(problem(new byte[] {0x1f, (byte) 0x8b, 1, 2, 3})).isEqualTo("unknown-format");
    }
}
