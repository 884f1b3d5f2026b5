package dev.podium.ingestion.imports.file;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/// ZIP files: logs of Inspect, of which the header alone is read, and folders of result files.
final class Archive {

    /// All of an Inspect log but its samples.
    static final String INSPECT_HEADER = "header.json";

    private static final String INSPECT_JOURNAL = "_journal/start.json";
    private static final List<String> READ = List.of(".json", ".jsonl", ".ndjson", ".yaml", ".yml", ".csv", ".toml");

    private Archive() {}

    /// Takes an entry.
    interface Taker {

        void take(String path, InputStream entry) throws IOException;
    }

    /// @param room bytes that may still be unpacked
    static void read(Spool spool, long room, Taker taker) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(spool.file()).get()) {
            ZipArchiveEntry header = zip.getEntry(INSPECT_HEADER);
            if (header != null) {
                take(zip, header, taker);
                return;
            }
            if (zip.getEntry(INSPECT_JOURNAL) != null) {
                throw Limits.malformed(
                        "This Inspect log has no " + INSPECT_HEADER
                                + ": its run has not ended. Send it again when it has, or recover it with inspect log recover.");
            }
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            require(entries, room);
            for (ZipArchiveEntry entry : entries) {
                if (isRead(entry)) {
                    take(zip, entry, taker);
                }
            }
        } catch (org.apache.commons.compress.archivers.ArchiveException | java.util.zip.ZipException e) {
            throw Limits.malformed("The file begins like a ZIP archive and is none.");
        }
    }

    /// Sizes as the archive states them; what comes out is counted all the same.
    private static void require(List<ZipArchiveEntry> entries, long room) {
        if (entries.size() > Limits.MOST_ENTRIES) {
            throw Limits.tooLarge("The archive has more than " + Limits.MOST_ENTRIES + " entries.");
        }
        long bytes = 0;
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (name.startsWith("/")
                    || name.contains("\\")
                    || List.of(name.split("/")).contains("..")) {
                throw Limits.malformed("An entry of the archive leads out of it: its name begins with a slash, or holds"
                        + " .. or a backslash.");
            }
            bytes += isRead(entry) ? Math.max(0, entry.getSize()) : 0;
        }
        if (bytes > room) {
            throw Limits.tooLarge("The archive unpacks to more than " + Limits.MOST_BYTES + " bytes.");
        }
    }

    private static boolean isRead(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && !name.startsWith("__macosx/")
                && READ.stream().anyMatch(name::endsWith);
    }

    private static void take(ZipFile zip, ZipArchiveEntry entry, Taker taker) throws IOException {
        boolean zstd = entry.getMethod() == ZipMethod.ZSTD.getCode();
        if (!zstd && !zip.canReadEntryData(entry)) {
            throw Limits.malformed("An entry of the archive is encrypted, or packed in a way that is not known here.");
        }
        try (InputStream in = zstd ? new ZstdInputStream(zip.getRawInputStream(entry)) : zip.getInputStream(entry)) {
            taker.take(entry.getName(), in);
        }
    }
}
