package dev.podium.evaluate;

import dev.podium.evaluate.data.BadData;
import dev.podium.wire.Json;
import java.util.List;

/// `podium evaluate`: measures, prints, and ends.
public final class EvaluateApplication {

    private static final int CANNOT_EVALUATE = 1;

    private EvaluateApplication() {}

    public static void main(String[] args) {
        List<String> given = List.of(args);
        if (given.contains("--help") || given.contains("-h")) {
            System.out.print(Arguments.USAGE);
            return;
        }
        try {
            Arguments arguments = Arguments.of(given);
            Evaluation evaluation = Evaluation.of(arguments.material(note -> System.err.println("podium: " + note)));
            System.out.print(arguments.json() ? Json.text(evaluation) + '\n' : Report.of(evaluation));
        } catch (BadData e) {
            System.err.println("podium: " + e.getMessage());
            System.exit(CANNOT_EVALUATE);
        }
    }
}
