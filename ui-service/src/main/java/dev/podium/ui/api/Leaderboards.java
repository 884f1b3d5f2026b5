package dev.podium.ui.api;

import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.api.LeaderboardAnswer.Ranked;
import dev.podium.ui.api.LeaderboardAnswer.Unranked;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.api.http.Cursor;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Query;
import dev.podium.ui.feed.Shortfall;
import dev.podium.ui.weight.Weights;
import dev.podium.wire.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One call for a leaderboard: which board, by which weights, in which category, seen through which filter.
final class Leaderboards {

    static final int MOST = 1_000;

    private final Moment moment;
    private final Query query;
    private final Lane lane;
    private final Methodology methodology;
    private final @Nullable Category category;
    private final RowFilter filter;

    Leaderboards(Moment moment, Query query) {
        this.moment = moment;
        this.query = query;
        lane = query.lane();
        String weights = query.text("weights");
        Methodology published = moment.board().methodology();
        methodology = AskedWeights.applied(weights, published);
        category = category(query.text("category"), published);
        filter = RowFilter.of(query);
    }

    LeaderboardAnswer answer() {
        int limit = query.limit(MOST, MOST);
        String key = Cursor.key(query);
        List<Row> admitted = standings().rows().stream().filter(this::admitted).toList();
        List<Row> rest = admitted.stream()
                .filter(row -> rank(row) != null)
                .sorted(Comparator.comparing(this::place))
                .filter(row -> key == null || place(row).compareTo(Place.parse(key)) > 0)
                .toList();
        List<Row> page = rest.stream().limit(limit).toList();
        return new LeaderboardAnswer(
                moment.head(),
                Json.kebab(lane),
                category == null ? null : category.id(),
                methodology.revision(),
                query.has("weights") ? Weights.percent(methodology) : null,
                page.stream().map(this::ranked).toList(),
                key == null ? unranked(admitted) : null,
                rest.size() > limit ? Cursor.after(place(page.getLast()).key(), query) : null);
    }

    private Leaderboard standings() {
        return moment.index().leaderboard(lane, methodology);
    }

    private Leaderboard lane() {
        return moment.board().lane(lane);
    }

    private boolean admitted(Row row) {
        return filter.admits(model(row), evidence(row));
    }

    private Ranked ranked(Row row) {
        Score score = Objects.requireNonNull(score(row));
        return Ranked.of(
                model(row),
                Objects.requireNonNull(Standing.of(score)),
                Objects.requireNonNull(score.rank()),
                Standing.ofCategories(row),
                score.first());
    }

    private List<Unranked> unranked(List<Row> rows) {
        return rows.stream()
                .filter(row -> rank(row) == null)
                .sorted(Comparator.comparingDouble(this::evidence).reversed().thenComparing(Row::model))
                .map(this::unranked)
                .toList();
    }

    private Unranked unranked(Row row) {
        Model model = model(row);
        Score score = score(row);
        return new Unranked(
                model.id(),
                model.name(),
                model.organization(),
                category == null
                        ? Shortfall.english(Shortfall.overall(row, lane(), methodology))
                        : Shortfall.english(Shortfall.in(category, row, lane(), methodology)),
                score == null ? null : Double.valueOf(score.value()),
                score == null ? null : score.low(),
                score == null ? null : score.high(),
                evidence(row));
    }

    private Place place(Row row) {
        Score score = Objects.requireNonNull(score(row));
        return new Place(score.value(), score.evidence(), row.model());
    }

    private @Nullable Integer rank(Row row) {
        Score score = score(row);
        return score == null ? null : score.rank();
    }

    private double evidence(Row row) {
        Score score = score(row);
        return score == null ? 0 : score.evidence();
    }

    private @Nullable Score score(Row row) {
        return category == null ? row.overall() : row.categories().get(category.id());
    }

    private Model model(Row row) {
        return Objects.requireNonNull(moment.index().model(row.model()));
    }

    private static @Nullable Category category(@Nullable String id, Methodology methodology) {
        if (id == null) {
            return null;
        }
        return methodology.categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ApiProblem.badParameter(
                        "category",
                        "one of "
                                + String.join(
                                        ", ",
                                        methodology.categories().stream()
                                                .map(Category::id)
                                                .toList())));
    }
}
