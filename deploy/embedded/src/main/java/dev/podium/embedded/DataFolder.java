package dev.podium.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.LongUnaryOperator;

/// The folder that holds everything one standalone Podium remembers, locked for one process at a time.
///
/// The lock is the operating system's: it falls with the process, so that nothing has to be cleaned up after a crash.
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;
    private final Space space;

    private DataFolder(Path root, FileChannel lock, Space space) {
        this.root = root;
        this.lock = lock;
        this.space = space;
    }

    /// Creates the folder (readable by its owner only) if it is missing, and takes it.
    ///
    /// @throws CannotStart if it is a file, cannot be written, is in use, or lies on a full disk
    public static DataFolder open(Path folder) {
        return open(folder, Space.USUAL);
    }

    /// The same, with another idea of a full disk.
    ///
    /// @param reserve bytes that have to stay free on a disk of so many bytes
    public static DataFolder open(Path folder, LongUnaryOperator reserve) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            create(root);
            Space space = new Space(root, reserve);
            space.require();
            return new DataFolder(root, lock(root), space);
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot write to the data folder %s (%s). Check its permissions or choose another folder."
                            .formatted(root, e.getClass().getSimpleName() + ": " + e.getMessage()),
                    e);
        }
    }

    public Path root() {
        return root;
    }

    /// Room on the folder's disk.
    public Space space() {
        return space;
    }

    /// Where `part` keeps its files; created if missing.
    public Path folder(String part) {
        try {
            Path folder = root.resolve(part);
            create(folder);
            return folder;
        } catch (IOException e) {
            throw new CannotStart("Cannot create the folder " + part + " in " + root + ": " + e.getMessage(), e);
        }
    }

    /// Lets another process take the folder.
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new CannotStart("Cannot release the data folder " + root + ": " + e.getMessage(), e);
        }
    }

    private static void create(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CannotStart("The data folder " + folder + " is a file. Choose a folder.");
        }
        if (Files.isDirectory(folder)) {
            return;
        }
        if (posix()) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Path owner = root.resolve("owner.pid");
        try {
            if (channel.tryLock() != null) {
                // Beside the lock, not in it: closing any second channel on the locked file would drop the lock.
                Files.writeString(owner, Long.toString(ProcessHandle.current().pid()));
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // held by this very process
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        String pid =
                Files.exists(owner) ? " (process " + Files.readString(owner).strip() + ")" : "";
        throw new CannotStart(
                "The data folder %s is in use by another Podium%s. Stop that one or choose another folder."
                        .formatted(root, pid));
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
