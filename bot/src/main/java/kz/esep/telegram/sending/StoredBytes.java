package kz.esep.telegram.sending;

import java.io.IOException;
import kz.esep.outgoing.OutgoingFiles;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;

/** The bytes of a file as they come from the database, never whole in memory. */
final class StoredBytes extends RequestBody {

    private final OutgoingFiles.Kept kept;

    StoredBytes(OutgoingFiles.Kept kept) {
        this.kept = kept;
    }

    @Override
    public MediaType contentType() {
        return MediaType.get(kept.mediaType());
    }

    @Override
    public long contentLength() {
        return kept.size();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try (var source = Okio.source(kept.bytes().get())) {
            sink.writeAll(source);
        }
    }
}
