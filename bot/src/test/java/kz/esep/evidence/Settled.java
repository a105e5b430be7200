package kz.esep.evidence;

import org.jspecify.annotations.Nullable;

/** Evidence as it is after its bytes were fetched, or given up. */
public final class Settled {

    private Settled() {}

    /** The file whose bytes have come. */
    public static Evidence stored(Evidence file, Evidence.Stored stored) {
        return settled(file, stored, file.failures());
    }

    /** The file whose bytes will not come. */
    public static Evidence lost(Evidence file) {
        return settled(file, null, file.failures() + 1);
    }

    private static Evidence settled(Evidence file, Evidence.@Nullable Stored stored, int failures) {
        return new Evidence(
                file.id(),
                file.sender(),
                file.chat(),
                file.kind(),
                file.telegramFile(),
                file.telegramUnique(),
                file.name(),
                file.mediaType(),
                file.announcedSize(),
                file.caption(),
                file.album(),
                file.sentAt(),
                stored,
                failures,
                null,
                false);
    }
}
