package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.ui.api.http.Listed;
import dev.podium.ui.api.http.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All models of a board, in order of id, ranked or not.
///
/// @param total how many there are on all pages
public record ModelsAnswer(
        @JsonUnwrapped Moment.Head head,
        String lane,
        int total,
        List<Listing> models,
        @Nullable String next) implements Listed<ModelsAnswer.Listing> {

    @Override
    public List<Listing> listed() {
        return models;
    }

    /// A model in the list.
    ///
    /// @param results submitted results about it that count
    public record Listing(
            String model,
            @JsonUnwrapped Facts facts,
            boolean ranked,
            @Nullable Integer rank,
            @Nullable Double score,
            double evidence,
            int results) {

        static Listing of(Model model, @Nullable Row row, int results) {
            Standing overall = row == null ? null : Standing.of(row.overall());
            return new Listing(
                    model.id(),
                    Facts.of(model),
                    overall != null && overall.rank() != null,
                    overall == null ? null : overall.rank(),
                    overall == null ? null : Double.valueOf(overall.score()),
                    overall == null ? 0 : overall.evidence(),
                    results);
        }
    }
}
