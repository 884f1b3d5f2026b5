package dev.podium.ingestion.body;

import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.ingestion.json.Fields;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A model's facts as they are put. Its id stands in the path.
public final class ModelBody {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_ALIAS = 200;
    private static final long MOST_TOKENS = 1_000_000_000_000L;
    private static final BigDecimal MOST_SPEED = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(999_999);

    private ModelBody() {}

    /// Reads a model. Whether it may be used, the faults behind `fields` say.
    public static Model read(String id, Fields fields) {
        requireSameId(fields, id);
        Fields price = fields.object("price");
        Model model = new Model(
                id,
                fields.required("name", fields.text("name", LONGEST_NAME), id),
                fields.text("organization", LONGEST_NAME),
                fields.date("releaseDate"),
                fields.flag("openWeights"),
                fields.flag("reasoning"),
                fields.whole("contextTokens", 1, MOST_TOKENS),
                price == null ? null : price(price),
                positive(fields, "outputTokensPerSecond"),
                positive(fields, "ttftSeconds"),
                fields.text("license", LONGEST_NAME),
                fields.url("sourceUrl"),
                fields.texts("aliases", LONGEST_ALIAS));
        fields.noMore();
        return model;
    }

    /// Reads a price in US dollars per million tokens; at least one of `input` and `output` is needed.
    public static Price price(Fields fields) {
        Price price = new Price(amount(fields, "input"), amount(fields, "output"));
        if (!fields.has("input") && !fields.has("output")) {
            fields.fault("input", "required", "is required, unless output is given");
        }
        fields.noMore();
        return price;
    }

    /// An id in the body is welcome, if it is the one in the path.
    static void requireSameId(Fields fields, String id) {
        if (fields.has("id") && !id.equals(fields.text("id", LONGEST_NAME))) {
            fields.fault("id", "wrong-id", "must be the id in the path, or be left out");
        }
    }

    private static @Nullable Double amount(Fields fields, String member) {
        return within(fields, member, HIGHEST_PRICE);
    }

    private static @Nullable Double positive(Fields fields, String member) {
        return within(fields, member, MOST_SPEED);
    }

    private static @Nullable Double within(Fields fields, String member, BigDecimal most) {
        BigDecimal number = fields.decimal(member);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.compareTo(most) > 0) {
            fields.fault(member, "out-of-range", "must lie from 0 to " + most.toPlainString());
            return null;
        }
        return number.doubleValue();
    }
}
