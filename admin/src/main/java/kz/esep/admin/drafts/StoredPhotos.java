package kz.esep.admin.drafts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.filling.Photos;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import org.springframework.stereotype.Component;

/** The stored photos, in the size of print: each is scaled once, when it comes. */
@Component
class StoredPhotos implements Photos {

    private final Files files;
    private final Blobs blobs;

    StoredPhotos(Files files, Blobs blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    @Override
    public Optional<Photo> of(FileId file) {
        return files.findAll(List.of(file)).stream()
                .flatMap(found -> Stream.ofNullable(found.stored()))
                .flatMap(stored -> blobs.print(stored.blob()).stream())
                .flatMap(jpeg -> Photo.of(jpeg).stream())
                .findFirst();
    }
}
