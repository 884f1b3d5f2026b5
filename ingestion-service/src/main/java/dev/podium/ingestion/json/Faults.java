package dev.podium.ingestion.json;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.util.ArrayList;
import java.util.List;

/// All that is wrong with one body, collected while it is read, so that its sender hears of it at once.
final class Faults {

    private static final int MOST = 20;

    private final List<Fault> faults = new ArrayList<>();

    void add(String pointer, String code, String detail) {
        if (faults.size() < MOST) {
            faults.add(new Fault(pointer, code, detail));
        }
    }

    boolean any() {
        return !faults.isEmpty();
    }

    Refusal refusal() {
        Fault first = faults.getFirst();
        String detail = faults.size() == 1
                ? (first.pointer() + ' ' + first.detail()).strip() + '.'
                : "There are " + faults.size() + " faults; each is named in errors.";
        return Refusal.of(ProblemType.VALIDATION_FAILED, detail, List.copyOf(faults));
    }
}
