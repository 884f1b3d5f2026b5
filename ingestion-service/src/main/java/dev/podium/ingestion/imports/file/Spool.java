package dev.podium.ingestion.imports.file;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/// The bytes of a file on the disk, for as long as they are looked at: an archive is read from its end, and a file
/// whose format is unknown more than once.
public final class Spool implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BLOCK = 64 << 10;

    private final Path file;
    private final String sha256;
    private final long bytes;

    private Spool(Path file, String sha256, long bytes) {
        this.file = file;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /// Writes a stream down.
    ///
    /// @param most bytes
    /// @throws Refusal `payload-too-large` when there are more, `malformed-body` when they come too slowly
    public static Spool of(InputStream in, long most) throws IOException {
        return of(in, most, System::nanoTime);
    }

    /// @param ticks nanoseconds of a clock that never goes back
    static Spool of(InputStream in, long most, LongSupplier ticks) throws IOException {
        Path file = Files.createTempFile("podium-import-", ".part");
        try {
            return write(file, in, most, ticks);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Spool write(Path file, InputStream in, long most, LongSupplier ticks) throws IOException {
        MessageDigest digest = sha256();
        long deadline = ticks.getAsLong() + PATIENCE.toNanos();
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            DigestInputStream counted = new DigestInputStream(in, digest);
            byte[] block = new byte[BLOCK];
            for (int n = counted.read(block); n >= 0; n = counted.read(block)) {
                bytes += n;
                if (bytes > most) {
                    throw Limits.tooLarge("The file has more than " + most + " bytes, unpacked. Split it, or leave out"
                            + " its samples.");
                }
                if (ticks.getAsLong() - deadline > 0) {
                    throw Refusal.of(
                            ProblemType.MALFORMED_BODY,
                            "The file came too slowly: all of it must be here within " + PATIENCE.toSeconds() + " s.");
                }
                out.write(block, 0, n);
            }
        }
        return new Spool(file, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Path file() {
        return file;
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), BLOCK);
    }

    /// Hexadecimal.
    public String sha256Hex() {
        return sha256;
    }

    public long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
