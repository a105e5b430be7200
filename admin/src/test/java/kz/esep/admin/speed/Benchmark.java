package kz.esep.admin.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Measures one thing in a process of its own, so that its heap can be limited.
 *
 * <p>{@code report}: a final report of 300 entries with 200 photos in its annex, in all formats,
 * out of the embedded database. {@code facts}: facts and
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
            case "report" -> withDirectory(Benchmark::report);
            case "facts" -> facts();
            case "pack" ->
                withDirectory(directory -> System.out.println(PackSpeed.of(directory, Integer.parseInt(arguments[1]))));
            default -> throw new IllegalArgumentException("report, facts or pack: " + what);
        }
    }

    private static void report(Path directory) throws IOException {
        var arriving = new Watch();
        try (var speed = new ReportSpeed(directory, 300, 200)) {
            System.out.println("200 photos made and stored in " + arriving);
            for (int round = 1; round <= ROUNDS; round++) {
                System.out.println("round " + round + ": " + speed.round());
            }
        }
    }

    private static void facts() {
        System.out.println("| entries | photos | facts | checks | peak heap, MB |");
        FactsSpeed.of(100);
        for (var entries : new int[] {100, 1_000, 5_000}) {
            System.out.println(FactsSpeed.of(entries));
        }
    }

    /** Something that needs an empty directory for a database. */
    private interface Measured {
        void in(Path directory) throws IOException;
    }

    private static void withDirectory(Measured measured) throws IOException {
        var directory = Files.createTempDirectory("esep-speed");
        try {
            measured.in(directory);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
