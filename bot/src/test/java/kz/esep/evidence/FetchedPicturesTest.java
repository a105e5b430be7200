package kz.esep.evidence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is made of a picture when it comes: small copies, day and place, or that it is damaged. */
class FetchedPicturesTest extends FetchedFiles {

    @Test
    void makesSmallCopiesOfAPhotoForPagesAndForPrint() throws Exception {
        offer("a", jpeg(1600, 1200));
        files.want(List.of(wanted(1, "a", FileKind.PHOTO)));
        fetching.start();
        var blob = awaitStored(1).blob();
        var thumbnail = ImageIO.read(blobs.thumbnail(blob).orElseThrow());
        assertThat(thumbnail.getWidth()).isEqualTo(480);
        assertThat(thumbnail.getHeight()).isEqualTo(360);
        assertThat(count("prints.files")).isEqualTo(1);
        var print = ImageIO.read(new ByteArrayInputStream(blobs.print(blob).orElseThrow()));
        assertThat(print.getWidth()).isEqualTo(800);
        assertThat(print.getHeight()).isEqualTo(600);
    }

    @Test
    void readsWhenAndWhereAPictureWasTakenAndTurnsItUpright() throws Exception {
        var original = Camera.tagged(jpeg(1600, 1200), 6, "2025:09:13 18:20:30", 43.6512, 51.1597);
        offer("a", original);
        files.want(List.of(wanted(1, "a", FileKind.PHOTO)));
        fetching.start();
        var stored = awaitStored(1);
        var taken = requireNonNull(stored.taken());
        assertThat(taken.at()).isEqualTo(Instant.parse("2025-09-13T13:20:30Z"));
        assertThat(requireNonNull(taken.latitude())).isCloseTo(43.6512, within(0.0001));
        assertThat(requireNonNull(taken.longitude())).isCloseTo(51.1597, within(0.0001));
        assertThat(stored.flaw()).isNull();
        assertThat(read(blobs.open(stored.blob()))).isEqualTo(original);
        var thumbnail = ImageIO.read(blobs.thumbnail(stored.blob()).orElseThrow());
        assertThat(thumbnail.getWidth()).isEqualTo(360);
        assertThat(thumbnail.getHeight()).isEqualTo(480);
    }

    @Test
    void theSameContentSentAgainTellsTheSame() throws Exception {
        var original = Camera.tagged(jpeg(400, 300), 1, "2025:09:13 18:20:30", 43.6512, 51.1597);
        for (var message = 1; message <= 2; message++) {
            offer("same" + message, original);
            files.want(List.of(wanted(message, "same" + message, FileKind.PHOTO)));
            fetching.start();
            assertThat(awaitStored(message).taken()).isNotNull();
        }
    }

    @Test
    void aClockThatWasNeverSetOrIsAheadIsNotBelieved() throws Exception {
        var message = 0;
        fetching.start();
        for (var time : new String[] {null, "2000:01:01 00:00:00", "2031:01:01 00:00:00"}) {
            message++;
            offer("a" + message, Camera.tagged(jpeg(400, 300 + message), 1, time, 43.65, 51.16));
            files.want(List.of(wanted(message, "a" + message, FileKind.PHOTO)));
            fetching.wake();
            assertThat(requireNonNull(awaitStored(message).taken()).at()).isNull();
        }
    }

    @Test
    void anEmptyFileIsStoredAndKnownToBeEmpty() {
        offer("a", new byte[0]);
        files.want(List.of(wanted(1, "a", FileKind.DOCUMENT)));
        fetching.start();
        assertThat(awaitStored(1).flaw()).isEqualTo(Evidence.Flaw.EMPTY);
    }

    @Test
    void aPictureThatCannotBeDecodedIsStoredAllTheSame() {
        var broken = jpeg(400, 300);
        Arrays.fill(broken, 20, broken.length, (byte) 7);
        offer("a", broken);
        files.want(List.of(wanted(1, "a", FileKind.PHOTO)));
        fetching.start();
        var stored = awaitStored(1);
        assertThat(stored.size()).isEqualTo(broken.length);
        assertThat(stored.flaw()).isEqualTo(Evidence.Flaw.DAMAGED);
        assertThat(blobs.thumbnail(stored.blob())).isEmpty();
    }
}
