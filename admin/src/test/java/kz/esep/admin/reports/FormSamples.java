package kz.esep.admin.reports;

import static kz.esep.facts.Logbook.happening;
import static kz.esep.facts.Logbook.with;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.file.CallFiles;
import kz.esep.admin.projects.file.Outcome;
import kz.esep.admin.projects.file.ReleaseFiles;
import kz.esep.admin.reports.filling.Photos;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.drafts.OfferedForm;
import kz.esep.evidence.FileKind;
import kz.esep.facts.CallFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Logbook;
import kz.esep.facts.ProgrammeFacts;
import kz.esep.journal.Happening;
import org.jspecify.annotations.Nullable;

/** What the samples of every form are about: the published reports, and a few entries with photos. */
public final class FormSamples {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private FormSamples() {}

    /** At least one subject for a form; a new form without one does not compile. */
    public static List<Subject> of(OfferedForm form) {
        return switch (form) {
            case FINAL_REPORT ->
                List.of(
                        new Subject.OfProject(Cases.declared(Cases.TAZA_ALEM)),
                        new Subject.OfProject(Cases.declared(Cases.ZHETISU)),
                        new Subject.OfProject(logged()));
            case INTERIM_REPORT -> List.of(new Subject.OfProject(logged(), DAY));
            case CONFIRMING_DOCUMENTS ->
                List.of(new Subject.OfProject(logged()), new Subject.OfProject(Cases.declared(Cases.EKO)));
            case ACTIVITY_REPORT -> List.of(entry(), activity());
            case OPERATOR_REPORT -> List.of(new Subject.OfCall(call()));
            case PRESS_RELEASE -> List.of(new Subject.OfProgramme(programme(), DAY));
        };
    }

    /** The consolidated report over its two projects. */
    public static CallFacts call() {
        return fine(CallFiles.read(CASES.resolve("operator-mangystau-2025.json")));
    }

    public static ProgrammeFacts programme() {
        return fine(ReleaseFiles.read(CASES.resolve("eu-small-grants.json")));
    }

    private static <T> T fine(Outcome<T> opened) {
        return switch (opened) {
            case Outcome.Fine<T> read -> read.content();
            case Outcome.Refused<T> refused ->
                throw new AssertionError(refused.why().toString());
        };
    }

    private static Subject entry() {
        var facts = logged();
        var activity = facts.activities().stream()
                .filter(one -> one.label().equals("3.1"))
                .findFirst()
                .orElseThrow();
        return new Subject.OfActivity(facts, activity, facts.accounts(activity.activity()));
    }

    private static Subject activity() {
        var facts = logged();
        var activity = facts.activities().stream()
                .filter(one -> one.label().equals("2.2"))
                .findFirst()
                .orElseThrow();
        return new Subject.OfActivity(facts, activity, facts.accounts(activity.activity()));
    }

    /** Three cleanups and a festival with photos, a list and links. */
    public static Facts logged() {
        var book = new Logbook(Cases.declared(Cases.TAZA_ALEM).project());
        var photos = List.of(
                book.file(FileKind.PHOTO, null, true),
                book.file(FileKind.PHOTO, null, true),
                book.file(FileKind.PHOTO, null, true),
                book.file(FileKind.DOCUMENT, "Қатысушылар тізімі.pdf", true));
        var more = List.of(book.file(FileKind.PHOTO, null, true), book.file(FileKind.VIDEO, "festival.mp4", true));
        book.accepted(told(
                        with(
                                happening("t2a2", "2025-06-14", "Шерқала тауы", 20),
                                Map.of("t2a2i4", "3.5"),
                                photos,
                                "https://www.instagram.com/p/DOoHHXCjXhq/"),
                        "Тау етегі қоқыстан тазартылды",
                        "«Үлгі» жастар клубы"))
                .accepted(told(
                        with(happening("t2a2", "2025-07-12", "Саура шатқалы", 25), Map.of("t2a2i4", "2"), List.of()),
                        "Шатқалға апаратын соқпақ тазаланды.",
                        "«Үлгі» жастар клубы"))
                .accepted(told(happening("t2a2", "2025-09-06", "Шерқала тауы", 31), null, "«Үлгі» жастар клубы"))
                .accepted(told(
                        with(
                                Logbook.on(happening("t3a1", "2025-09-27", "Ақтау", 512), "2025-09-28"),
                                Map.of(),
                                more,
                                "https://www.instagram.com/p/DPOqZbBDVhx/"),
                        "Фестивальде алты тақырып бойынша дәрістер мен шеберлік сабақтары өтті.",
                        "Үлгі қаласының әкімдігі"));
        return book.facts();
    }

    private static Happening told(Happening one, @Nullable String result, String led) {
        return new Happening(
                one.activity(),
                one.title(),
                one.from(),
                one.to(),
                one.place(),
                one.attendance(),
                one.measures(),
                result,
                led,
                one.files(),
                one.publications());
    }

    /** A photo for every file: hills under a sky, every one with a light of its own. */
    public static Photos photos() {
        return file -> Optional.of(picture(file.value().hashCode()));
    }

    private static Photos.Photo picture(int seed) {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setPaint(new GradientPaint(0, 0, new Color(0x7fb2dc), 0, 300, new Color(0xf3e3c3)));
        drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.setColor(new Color(0xfff3c0));
        drawing.fillOval(80 + Math.floorMod(seed, 5) * 110, 70, 70, 70);
        for (int hill = 0; hill < 3; hill++) {
            drawing.setColor(new Color(Color.HSBtoRGB(0.12f + hill * 0.07f, 0.4f, 0.72f - hill * 0.14f)));
            drawing.fillOval(-260 + Math.floorMod(seed * (hill + 3), 7) * 60 + hill * 150, 250 + hill * 55, 900, 500);
        }
        drawing.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Photos.Photo(out.toByteArray(), image.getWidth(), image.getHeight());
    }
}
