package dev.podium.ingestion.api;

import dev.podium.event.Event.NameKind;
import dev.podium.ingestion.Refusal;
import dev.podium.ledger.Catalogue;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps one thing from becoming two in silence, because somebody spelt it another way.
final class NearDuplicates {

    private static final String CONFIRMED = "new";

    private NearDuplicates() {}

    /// Refuses names that mean, or could be taken for, something else than `id`, unless the caller confirmed that it
    /// is another thing.
    ///
    /// @throws Refusal `validation-failed` with code `near-duplicate`
    static void refuse(
            Catalogue catalogue,
            NameKind kind,
            String id,
            String name,
            List<String> aliases,
            @Nullable String confirm) {
        if (confirm != null && !confirm.equals(CONFIRMED)) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "confirm can only be \"new\".");
        }
        if (confirm != null) {
            return;
        }
        List<Fault> faults = new ArrayList<>();
        check(catalogue, kind, id, id, "", faults);
        check(catalogue, kind, id, name, "/name", faults);
        for (int i = 0; i < aliases.size(); i++) {
            check(catalogue, kind, id, aliases.get(i), "/aliases/" + i, faults);
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(ProblemType.VALIDATION_FAILED, "This could be something that is known already.", faults);
        }
    }

    private static void check(
            Catalogue catalogue, NameKind kind, String id, String name, String pointer, List<Fault> faults) {
        Optional<String> other = catalogue
                .resolve(kind, name)
                .or(() -> catalogue.lookAlike(kind, name))
                .filter(found -> !found.equals(id));
        other.ifPresent(found -> faults.add(new Fault(
                pointer,
                "near-duplicate",
                "could be taken for " + found + ", which is known. Add ?confirm=new if it is another thing.")));
    }
}
