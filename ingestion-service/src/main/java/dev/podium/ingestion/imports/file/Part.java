package dev.podium.ingestion.imports.file;

import dev.podium.ingestion.imports.file.Opener.Sent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// One file of an upload; an archive, and a form with several files, has many.
public final class Part {

    private final String path;
    private final Content content;
    private final Sent sent;
    private final Upload upload;

    private Part(String path, Content content, Sent sent, Upload upload) {
        this.path = path;
        this.content = content;
        this.sent = sent;
        this.upload = upload;
    }

    /// All parts of one upload.
    static final class Upload {

        private final List<Part> parts = new ArrayList<>();
        private final Set<Part> used = new HashSet<>();

        void add(String path, Content content, Sent sent) {
            parts.add(new Part(path, content, sent, this));
        }

        List<Part> parts() {
            return List.copyOf(parts);
        }
    }

    /// As its sender gave it, with the folders that it lay in; may be empty.
    public String path() {
        return path;
    }

    /// The last step of its path.
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The name without its folders and its last ending, in lower case.
    public String stem() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    /// The file that it came in: it, or the archive around it.
    public Sent sent() {
        return sent;
    }

    public Content content() {
        return content;
    }

    /// The root of its tree; missing when it has none.
    public JsonNode root() {
        return content instanceof Content.Tree tree ? tree.root() : MissingNode.getInstance();
    }

    /// Another part, by its path as seen from this one's folder, which then is no file of its own; `null` if there is
    /// none.
    public @Nullable Part beside(String relative) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String wanted = folder + relative;
        if (relative.startsWith("../")) {
            int up = folder.length() < 2 ? -1 : folder.lastIndexOf('/', folder.length() - 2);
            wanted = folder.substring(0, up + 1) + relative.substring("../".length());
        }
        for (Part part : upload.parts) {
            if (part.path.equals(wanted)) {
                upload.used.add(part);
                return part;
            }
        }
        return null;
    }

    /// Whether another part has taken what it needed from this one.
    public boolean isUsed() {
        return upload.used.contains(this);
    }
}
