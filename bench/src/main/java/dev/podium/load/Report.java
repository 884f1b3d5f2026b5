package dev.podium.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What came of it.
///
/// @param readers how many
/// @param heard pairs of a reader and a result that reader was told of
/// @param missed pairs without
/// @param millis from sending a result to the push, sorted; of those that were heard alone
/// @param charactersPerPush mean
/// @param heapPerReader bytes, with the page open
/// @param heapPerReaderLater bytes, after all the pushes
record Report(
        int readers,
        long heard,
        long missed,
        List<Double> millis,
        double charactersPerPush,
        double heapPerReader,
        double heapPerReaderLater) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double KIB = 1024;

    static Report of(List<Reader> readers, List<Submitter.Posted> posted, long before, long after, long later) {
        List<Double> millis = new ArrayList<>();
        long characters = 0;
        long pushes = 0;
        for (Reader reader : readers) {
            List<Pushed.Arrival> arrivals = reader.pushed().arrivals();
            for (Pushed.Arrival arrival : arrivals) {
                characters += arrival.characters();
                pushes++;
            }
            for (Submitter.Posted one : posted) {
                for (Pushed.Arrival arrival : arrivals) {
                    if (arrival.version() >= one.offset()) {
                        millis.add((arrival.at() - one.sentAt()) / NANOS_PER_MILLI);
                        break;
                    }
                }
            }
        }
        millis.sort(null);
        return new Report(
                readers.size(),
                millis.size(),
                (long) readers.size() * posted.size() - millis.size(),
                List.copyOf(millis),
                pushes == 0 ? 0 : (double) characters / pushes,
                (double) (after - before) / readers.size(),
                (double) (later - before) / readers.size());
    }

    void print() {
        System.out.printf(Locale.ROOT, "%n%,d readers, told %,d times, missed %,d times%n", readers, heard, missed);
        System.out.printf(
                Locale.ROOT,
                "where told, from sending a result to the push, ms: median %.0f, 95 %% %.0f, 99 %% %.0f, most %.0f%n",
                at(0.5),
                at(0.95),
                at(0.99),
                at(1));
        System.out.printf(Locale.ROOT, "a push has %.1f KiB on average%n", charactersPerPush / KIB);
        System.out.printf(
                Locale.ROOT,
                "heap of the server for each reader: %.0f KiB with the page open, %.0f KiB after the pushes%n",
                heapPerReader / KIB,
                heapPerReaderLater / KIB);
    }

    private double at(double share) {
        return millis.isEmpty()
                ? Double.NaN
                : millis.get((int) Math.min(millis.size() - 1L, (long) (share * millis.size())));
    }
}
