package dev.podium.ingestion.json;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.util.ArrayList;
import java.util.List;

/// All that is wrong with one body, collected while it is read, so that its sender hears of it at once.
public final class Faults {

    private static final int MOST = 20;

    private final List<Fault> faults = new ArrayList<>();

    public void add(String pointer, String code, String detail) {
        if (faults.size() < MOST) {
            faults.add(new Fault(pointer, code, detail));
        }
    }

    public boolean any() {
        return !faults.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(faults);
    }

    /// Ends the reading if anything was wrong.
    ///
    /// @throws Refusal `validation-failed` with every fault
    public void refuseIfAny() {
        if (any()) {
            String detail = faults.size() == 1
                    ? faults.getFirst().pointer() + ": " + faults.getFirst().detail()
                    : "There are " + faults.size() + " faults; each is named in errors.";
            throw Refusal.of(ProblemType.VALIDATION_FAILED, detail, List.copyOf(faults));
        }
    }
}
