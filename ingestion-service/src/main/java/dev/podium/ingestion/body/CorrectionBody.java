package dev.podium.ingestion.body;

import dev.podium.event.Event.NameKind;
import dev.podium.ingestion.json.Fields;
import dev.podium.ledger.Catalogue;
import dev.podium.result.Result;
import java.time.Instant;

/// How a result should read, whole, and why. It stays about the same model and benchmark.
public record CorrectionBody(WordBody word, Result result) {

    /// Reads a correction.
    public static CorrectionBody read(Fields fields, Result before, Catalogue catalogue, Instant now) {
        WordBody word = WordBody.read(fields);
        Fields members = fields.object("result");
        fields.required("result", members, fields);
        fields.noMore();
        if (members == null) {
            fields.finish();
            return new CorrectionBody(word, before);
        }
        Result result = ResultBody.read(members, catalogue, now).result();
        requireSame(members, catalogue, NameKind.MODEL, "model", before.model(), result.model());
        requireSame(members, catalogue, NameKind.BENCHMARK, "benchmark", before.benchmark(), result.benchmark());
        fields.finish();
        return new CorrectionBody(word, result);
    }

    private static void requireSame(
            Fields members, Catalogue catalogue, NameKind kind, String member, String before, String now) {
        boolean same = before.equalsIgnoreCase(now)
                || (catalogue.resolve(kind, now).isPresent()
                        && catalogue.resolve(kind, before).equals(catalogue.resolve(kind, now)));
        if (!same) {
            members.fault(member, "cannot-change", "cannot be corrected: withdraw the result and submit another");
        }
    }
}
