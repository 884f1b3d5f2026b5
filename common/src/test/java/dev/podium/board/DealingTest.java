package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class DealingTest {

    @Test
    void sortsAsTheLibraryDoes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(6);
        for (int n = 0; n < 300; n++) {
            Dealing dealing = new Dealing(n);
            for (int bits = 1; bits <= Long.SIZE; bits += 9) {
                int shift = Long.SIZE - bits;
                long[] numbers = random.longs(n).map(number -> number >> shift).toArray();
                assertSorted(dealing, numbers);
            }
        }
    }

    @Test
    void oneFarOffAndAllOthersEqualOrClose() {
        for (long far : new long[] {Long.MIN_VALUE, -1, 0, 1, 7, 1L << 40, Long.MAX_VALUE}) {
            long[] equal = new long[100];
            equal[50] = far;
            assertSorted(new Dealing(100), equal);
            long[] close = new long[100];
            Arrays.setAll(close, i -> (i * 37) % 100);
            close[3] = far;
            assertSorted(new Dealing(100), close);
        }
    }

    private static void assertSorted(Dealing dealing, long[] numbers) {
        long[] expected = numbers.clone();
        Arrays.sort(expected);
        assertThat(dealing.sort(numbers)).isEqualTo(expected);
    }
}
