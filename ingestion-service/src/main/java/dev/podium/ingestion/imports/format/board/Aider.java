package dev.podium.ingestion.imports.format.board;

import dev.podium.ingestion.imports.file.Part;
import dev.podium.ingestion.imports.format.Asked;
import dev.podium.ingestion.imports.format.Draft;
import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Sheet;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Aider's boards. Which of its tests a row is of follows from how many exercises there were, where `?benchmark=`
/// does not say it.
public final class Aider implements Format {

    /// @param items exercises of the whole test
    private record Board(String benchmark, int items, String measure) {}

    private static final List<Board> BOARDS = List.of(
            new Board("aider-polyglot", 225, "pass_rate_2"),
            new Board("aider-edit", 133, "pass_rate_2"),
            new Board("aider-refactor", 89, "pass_rate_1"));

    /// A few exercises may fail to run; less than this share is no whole run.
    private static final double WHOLE = 0.98;

    /// A run of so few more or less is still of this test.
    private static final int NEAR = 20;

    @Override
    public String id() {
        return "aider";
    }

    @Override
    public String title() {
        return "Aider board";
    }

    @Override
    public @Nullable String refusal(Part part) {
        JsonNode first = part.root().path(0);
        return first.has("dirname") && (first.has("pass_rate_1") || first.has("pass_rate_2"))
                ? null
                : "it is no list of runs, each with dirname and pass_rate_1 or pass_rate_2";
    }

    @Override
    public void read(Part part, Asked asked, Sheet sheet) {
        int index = 0;
        for (JsonNode run : part.root()) {
            run(run, "run " + index++, asked, sheet);
        }
    }

    private static void run(JsonNode run, String place, Asked asked, Sheet sheet) {
        Long cases = Lenient.count(run.path("test_cases"));
        Long total = Lenient.count(run.path("total_tests"));
        Board board = board(asked, total != null ? total : cases);
        String model = Lenient.text(run.path("model"));
        if (board == null) {
            sheet.leave(place, "of " + cases + " exercises, which is none of Aider's tests; say ?benchmark=");
            return;
        }
        String measure = run.has(board.measure()) ? board.measure() : "pass_rate_1";
        BigDecimal score = Lenient.number(run.path(measure));
        if (score == null) {
            sheet.leave(place, "has no " + measure);
            return;
        }
        Draft draft = new Draft(place + "/" + measure, model, board.benchmark(), score)
                .unit("percent")
                .sampleSize(cases)
                .setting(Lenient.text(run.path("edit_format")))
                .harness("aider", Lenient.text(run.path("versions")))
                .evaluatedAt(Lenient.text(run.path("date")))
                .collection("aider")
                .note("Measure " + measure + ".");
        String editor = Lenient.text(run.path("editor_model"));
        String effort = Lenient.text(run.path("reasoning_effort"));
        String budget = Lenient.text(run.path("thinking_tokens"));
        draft.setting(editor == null ? null : "editor " + editor)
                .setting(effort)
                .setting(budget == null ? null : "thinking-" + budget);
        if (cases != null && cases < board.items() * WHOLE) {
            draft.partial(cases + " of " + board.items() + " exercises");
        }
        BigDecimal cost = Lenient.number(run.path("total_cost"));
        draft.extra("total_cost", cost == null || cost.signum() == 0 ? null : cost.toPlainString());
        for (String more : List.of(
                "pass_rate_1", "percent_cases_well_formed", "seconds_per_case", "command", "commit_hash", "dirname")) {
            draft.extra(more, run.path(more));
        }
        sheet.add(draft);
    }

    private static @Nullable Board board(Asked asked, @Nullable Long items) {
        for (Board board : BOARDS) {
            if (board.benchmark().equals(asked.benchmark())
                    || (asked.benchmark() == null && items != null && Math.abs(items - board.items()) <= NEAR)) {
                return board;
            }
        }
        return asked.benchmark() == null || items == null
                ? null
                : new Board(asked.benchmark(), Math.toIntExact(items), "pass_rate_2");
    }
}
