package dev.podium.ingestion.imports.file;

import dev.podium.ingestion.imports.file.Limits.Budget;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Takes an upload apart: what kind of file each part is follows from its first bytes, never from its name.
public final class Opener {

    private static final int BEGINNING = 8 << 10;
    private static final int BOM = 0xFEFF;
    private static final Pattern TOML =
            Pattern.compile("(?s)(\\s*#[^\\n]*\\n)*\\s*(\\[{1,2}[\\w.\"' -]+]{1,2}\\s*\\n|[\\w.-]+\\s*=\\s*\\S).*");
    private static final Pattern YAML =
            Pattern.compile("(?s)(\\s*#[^\\n]*\\n)*\\s*(---\\s*\\n|- \\S|-\\n|[A-Za-z_\"'][\\w .\"'-]*:(\\s|$)).*");

    private final Budget budget = new Budget();
    private final Part.Upload upload = new Part.Upload();
    private long room = Limits.MOST_BYTES;

    private Opener() {}

    /// A file of an upload, as it was sent.
    public record Sent(String name, Spool spool) {}

    /// The parts of an upload, in order; those of an archive by their paths in it.
    ///
    /// @throws dev.podium.ingestion.Refusal for what is too large, too deep, or packed to do harm
    public static List<Part> open(List<Sent> files) throws IOException {
        Opener opener = new Opener();
        for (Sent file : files) {
            opener.open(file.name(), file.spool(), true, file);
        }
        return opener.upload.parts();
    }

    private void open(String name, Spool spool, boolean unpack, Sent sent) throws IOException {
        int first = magic(spool);
        if (unpack && first == 0x504B) {
            Archive.read(spool, room, (path, entry) -> entry(sent, path, entry));
        } else if (unpack && first == 0x1F8B) {
            try (InputStream in = new GZIPInputStream(spool.open());
                    Spool unpacked = spool(in)) {
                open(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name, unpacked, false, sent);
            } catch (java.util.zip.ZipException | java.io.EOFException e) {
                upload.add(name, new Content.Strange("it begins like a gzip file and is none"), sent);
            }
        } else {
            upload.add(name, content(spool), sent);
        }
    }

    /// An archive within an archive stays closed.
    private void entry(Sent archive, String path, InputStream in) throws IOException {
        try (Spool unpacked = spool(in)) {
            open(path.equals(Archive.INSPECT_HEADER) ? archive.name() : path, unpacked, false, archive);
        }
    }

    private Spool spool(InputStream in) throws IOException {
        Spool unpacked = Spool.of(in, room);
        room -= unpacked.bytes();
        return unpacked;
    }

    private static int magic(Spool spool) throws IOException {
        try (InputStream in = spool.open()) {
            return in.read() << 8 | in.read();
        }
    }

    private Content content(Spool spool) throws IOException {
        try {
            return content(() -> text(spool.open()));
        } catch (CharacterCodingException e) {
            return new Content.Strange("it is no text in UTF-8");
        }
    }

    private Content content(TreeFiles.Source source) throws IOException {
        String beginning = beginning(source);
        String start = beginning.stripLeading();
        TreeFiles trees = new TreeFiles(budget);
        if (start.isEmpty()) {
            return new Content.Strange("it is empty");
        }
        if (start.indexOf('\0') >= 0) {
            return new Content.Strange("it is no text in UTF-8");
        }
        if (start.startsWith("{")
                || (start.startsWith("[") && !TOML.matcher(start).matches())) {
            return trees.json(source);
        }
        if (start.startsWith("\"") && start.contains("\":")) {
            return trees.json(() -> wrapped(source.open())); // somebody cut off the outer object
        }
        if (TOML.matcher(start).matches()) {
            try (Reader in = source.open()) {
                return trees.toml(in);
            }
        }
        if (YAML.matcher(start).matches()) {
            try (Reader in = source.open()) {
                return trees.yaml(start.startsWith("---") ? frontMatter(in) : in);
            }
        }
        try (Reader in = source.open()) {
            return Tables.read(in, Tables.separator(start.lines().findFirst().orElse("")), budget);
        }
    }

    private static String beginning(TreeFiles.Source source) throws IOException {
        char[] characters = new char[BEGINNING];
        try (Reader in = source.open()) {
            int n = in.read(characters);
            return n < 0 ? "" : new String(characters, 0, n);
        }
    }

    /// What stands between the first two lines of dashes: below may be the rest of a model card.
    private static Reader frontMatter(Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        StringBuilder text = new StringBuilder();
        boolean begun = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            boolean dashes = line.stripTrailing().equals("---");
            if (dashes && begun) {
                break;
            }
            if (!dashes && text.length() < Limits.MOST_TEXT) {
                text.append(line).append('\n');
            }
            begun |= dashes;
        }
        return new StringReader(text.toString());
    }

    private static Reader wrapped(Reader in) {
        return new Joined(List.of(new StringReader("{"), in, new StringReader("}")));
    }

    /// One after the other, as [SequenceInputStream] does for bytes.
    private static final class Joined extends Reader {

        private final List<Reader> readers;
        private int at;

        Joined(List<Reader> readers) {
            this.readers = readers;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            while (at < readers.size()) {
                int n = readers.get(at).read(into, from, length);
                if (n >= 0) {
                    return n;
                }
                at++;
            }
            return -1;
        }

        @Override
        public void close() throws IOException {
            for (Reader reader : readers) {
                reader.close();
            }
        }
    }

    /// UTF-8, with or without its mark.
    private static Reader text(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BOM) {
            reader.reset();
        }
        return reader;
    }
}
