package dev.podium.movement;

import dev.podium.board.Cause;
import dev.podium.board.RankMove;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Splits what changed in a lane into causes (decision 0012): one thing after another is taken from the new board, and
/// each step's part is what changes by it.
///
/// 1. methodology: new rules for everybody, over old cells and old expectations;
/// 2. catalogue: new scales and makers for everybody;
/// 3. the model's own new results, one test after another in order of id, among everybody else's old ones;
/// 4. everybody's new results, which moves ranks alone;
/// 5. the bridge: new expectations for everybody.
final class Decomposition {

    private final Side before;
    private final Side after;
    private final Map<String, List<CellChange>> changes;
    private final Stages stages;
    private final Reasons reasons;

    Decomposition(Side before, Side after, Happenings happenings) {
        this.before = before;
        this.after = after;
        changes = CellChanges.of(before, after, happenings);
        stages = new Stages(before, after, changes);
        reasons = new Reasons(before, after, happenings, changes);
    }

    /// Every model that moved, in order of id.
    List<RankMove> moves() {
        Set<String> models = new TreeSet<>(before.rows().keySet());
        models.addAll(after.rows().keySet());
        return models.stream()
                .map(this::chain)
                .filter(Chain::leadsSomewhere)
                .map(Chain::move)
                .toList();
    }

    private Chain chain(String model) {
        Chain chain = new Chain(after.standings().lane(), model, stages.start.score(model));
        chain.to(stages.ruled.score(model), Cause.METHODOLOGY, reasons::methodology);
        chain.to(stages.described.score(model), Cause.CATALOGUE, () -> reasons.catalogue(model));
        Stages.Own own = stages.new Own(model);
        for (CellChange change : changes.getOrDefault(model, List.of())) {
            if (change.own() && own.takes(change)) {
                chain.to(own.score(), change);
            }
        }
        chain.past(stages.renewed.score(model), () -> reasons.rivals(model, chain.at(), stages), reasons::rivalling);
        chain.to(stages.end.score(model), reasons.ofExpectations(), reasons::bridge);
        if (reasons.repriced(model)) {
            chain.note(Cause.PRICE, reasons.price(model));
        }
        return chain;
    }
}
