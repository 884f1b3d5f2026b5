package dev.podium.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// How busy the machine is, for promises that hold on one at rest: on one that others use too, everything takes as much
/// longer as computing takes longer there than it computes.
public final class Yardstick {

    private static final Duration LENGTH = Duration.ofMillis(20);

    private Yardstick() {}

    /// How much longer a computation takes now than it computes; 1 if nobody else does. Takes some 20 ms.
    public static double stretch() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long computed = 0;
        while (computed < LENGTH.toNanos()) {
            computed = threads.getCurrentThreadCpuTime() - cpu;
        }
        return Math.max(1, (double) (System.nanoTime() - begin) / computed);
    }
}
