package dev.podium.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// A disk that a test may fill: one of its own of 60 MB where this process may mount one, else a share of the disk that
/// is there, which is full when that share is used up.
public final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1_000_000;
    private static final int SIZE = 60;
    private static final int SHARE = 200;

    private final Path folder;
    private final boolean mounted;
    private final long reserve;

    private SmallDisk(Path folder) throws IOException {
        this.folder = folder;
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE + "m", "tmpfs", folder.toString());
        reserve = Files.getFileStore(folder).getUsableSpace() / MEGABYTE - SHARE;
    }

    public static SmallDisk at(Path folder) {
        try {
            return new SmallDisk(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /// Megabytes that have to stay free lest the share is used up; none for a disk of its own, which is filled to the
    /// last byte.
    public OptionalLong reserve() {
        return mounted ? OptionalLong.empty() : OptionalLong.of(reserve);
    }

    /// Leaves no room.
    public void fill() {
        byte[] block = new byte[MEGABYTE];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            for (int i = 0; i < 2 * SHARE; i++) {
                ballast.write(block);
            }
        } catch (IOException e) {
            // That is what a full disk says.
            if (!mounted) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Makes room again.
    public void clear() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clear();
        if (mounted && !run("umount", folder.toString())) {
            throw new IllegalStateException("something still uses " + folder);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
