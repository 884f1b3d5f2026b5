package dev.podium.submit;

import dev.podium.submit.Document.Item;
import dev.podium.submit.Refused.Trouble;
import dev.podium.submit.Upload.Counts;
import dev.podium.submit.Upload.Name;
import dev.podium.submit.Upload.Part;
import dev.podium.wire.Problem.Fault;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of each file, for a person: a few lines of each kind, and how many more there are.
final class Report {

    private static final int MOST = 5;

    private final PrintStream out;
    private final MovesTable table;

    Report(PrintStream out) {
        this.out = out;
        this.table = new MovesTable(out);
    }

    void print(Document document) {
        document.files().forEach(item -> print(item, document.dryRun()));
    }

    private void print(Item item, boolean dryRun) {
        line(item.file() + formats(item.upload()));
        Upload upload = item.upload();
        if (upload != null) {
            line("  " + counts(upload.counts()));
            rows(upload);
        }
        Trouble problem = item.problem();
        if (problem != null) {
            line("  refused: " + problem.detail());
            // Of rows it was said above.
            some("    ", upload == null ? problem.errors().stream().map(Report::fault) : Stream.of());
        }
        if (upload != null && !item.isRefused()) {
            table.print(item);
            line("  " + end(item, upload, dryRun));
        }
        out.println();
    }

    private static String formats(@Nullable Upload upload) {
        List<String> titles = upload == null
                ? List.of()
                : upload.files().stream()
                        .map(Part::title)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return titles.isEmpty() ? "" : ": " + String.join(", ", titles);
    }

    private static String counts(Counts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.number(counts.fresh(), "result that counts", "results that count"));
        add(parts, counts.duplicate(), "known already", "known already");
        add(parts, counts.pendingName(), "waits for a name", "wait for a name");
        add(parts, counts.partial(), "of a partial run, kept and not counted", "of partial runs, kept and not counted");
        add(parts, counts.rejected(), "rejected", "rejected");
        add(parts, counts.left(), "left out", "left out");
        add(parts, counts.described(), "entry of the catalogue", "entries of the catalogue");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Words.number(count, one, many));
        }
    }

    private void rows(Upload upload) {
        some(
                "  rejected: ",
                upload.rows()
                        .filter(row -> row.state().equals("rejected"))
                        .map(row -> row.place() + ": " + faults(row.errors())));
        some(
                "  rejected: ",
                upload.refusedDescriptions()
                        .map(entry -> entry.kind() + " " + entry.id() + ": " + faults(entry.errors())));
        some("  waits: ", names(upload).entrySet().stream().map(name -> name.getKey() + " ×" + name.getValue()));
        some(
                "  left out: ",
                upload.files().stream()
                        .flatMap(part -> part.left().stream())
                        .collect(Collectors.groupingBy(left -> left.why(), LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(why -> why.getKey() + " ×" + why.getValue()));
        some(
                "  note: ",
                upload.files().stream()
                        .flatMap(part -> part.warnings().stream())
                        .distinct());
    }

    /// Unknown names with what they might mean, and how many results wait for each.
    private static Map<String, Long> names(Upload upload) {
        return upload.rows()
                .filter(row -> row.state().equals("pending-name"))
                .flatMap(row -> Stream.concat(
                        unknown("model", row.model()).stream(), unknown("benchmark", row.benchmark()).stream()))
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
    }

    private static List<String> unknown(String kind, Name name) {
        if (name.id() != null) {
            return List.of();
        }
        String proposals = name.proposals().stream()
                .limit(MOST)
                .map(proposal -> proposal.id() + " (" + proposal.why() + ")")
                .collect(Collectors.joining(", or "));
        return List.of("no " + kind + " is known as \"" + name.given() + "\""
                + (proposals.isEmpty() ? "" : "; perhaps " + proposals));
    }

    private static String faults(@Nullable List<Fault> faults) {
        return Stream.ofNullable(faults)
                .flatMap(List::stream)
                .map(Report::fault)
                .collect(Collectors.joining("; "));
    }

    private static String fault(Fault fault) {
        return fault.pointer().isEmpty() ? fault.detail() : fault.pointer().substring(1) + ": " + fault.detail();
    }

    private void some(String before, Stream<String> lines) {
        List<String> all = lines.toList();
        all.stream().limit(MOST).forEach(text -> line(before + text));
        if (all.size() > MOST) {
            line(before + "… and " + (all.size() - MOST) + " more (all of them with --json)");
        }
    }

    private static String end(Item item, Upload upload, boolean dryRun) {
        if (!upload.stored()) {
            return dryRun ? "Dry run: nothing was submitted." : "Nothing of it was submitted.";
        }
        String done = "Submitted to the board " + upload.board();
        if (item.onBoard() == null) {
            return done + ".";
        }
        return item.onBoard()
                ? done + "; all that counts of it is there."
                : done + "; it is kept, but was not on the board in time.";
    }

    private void line(String text) {
        String indent = text.startsWith("    ") ? "    " : text.startsWith("  ") ? "  " : "";
        out.println(indent + Words.cleaned(text));
    }
}
