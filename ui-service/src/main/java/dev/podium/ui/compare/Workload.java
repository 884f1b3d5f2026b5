package dev.podium.ui.compare;

import dev.podium.catalog.Price;
import org.jspecify.annotations.Nullable;

/// What a reader would have a model do in a month.
///
/// @param in millions of tokens that go in
/// @param out millions of tokens that come out
record Workload(int in, int out) {

    static final Workload USUAL = new Workload(10, 2);

    /// More than anybody pays for in a month.
    static final int MOST = 1_000_000;

    Workload {
        in = Math.clamp(in, 0, MOST);
        out = Math.clamp(out, 0, MOST);
    }

    /// Dollars a month at the maker's prices; `null` where one that is paid is not known.
    @Nullable
    Double cost(@Nullable Price price) {
        Double paidIn = price == null ? null : cost(in, price.input());
        Double paidOut = price == null ? null : cost(out, price.output());
        return paidIn == null || paidOut == null ? null : Double.valueOf(paidIn + paidOut);
    }

    private static @Nullable Double cost(int millions, @Nullable Double each) {
        return millions == 0 ? Double.valueOf(0) : each == null ? null : Double.valueOf(millions * each);
    }
}
