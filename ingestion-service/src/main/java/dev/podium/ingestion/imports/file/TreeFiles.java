package dev.podium.ingestion.imports.file;

import dev.podium.ingestion.imports.file.Content.Syntax;
import dev.podium.ingestion.imports.file.Content.Tree;
import dev.podium.ingestion.imports.file.Content.Unread;
import dev.podium.ingestion.imports.file.Limits.Budget;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Files that hold a tree: JSON, also one value a line, YAML and TOML.
final class TreeFiles {

    private static final int MOST_UNREAD = 100;

    private final Budget budget;

    TreeFiles(Budget budget) {
        this.budget = budget;
    }

    /// Opens the same file again.
    interface Source {

        Reader open() throws IOException;
    }

    Content json(Source source) throws IOException {
        List<Unread> unread = new ArrayList<>();
        try (Reader in = source.open();
                JsonParser tokens = Trees.JSON.createParser(ObjectReadContext.empty(), in)) {
            Trees trees = new Trees(budget, false, unread);
            JsonNode root = trees.next(tokens);
            if (root == null) {
                return new Content.Strange("it is empty");
            }
            if (!moreThanOne(tokens)) {
                return new Tree(Syntax.JSON, root, unread);
            }
        } catch (JacksonException e) {
            refuseIfUnbounded(e);
            return new Content.Strange("it is no valid JSON" + where(e));
        }
        return lines(source);
    }

    private static boolean moreThanOne(JsonParser tokens) {
        try {
            return tokens.nextToken() != null;
        } catch (JacksonException e) {
            return true; // something follows that is no JSON: line by line it may be found out where
        }
    }

    /// Each line by itself, so that one that is broken spoils no other.
    private Content lines(Source source) throws IOException {
        List<Unread> unread = new ArrayList<>();
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        try (BufferedReader in = new BufferedReader(source.open())) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    line(line, number, rows, unread);
                }
            }
        }
        return rows.isEmpty()
                ? new Content.Strange("it is neither one JSON value nor one on each line")
                : new Tree(Syntax.NDJSON, rows, unread);
    }

    private void line(String line, int number, ArrayNode rows, List<Unread> unread) {
        JsonNode row = line.length() > Limits.LONGEST_LINE ? null : parse(line);
        if (row != null) {
            rows.add(row);
        } else if (unread.size() < MOST_UNREAD) {
            unread.add(new Unread("line " + number, "is no valid JSON value"));
        }
    }

    private @Nullable JsonNode parse(String line) {
        try (JsonParser tokens = Trees.JSON.createParser(ObjectReadContext.empty(), line)) {
            JsonNode value = new Trees(budget, false, new ArrayList<>()).next(tokens);
            return moreThanOne(tokens) ? null : value;
        } catch (JacksonException e) {
            refuseIfUnbounded(e);
            return null;
        }
    }

    Content yaml(Reader in) {
        return tree(Trees.YAML, in, Syntax.YAML);
    }

    Content toml(Reader in) {
        return tree(Trees.TOML, in, Syntax.TOML);
    }

    private Content tree(TokenStreamFactory factory, Reader in, Syntax syntax) {
        List<Unread> unread = new ArrayList<>();
        try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), in)) {
            JsonNode root = new Trees(budget, syntax == Syntax.YAML, unread).next(tokens);
            return root == null ? new Content.Strange("it is empty") : new Tree(syntax, root, unread);
        } catch (JacksonException e) {
            refuseIfUnbounded(e);
            return new Content.Strange("it is no valid " + syntax + where(e));
        }
    }

    private static void refuseIfUnbounded(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            throw Limits.malformed("The file is nested deeper than " + Limits.DEEPEST + " levels, or holds a number of"
                    + " more than " + Limits.LONGEST_NUMBER + " characters, or a name of more than "
                    + Limits.LONGEST_KEY + ".");
        }
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
