package dev.podium.submit;

import dev.podium.standalone.Home;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who submits. It is never printed.
final class Token {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern HERE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");
    private static final int LONGEST = 4096;

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /// From the file, else from the environment, else that of this machine's own Podium: which goes nowhere else.
    ///
    /// @throws Halt with a sentence that says what to do
    static Token find(@Nullable Path file, Map<String, String> environment, URI to, Consumer<String> warn) {
        if (file != null) {
            return read(file, warn);
        }
        String told = environment.getOrDefault("PODIUM_TOKEN", "").strip();
        if (!told.isEmpty()) {
            return checked(told, "PODIUM_TOKEN");
        }
        Path own = Home.adminToken(environment);
        boolean here = HERE.matcher(to.getHost().toLowerCase(Locale.ROOT)).matches();
        if (here && Files.exists(own)) {
            return read(own, warn);
        }
        throw new Halt(
                Exit.USAGE,
                "There is no token. Name a file with --token-file or set PODIUM_TOKEN"
                        + (here ? "; nor is there one in " + own + "." : "."));
    }

    private static Token read(Path file, Consumer<String> warn) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
            if (isOpen(file)) {
                warn.accept("Others can read the token file " + file + ". Make it yours alone: chmod 600 " + file);
            }
            return checked(text, "The token file " + file);
        } catch (NoSuchFileException e) {
            throw new Halt(Exit.USAGE, "There is no token file " + file + ".", e);
        } catch (IOException e) {
            String why = Files.isDirectory(file)
                    ? "it is a folder"
                    : Files.isReadable(file) ? String.valueOf(e.getMessage()) : "you may not read it";
            throw new Halt(Exit.USAGE, "The token file " + file + " cannot be read: " + why + ".", e);
        }
    }

    private static boolean isOpen(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
        return granted.contains(PosixFilePermission.GROUP_READ) || granted.contains(PosixFilePermission.OTHERS_READ);
    }

    private static Token checked(String text, String from) {
        if (!FORM.matcher(text).matches()) {
            throw new Halt(Exit.USAGE, from + " holds no token: that is one word and nothing else.");
        }
        return new Token(text);
    }

    String header() {
        return "Bearer " + text;
    }
}
