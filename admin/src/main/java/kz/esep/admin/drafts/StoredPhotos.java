package kz.esep.admin.drafts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.esep.admin.reports.filling.Photos;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Files;
import org.springframework.stereotype.Component;

/** The stored photos, in the size of print: each is scaled once, when a draft first needs it. */
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
                .flatMap(jpeg -> photo(jpeg).stream())
                .findFirst();
    }

    private static Optional<Photo> photo(byte[] jpeg) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return Optional.of(new Photo(jpeg, reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
