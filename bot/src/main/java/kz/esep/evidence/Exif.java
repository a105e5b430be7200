package kz.esep.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads when and where a picture was taken, where it says so. */
final class Exif {

    private static final Logger log = LoggerFactory.getLogger(Exif.class);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    /** Where a camera names no zone, its clock is taken for one in Kazakhstan. */
    private static final ZoneOffset KAZAKHSTAN = ZoneOffset.ofHours(5);

    /** A clock that was never set shows an earlier day. */
    private static final Instant EARLIEST = Instant.parse("2010-01-01T00:00:00Z");

    private static final Duration SLACK = Duration.ofDays(1);

    private Exif() {}

    /**
     * What a picture says of its making, empty where it says nothing or cannot be read.
     *
     * @param now later times are not believed
     */
    static Optional<Taken> of(InputStream picture, Instant now) {
        try {
            var metadata = ImageMetadataReader.readMetadata(new BufferedInputStream(picture));
            var at = time(metadata, now);
            var where = place(metadata);
            return at == null && where == null
                    ? Optional.empty()
                    : Optional.of(new Taken(
                            at,
                            where == null ? null : where.getLatitude(),
                            where == null ? null : where.getLongitude()));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            log.info("A picture tells nothing of its making: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    private static @Nullable Instant time(Metadata metadata, Instant now) {
        for (var directory : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            var written = directory.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
            if (written != null) {
                return believable(
                        written.strip(), directory.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL), now);
            }
        }
        return null;
    }

    private static @Nullable Instant believable(String written, @Nullable String zone, Instant now) {
        try {
            var offset = zone == null || zone.isBlank() ? KAZAKHSTAN : ZoneOffset.of(zone.strip());
            var at = LocalDateTime.parse(written, WRITTEN).toInstant(offset);
            return at.isBefore(EARLIEST) || at.isAfter(now.plus(SLACK)) ? null : at;
        } catch (DateTimeParseException unset) {
            return null;
        }
    }

    private static @Nullable GeoLocation place(Metadata metadata) {
        return metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                .map(GpsDirectory::getGeoLocation)
                .filter(location -> location != null && !location.isZero())
                .findFirst()
                .orElse(null);
    }
}
