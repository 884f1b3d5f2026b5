package dev.podium.wire;

import dev.podium.board.Board;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Boards as bytes and back.
public final class BoardCodec {

    private static final int MOST_BYTES = 512 * 1024 * 1024;

    private BoardCodec() {}

    public static Snapshot encode(Board board) {
        return Parts.encode(board);
    }

    /// The board, or empty when the bytes are not what the hash says, or not a board that this build knows whole.
    public static Optional<Board> decode(byte[] bytes, String sha256) {
        return Parts.decode(bytes, sha256);
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream zip = new FastGzip(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The bytes that were gzipped.
    ///
    /// @throws IOException if these are not gzipped bytes, or more than 512 MiB of them
    public static byte[] gunzip(byte[] gzip) throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(gzip), 1 << 16)) {
            byte[] bytes = zip.readNBytes(MOST_BYTES);
            if (zip.read() >= 0) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    /// Fastest level: a snapshot lives for a minute on a loopback or a local network.
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
