package dev.podium.ingestion.body;

import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.ingestion.json.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model's facts as they are put. Its id stands in the path.
public final class ModelBody {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_ALIAS = 200;
    private static final long MOST_TOKENS = 1_000_000_000_000L;
    private static final BigDecimal MOST_SPEED = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(999_999);

    private ModelBody() {}

    /// Reads a model.
    public static Model read(String id, Fields fields) {
        requireSameId(fields, id);
        String name = fields.required("name", fields.text("name", LONGEST_NAME), id);
        String organization = fields.text("organization", LONGEST_NAME);
        LocalDate releaseDate = fields.date("releaseDate");
        Boolean openWeights = fields.flag("openWeights");
        Boolean reasoning = fields.flag("reasoning");
        Long contextTokens = fields.whole("contextTokens", 1, MOST_TOKENS);
        Price price = priceIn(fields.object("price"));
        Double speed = within(fields, "outputTokensPerSecond", MOST_SPEED);
        Double delay = within(fields, "ttftSeconds", MOST_SPEED);
        String license = fields.text("license", LONGEST_NAME);
        String sourceUrl = fields.url("sourceUrl");
        List<String> aliases = fields.texts("aliases", LONGEST_ALIAS);
        fields.finish();
        return new Model(
                id,
                name,
                organization,
                releaseDate,
                openWeights,
                reasoning,
                contextTokens,
                price,
                speed,
                delay,
                license,
                sourceUrl,
                aliases);
    }

    private static @Nullable Price priceIn(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Price price = amounts(fields);
        fields.noMore();
        return price;
    }

    /// Reads a price in US dollars per million tokens; at least one of `input` and `output` is needed.
    public static Price price(Fields fields) {
        Price price = amounts(fields);
        fields.finish();
        return price;
    }

    private static Price amounts(Fields fields) {
        Double input = within(fields, "input", HIGHEST_PRICE);
        Double output = within(fields, "output", HIGHEST_PRICE);
        if (!fields.has("input") && !fields.has("output")) {
            fields.fault("input", "required", "is required, unless output is given");
        }
        return new Price(input, output);
    }

    /// An id in the body is welcome, if it is the one in the path.
    static void requireSameId(Fields fields, String id) {
        if (fields.has("id") && !id.equals(fields.text("id", LONGEST_NAME))) {
            fields.fault("id", "wrong-id", "must be the id in the path, or be left out");
        }
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
