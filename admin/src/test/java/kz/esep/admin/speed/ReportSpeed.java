package kz.esep.admin.speed;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
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
import kz.esep.language.Language;

/** How long a final report and its annex of photos take, from entries to each format. */
record ReportSpeed(String docx, String html, String pdf, int bytes, long peak) {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final int SPOTS = 400;

    static ReportSpeed of(int entries, int photos) throws IOException {
        var phrases = PhrasesConfiguration.all(ReportSpeed.class.getClassLoader());
        var large = LargeProject.of(entries, 1, photos, 400_000);
        var prints = new ArrayList<byte[]>();
        for (int i = 0; i < photos; i++) {
            prints.add(print(i));
        }
        Photos source = file -> Optional.of(
                new Photos.Photo(prints.get(Math.floorMod(file.value().hashCode(), photos)), WIDTH, HEIGHT));
        System.gc();
        var heap = new Heap();
        var compiling = new Watch();
        var facts = large.facts();
        var report = Drafts.compile(
                        new Forms(phrases).find("final-report").orElseThrow(),
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
        return new ReportSpeed(compiled, shown, printing.toString(), report.length + annex.length, heap.peak());
    }

    /** A picture of the size in which photos are kept for print, as hard to pack as a photo. */
    private static byte[] print(int seed) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        var graphics = picture.createGraphics();
        for (int i = 0; i < SPOTS; i++) {
            graphics.setColor(new Color(random.nextInt(0xffffff)));
            graphics.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(90), random.nextInt(90));
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return "Word %s, page %s, PDF %s, %d kB, peak heap %d MB".formatted(docx, html, pdf, bytes / 1024, peak);
    }
}
