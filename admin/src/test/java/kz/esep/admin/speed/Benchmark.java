package kz.esep.admin.speed;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.util.FileSystemUtils;

/**
 * Measures one thing in a process of its own, so that its heap can be limited.
 *
 * <p>{@code report}: a final report of 300 entries with 200 photos in its annex, in all formats. {@code facts}: facts and
 * checks of 100, 1,000 and 5,000 entries with four photos each. {@code pack GIGABYTES}: an evidence pack out of the
 * embedded database.
 */
final class Benchmark {

    private static final int ROUNDS = 3;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        var what = arguments.length == 0 ? "report" : arguments[0];
        System.out.printf("%s, heap of at most %d MB%n", what, Heap.limit());
        switch (what) {
            case "report" -> report();
            case "facts" -> facts();
            case "pack" -> pack(Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException("report, facts or pack: " + what);
        }
    }

    private static void report() throws IOException {
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.println("round " + round + ": " + ReportSpeed.of(300, 200));
        }
    }

    private static void facts() {
        System.out.println("| entries | photos | facts | checks | peak heap, MB |");
        FactsSpeed.of(100);
        for (var entries : new int[] {100, 1_000, 5_000}) {
            System.out.println(FactsSpeed.of(entries));
        }
    }

    private static void pack(int gigabytes) throws IOException {
        var directory = Files.createTempDirectory("esep-pack");
        try {
            System.out.println(PackSpeed.of(directory, gigabytes));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
