package dev.podium.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Enough room on the disk: 500 MB or a twentieth of it, whichever is less. A log that cannot grow refuses submissions.
final class Space {

    private static final long MEGABYTE = 1_000_000;
    private static final long ENOUGH = 500 * MEGABYTE;

    private Space() {}

    /// @throws CannotStart with the numbers, if the disk below `folder` is too full
    static void require(Path folder) throws IOException {
        var store = Files.getFileStore(folder);
        require(folder, store.getUsableSpace(), store.getTotalSpace());
    }

    /// @param usable bytes that this process may still write
    /// @param total bytes of the whole disk
    static void require(Path folder, long usable, long total) {
        long needed = Math.min(ENOUGH, total / 20);
        if (usable < needed) {
            throw new CannotStart(
                    "Not enough disk space for the data folder %s: %d MB left, %d MB needed. Free some or choose another folder."
                            .formatted(folder, usable / MEGABYTE, (needed + MEGABYTE - 1) / MEGABYTE));
        }
    }
}
