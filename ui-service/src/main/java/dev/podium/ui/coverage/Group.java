package dev.podium.ui.coverage;

import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Models that are looked at together.
///
/// @param id as in the address; [#UNRANKED] for those without a rank
record Group(String id, List<Row> rows) {

    static final String UNRANKED = "unranked";
    static final String NOBODY = "unstated";

    private static final int BAND = 10;

    Group {
        rows = List.copyOf(rows);
    }

    /// Models of the lane, ranked ones first, in order of their scores.
    static List<Row> models(Scene scene) {
        return scene.board().lane(scene.lane()).rows().stream()
                .filter(row -> !row.cells().isEmpty() && scene.index().model(row.model()) != null)
                .sorted(Comparator.<Row, Boolean>comparing(row -> !row.ranked())
                        .thenComparingDouble(row ->
                                row.overall() == null ? 0 : -row.overall().value())
                        .thenComparing(Row::model))
                .toList();
    }

    static List<Group> of(Scene scene, boolean makers) {
        List<Row> models = models(scene);
        return makers ? byMaker(models, scene) : byRank(models);
    }

    private static List<Group> byRank(List<Row> models) {
        List<Row> ranked = models.stream().filter(Row::ranked).toList();
        List<Group> groups = new ArrayList<>();
        for (int from = 0; from < ranked.size(); from += BAND) {
            int to = Math.min(from + BAND, ranked.size());
            groups.add(new Group(from + 1 + "-" + to, ranked.subList(from, to)));
        }
        List<Row> others = models.stream().filter(row -> !row.ranked()).toList();
        if (!others.isEmpty()) {
            groups.add(new Group(UNRANKED, others));
        }
        return groups;
    }

    private static List<Group> byMaker(List<Row> models, Scene scene) {
        Map<String, List<Row>> makers = new LinkedHashMap<>();
        for (Row row : models) {
            Model model = scene.index().model(row.model());
            String maker = model == null || model.organization() == null ? NOBODY : model.organization();
            makers.computeIfAbsent(maker, id -> new ArrayList<>()).add(row);
        }
        List<Group> groups = new ArrayList<>();
        makers.forEach((maker, rows) -> groups.add(new Group(maker, rows)));
        groups.sort(
                Comparator.<Group>comparingInt(group -> -group.rows().size()).thenComparing(Group::id));
        return groups;
    }

    /// Whether a name, maker or id has this in it.
    static boolean matches(Row row, String text, Scene scene) {
        Model model = scene.index().model(row.model());
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return model != null
                && (model.name() + " " + model.id() + " " + model.organization())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }
}
