package dev.podium.ingestion.tokens;

import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Scope;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it that whoever runs Podium has an admin token: in a file that only they can read.
public final class FirstToken {

    private static final Logger LOG = LoggerFactory.getLogger(FirstToken.class);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Tokens tokens;
    private final Path file;
    private final InstantSource clock;

    /// @param file where the token lies; its folder must exist
    public FirstToken(Tokens tokens, Path file, InstantSource clock) {
        this.tokens = tokens;
        this.file = file.toAbsolutePath();
        this.clock = clock;
    }

    /// Makes a token and writes the file, if there is no admin token yet or if its file is gone. A file beside a live
    /// admin token is left as it is.
    ///
    /// @return whether a token was made
    /// @throws IOException if the file cannot be written, in words for whoever runs Podium
    /// @throws dev.podium.event.LogUnavailable if the token could not be kept
    public boolean ensure() throws IOException {
        boolean exists = tokens.list().stream().anyMatch(this::isLiveAdmin);
        if (exists && Files.exists(file)) {
            return false;
        }
        requireFolder();
        Made made = tokens.make(new Wish(Actor.HOUSE, Set.of(Scope.ADMIN), "first admin token", false, null));
        write(made.secret());
        if (exists) {
            LOG.warn("The file of the admin token was gone: a new token lies in {}, and the old one still works", file);
        } else {
            LOG.info("The admin token lies in {}", file);
        }
        return true;
    }

    private boolean isLiveAdmin(StoredToken token) {
        return token.scopes().contains(Scope.ADMIN) && token.livesAt(clock.instant());
    }

    private void requireFolder() throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new IOException("The admin token cannot be written to " + file + ": its folder must exist and be"
                    + " writable (podium.admin-token-file)");
        }
    }

    /// Whole or not at all, and never readable by others, not even for a moment.
    private void write(String secret) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            ByteBuffer line = ByteBuffer.wrap((secret + '\n').getBytes(StandardCharsets.US_ASCII));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
