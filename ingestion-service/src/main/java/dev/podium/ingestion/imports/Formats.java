package dev.podium.ingestion.imports;

import dev.podium.ingestion.imports.format.Format;
import dev.podium.ingestion.imports.format.board.Aider;
import dev.podium.ingestion.imports.format.board.Bfcl;
import dev.podium.ingestion.imports.format.board.EpochHub;
import dev.podium.ingestion.imports.format.board.EvalPlus;
import dev.podium.ingestion.imports.format.board.LlmStats;
import dev.podium.ingestion.imports.format.board.SweBench;
import dev.podium.ingestion.imports.format.board.TerminalBench;
import dev.podium.ingestion.imports.format.board.ZeroEval;
import dev.podium.ingestion.imports.format.harness.Helm;
import dev.podium.ingestion.imports.format.harness.Inspect;
import dev.podium.ingestion.imports.format.harness.Lighteval;
import dev.podium.ingestion.imports.format.harness.LmEval;
import dev.podium.ingestion.imports.format.harness.Mteb;
import dev.podium.ingestion.imports.format.harness.OpenCompass;
import dev.podium.ingestion.imports.format.harness.SimpleEvals;
import dev.podium.ingestion.imports.format.own.OwnCsv;
import dev.podium.ingestion.imports.format.own.OwnJson;
import dev.podium.ingestion.imports.format.shared.Bencher;
import dev.podium.ingestion.imports.format.shared.EveryEvalEver;
import dev.podium.ingestion.imports.format.shared.HfEvalResults;
import dev.podium.ingestion.imports.format.shared.ModelIndex;
import dev.podium.ingestion.imports.format.shared.ModelsDev;
import java.util.List;
import java.util.Optional;

/// All formats that go in, in the order in which a file is tried: those with the surest signs first.
public final class Formats {

    public static final List<Format> ALL = List.of(
            new EveryEvalEver(),
            new Inspect(),
            new Lighteval(),
            new LmEval(),
            new Mteb(),
            new TerminalBench(),
            new SweBench(),
            new Helm(),
            new LlmStats(),
            new ZeroEval(),
            new HfEvalResults(),
            new ModelIndex(),
            new Aider(),
            new ModelsDev(),
            new OpenCompass(),
            new Bfcl(),
            new EpochHub(),
            new OwnCsv(),
            new OwnJson(),
            new EvalPlus(),
            new SimpleEvals(),
            new Bencher());

    private Formats() {}

    static Optional<Format> named(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
