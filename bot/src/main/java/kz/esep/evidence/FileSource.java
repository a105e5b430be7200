package kz.esep.evidence;

import java.io.InputStream;

/** Hands out the bytes of a file. Implemented over Telegram; every outcome is a value. */
public interface FileSource {

    /** Opens a file for reading from its beginning. */
    Opening open(String telegramFile);

    /** What became of it. */
    sealed interface Opening {
        /**
         * The bytes, to be closed by whoever reads them.
         *
         * @param size in bytes, 0 where it is not known beforehand
         */
        record Opened(InputStream stream, long size) implements Opening {}

        /** Telegram does not hand out files over 20 MB to bots. */
        record TooBig() implements Opening {}

        /** No further attempt can succeed. */
        record GoneForever(String reason) implements Opening {}

        /** To be tried again. */
        record Unavailable(String reason) implements Opening {}
    }
}
