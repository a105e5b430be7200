package kz.esep.admin.speed;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Time since its beginning: by the clock, and of the processor, which other work on the machine does not lengthen. */
final class Watch {

    private static final double NANOSECONDS = 1e9;

    private final long begun = System.nanoTime();
    private final long worked = processor();

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f s (processor %.1f s)",
                (System.nanoTime() - begun) / NANOSECONDS,
                (processor() - worked) / NANOSECONDS);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
