package kz.esep.admin.speed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import javax.imageio.ImageIO;
import kz.esep.PhrasesConfiguration;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.filling.PhotoAnnex;
import kz.esep.admin.reports.filling.Photos;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.admin.reports.paper.Html;
import kz.esep.admin.reports.paper.Medium;
import kz.esep.admin.reports.paper.Pdf;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.FileId;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import kz.esep.local.database.EmbeddedDatabase;
import org.springframework.data.mongodb.core.MongoTemplate;

/** How long a final report and its annex of photos take, from entries and stored photos to each format. */
final class ReportSpeed implements AutoCloseable {

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;
    private static final int SPOTS = 400;
    private static final int SPOT = 450;

    private final DatabaseBeside database;
    private final MongoClient client;
    private final Facts facts;
    private final int photos;
    private final Photos source;

    /**
     * Stores so many different photos of twelve megapixels, each with the copies that are made when it comes.
     *
     * @param directory of the database, empty
     */
    ReportSpeed(Path directory, int entries, int photos) throws IOException {
        this.database = new DatabaseBeside(directory);
        this.client = MongoClients.create(database.address());
        this.facts = LargeProject.of(entries, 1, photos, 400_000).facts();
        this.photos = photos;
        var blobs = new Blobs(new MongoTemplate(client, EmbeddedDatabase.NAME));
        var stored = new ArrayList<String>();
        for (int i = 0; i < photos; i++) {
            var photo = new ByteArrayInputStream(photo(i));
            stored.add(blobs.store(new FileId("p" + i), "image/jpeg", photo, Instant.EPOCH)
                    .blob());
        }
        this.source =
                file -> blobs.print(stored.get(Integer.parseInt(file.value().substring(1)) % photos))
                        .flatMap(Photos.Photo::of);
    }

    /** Compiles report and annex once, as Word, as a page and as PDF, and tells how long each took. */
    String round() throws IOException {
        System.gc();
        var heap = new Heap();
        var compiling = new Watch();
        var report = Drafts.compile(
                        new Forms(PhrasesConfiguration.all(ReportSpeed.class.getClassLoader()))
                                .find("final-report")
                                .orElseThrow(),
                        new Subject.OfProject(facts),
                        Language.KK,
                        source)
                .docx();
        var annex = PhotoAnnex.of(facts, photos, source);
        var compiled = compiling.toString();
        var showing = new Watch();
        for (var docx : new byte[][] {report, annex}) {
            Html.of(WordFile.of(docx), Medium.paper());
        }
        var shown = showing.toString();
        var printing = new Watch();
        for (var docx : new byte[][] {report, annex}) {
            Pdf.of(WordFile.of(docx));
        }
        return "Word %s, page %s, PDF %s, %d kB, peak heap %d MB"
                .formatted(compiled, shown, printing, (report.length + annex.length) / 1024, heap.peak());
    }

    /** A picture of a phone's camera, as hard to pack as a photo. */
    private static byte[] photo(int seed) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        var graphics = picture.createGraphics();
        for (int i = 0; i < SPOTS; i++) {
            graphics.setColor(new Color(random.nextInt(0xffffff)));
            graphics.fillOval(
                    random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(SPOT), random.nextInt(SPOT));
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        client.close();
        database.close();
    }
}
