package kz.esep.evidence;

import com.mongodb.client.MongoClients;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Stores files of 20 MB side by side: a program of its own, so that its heap can be limited. */
final class StoreLargeFiles {

    static final int AT_ONCE = 4;

    private StoreLargeFiles() {}

    /** Takes the database's address; prints the hash of each file. */
    public static void main(String[] arguments) throws Exception {
        try (var client = MongoClients.create(arguments[0]);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var blobs = new Blobs(new MongoTemplate(client, "esep"));
            var stored = new ArrayList<Future<Evidence.Stored>>();
            for (var file = 1; file <= AT_ONCE; file++) {
                var id = FileId.ofMessage(7, file);
                var bytes = new Numbers(file);
                stored.add(threads.submit(() -> blobs.store(id, "video/mp4", bytes, Instant.EPOCH)));
            }
            for (var one : stored) {
                System.out.println(one.get().sha256());
            }
        }
    }

    /** As many bytes as a file may have, another sequence for each seed, made while they are read. */
    static final class Numbers extends InputStream {
        private final int seed;
        private long at;

        Numbers(int seed) {
            this.seed = seed;
        }

        @Override
        public int read() {
            return at == Evidence.LARGEST ? -1 : (int) (at++ * seed >> 7 & 0xff);
        }
    }
}
