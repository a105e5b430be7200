package kz.esep.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to fetch one file, noted whatever comes of it. */
final class Fetch {

    private static final Logger log = LoggerFactory.getLogger(Fetch.class);

    /** Telegram keeps updates for 24 hours; a file that could not be had for as long is asked for again by hand. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Files files;
    private final Blobs blobs;
    private final FileSource source;
    private final FetchingPace pace;
    private final Clock clock;
    private final MeterRegistry metrics;

    Fetch(Files files, Blobs blobs, FileSource source, FetchingPace pace, Clock clock, MeterRegistry metrics) {
        this.files = files;
        this.blobs = blobs;
        this.source = source;
        this.pace = pace;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Fetches a file; false when the outcome could not be noted. */
    boolean attempt(Evidence file) {
        try {
            var finished = blobs.finished(file.id(), clock.instant());
            if (finished.isPresent()) {
                note(file, finished.get());
            } else if (file.announcedSize() > Evidence.LARGEST) {
                giveUp(file, "too big");
            } else {
                fetch(file);
            }
            return true;
        } catch (RuntimeException outage) {
            log.warn("File {} cannot be kept: {}", file.id(), outage.toString());
            return false;
        }
    }

    private void fetch(Evidence file) {
        switch (source.open(file.telegramFile())) {
            case FileSource.Opening.Opened opened -> store(file, opened);
            case FileSource.Opening.TooBig tooBig -> giveUp(file, "too big");
            case FileSource.Opening.GoneForever gone -> giveUp(file, gone.reason());
            case FileSource.Opening.Unavailable unavailable -> failed(file, unavailable.reason());
        }
    }

    private void store(Evidence file, FileSource.Opening.Opened opened) {
        var start = System.nanoTime();
        try (var stream = opened.stream()) {
            var stored = blobs.store(file.id(), mediaType(file), stream, clock.instant());
            if (!note(file, stored)) {
                return;
            }
            metrics.counter("esep.files.stored").increment();
            metrics.timer("esep.files.fetch").record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            metrics.timer("esep.files.delay").record(Duration.between(file.sentAt(), clock.instant()));
            log.info("File {} is stored, {} bytes", file.id(), stored.size());
        } catch (Blobs.TooLarge tooLarge) {
            giveUp(file, "too big");
        } catch (IOException broken) {
            failed(file, broken.toString());
        }
    }

    /**
     * Notes that a file has a content. What its sender had erased while it was fetched is not kept; when the content was
     * somebody else's who had it erased at this moment, the file is fetched again.
     */
    private boolean note(Evidence file, Evidence.Stored stored) {
        var leans = files.lean(file.id(), stored.blob());
        if (leans && !blobs.isEntered(stored.blob())) {
            failed(file, "its content was erased meanwhile");
            files.removeUnlessFiled(stored.blob(), blobs);
            return false;
        }
        if (!leans || !files.markStored(file.id(), stored)) {
            files.removeUnlessFiled(stored.blob(), blobs);
            return false;
        }
        return true;
    }

    private static @Nullable String mediaType(Evidence file) {
        return file.kind() == FileKind.PHOTO && file.mediaType() == null ? "image/jpeg" : file.mediaType();
    }

    private void failed(Evidence file, String reason) {
        var now = clock.instant();
        if (Duration.between(file.sentAt(), now).compareTo(LONGEST) > 0) {
            giveUp(file, reason);
            return;
        }
        var longest = pace.pauseAfter(file.failures()).toMillis();
        var pause = ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
        log.info("File {} is not there yet, failure {}: {}", file.id(), file.failures() + 1, reason);
        metrics.counter("esep.files.failed").increment();
        files.markFailed(file.id(), now.plusMillis(pause));
    }

    private void giveUp(Evidence file, String reason) {
        log.warn("File {} is given up: {}", file.id(), reason);
        metrics.counter("esep.files.lost").increment();
        blobs.discard(file.id());
        files.giveUp(file.id());
    }
}
