package dev.podium.ui.leaderboard;

import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How rows follow each other: by the chosen column, unknown last, then by rank, evidence and id.
final class Order {

    private Order() {}

    static Comparator<Row> of(Sight sight) {
        Comparator<Row> byRank = Comparator.<Row>comparingInt(sight::rank)
                .thenComparing(Comparator.<Row>comparingDouble(sight::evidence).reversed())
                .thenComparing(Row::model);
        Sort sort = sight.selection().sort();
        return switch (sort.by()) {
            case RANK ->
                sort.ascending()
                        ? byRank
                        : by(row -> known(sight.rank(row)), false).thenComparing(byRank);
            case NAME ->
                by(row -> sight.model(row).name().toLowerCase(Locale.ROOT), sort.ascending())
                        .thenComparing(byRank);
            case EVIDENCE -> by(sight::evidence, sort.ascending()).thenComparing(byRank);
            case PRICE -> by(row -> price(sight.model(row)), sort.ascending()).thenComparing(byRank);
            case CONTEXT ->
                by(row -> sight.model(row).contextTokens(), sort.ascending()).thenComparing(byRank);
            case SPEED ->
                by(row -> sight.model(row).outputTokensPerSecond(), sort.ascending())
                        .thenComparing(byRank);
            case RELEASED ->
                by(row -> sight.model(row).releaseDate(), sort.ascending()).thenComparing(byRank);
            case MOVED -> by(sight::rise, sort.ascending()).thenComparing(byRank);
        };
    }

    private static @Nullable Integer known(int rank) {
        return rank == Integer.MAX_VALUE ? null : rank;
    }

    private static @Nullable Double price(Model model) {
        Price price = model.price();
        return price == null ? null : price.mean();
    }

    private static <T extends Comparable<? super T>> Comparator<Row> by(
            Function<Row, @Nullable T> key, boolean ascending) {
        Comparator<T> way = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(key, Comparator.nullsLast(way));
    }
}
