package dev.podium.board;

import java.util.Arrays;

/// Sorts whole numbers that lie more or less evenly, again and again, without making anything anew.
///
/// They are dealt into buckets by their leading bits, then each bucket is sorted: near half the time of one sort of
/// all.
final class Dealing {

    /// Buckets a number, so that most hold one or none.
    private static final int BUCKETS = 2;

    private final long[] sorted;

    /// Where the next number of a bucket goes; in the end, where the bucket ends.
    private final int[] ends;

    Dealing(int numbers) {
        sorted = new long[numbers];
        ends = new int[Integer.highestOneBit(BUCKETS * numbers + 1)];
    }

    /// The same numbers ascending. Good until the next call.
    long[] sort(long[] numbers) {
        if (numbers.length == 0) {
            return sorted;
        }
        long least = numbers[0];
        long most = numbers[0];
        for (long number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
        deal(numbers, least, Math.max(0, bits - Integer.numberOfTrailingZeros(ends.length)));
        int start = 0;
        for (int end : ends) {
            if (end > start + 1) {
                Arrays.sort(sorted, start, end);
            }
            start = end;
        }
        return sorted;
    }

    private void deal(long[] numbers, long least, int shift) {
        Arrays.fill(ends, 0);
        for (long number : numbers) {
            ends[(int) ((number - least) >>> shift)]++;
        }
        int start = 0;
        for (int bucket = 0; bucket < ends.length; bucket++) {
            int size = ends[bucket];
            ends[bucket] = start;
            start += size;
        }
        for (long number : numbers) {
            sorted[ends[(int) ((number - least) >>> shift)]++] = number;
        }
    }
}
