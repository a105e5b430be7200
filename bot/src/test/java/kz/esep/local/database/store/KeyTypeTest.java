package kz.esep.local.database.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyTypeTest {
    /** In MongoDB's order: https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ */
    private static final List<@Nullable Object> ORDERED = Collections.unmodifiableList(Arrays.asList(
            MinKey.getInstance(),
            Missing.getInstance(),
            Double.NEGATIVE_INFINITY,
            -3,
            0.5,
            1L,
            2.5,
            1L << 60,
            (1L << 60) + 1,
            "",
            "a",
            "ab",
            "b",
            "ә",
            new Document(),
            new Document("a", 1.0),
            new Document("a", 1.0).append("b", 1.0),
            new Document("a", 2.0),
            new Document("a", List.of(1.0, 2.0)),
            new Document("a", List.of(1.0, 3.0)),
            List.of(1.0, 2.0),
            List.of(1.0, 3.0),
            List.of(2.0),
            new UUID(1, 2),
            new ObjectId("000000000000000000000001"),
            false,
            true,
            Instant.parse("2025-05-17T04:30:00Z"),
            Instant.parse("2025-05-18T04:30:00Z"),
            MaxKey.getInstance()));

    @Test
    void keysAreOrderedAsMongoOrdersThem() {
        for (int seed = 0; seed < 200; seed++) {
            List<@Nullable Object> shuffled = new ArrayList<>(ORDERED);
            Collections.shuffle(shuffled, new Random(seed));

            shuffled.sort(KeyOrder.INSTANCE);

            assertThat(shuffled).isEqualTo(ORDERED);
        }
    }

    @Test
    void noTwoDifferentValuesAreTheSameKey() {
        for (Object left : ORDERED) {
            for (Object right : ORDERED) {
                int order = KeyOrder.INSTANCE.compare(left, right);
                assertThat(order == 0).isEqualTo(left == right);
                assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(KeyOrder.INSTANCE.compare(right, left)));
            }
        }
    }

    @Test
    void aNumberIsTheSameKeyInEveryType() {
        assertThat(KeyOrder.INSTANCE.compare(7, 7L)).isZero();
        assertThat(KeyOrder.INSTANCE.compare(7L, 7.0)).isZero();
        assertThat(KeyOrder.INSTANCE.compare(7, 7.5)).isNegative();
    }

    @Test
    void aShorterKeyComesBeforeThoseThatBeginWithIt() {
        KeyValue prefix = new KeyValue("p", 1.0);

        assertThat(KeyType.INSTANCE.compare(prefix, new KeyValue("p", 1.0, MinKey.getInstance())))
                .isNegative();
        assertThat(KeyType.INSTANCE.compare(prefix, new KeyValue("p", 0.0, "z")))
                .isPositive();
    }

    @Test
    void keysComeBackAsTheyWereWritten() {
        KeyValue key = new KeyValue(ORDERED).normalized();
        WriteBuffer written = new WriteBuffer();
        KeyType.INSTANCE.write(written, key);
        KeyType.INSTANCE.write(written, new KeyValue("next"));
        ByteBuffer read = written.getBuffer().flip();

        assertThat(KeyType.INSTANCE.compare(KeyType.INSTANCE.read(read), key)).isZero();
        assertThat(KeyType.INSTANCE.read(read)).isEqualTo(new KeyValue("next"));
        assertThat(read.hasRemaining()).isFalse();
    }
}
