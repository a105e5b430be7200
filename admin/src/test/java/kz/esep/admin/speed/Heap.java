package kz.esep.admin.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most memory that was used at one time since the beginning of a measurement. */
final class Heap {

    private static final long MEGABYTE = 1024 * 1024;

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    Heap() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /**
     * In megabytes, garbage included: what the parts of the heap had at most, each at its own time, so that it is an upper
     * bound and at most what the process was given.
     */
    long peak() {
        var sum =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        return Math.min(sum, limit());
    }

    static long limit() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }
}
