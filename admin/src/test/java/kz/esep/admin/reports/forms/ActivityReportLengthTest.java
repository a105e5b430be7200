package kz.esep.admin.reports.forms;

import static kz.esep.facts.Logbook.happening;
import static kz.esep.facts.Logbook.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import kz.esep.admin.Cases;
import kz.esep.admin.reports.FormSamples;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.paper.Pdf;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.evidence.FileKind;
import kz.esep.facts.Facts;
import kz.esep.facts.Logbook;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An activity report has a page or two, however much was told. */
class ActivityReportLengthTest {

    private static final int PHOTOS = 8;
    private static final int LINKS = 30;

    private final ActivityReport form =
            new ActivityReport(Phrases.load(ActivityReportLengthTest.class.getClassLoader(), Forms.PHRASES));

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneEntryWithManyPhotosAndLinksStaysWithinTwoPages(Language language) throws IOException {
        assertThat(pages(language, 1)).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void entriesOfAWholeMonthStayWithinTwoPages(Language language) throws IOException {
        assertThat(pages(language, 30)).isLessThanOrEqualTo(2);
    }

    private int pages(Language language, int entries) throws IOException {
        var facts = told(entries);
        var activity = facts.activities().stream()
                .filter(one -> one.label().equals("2.2"))
                .findFirst()
                .orElseThrow();
        var subject = new Subject.OfActivity(facts, activity, facts.accounts(activity.activity()));
        var draft = Drafts.compile(form, subject, language, FormSamples.photos());
        var bytes = Pdf.of(WordFile.of(draft.docx()));
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).lines().filter(line -> line.contains(register(language))))
                    .singleElement(STRING)
                    .contains("21");
            return pdf.getNumberOfPages();
        }
    }

    /** Where the links are that have no room. */
    private static String register(Language language) {
        return switch (language) {
            case KK -> "жарияланымдар тізілімінде";
            case RU -> "в реестре публикаций";
            case EN -> "register of publications";
        };
    }

    private static Facts told(int entries) {
        var book = new Logbook(Cases.declared(Cases.TAZA_ALEM).project());
        for (int i = 0; i < entries; i++) {
            var day = "2025-06-%02d".formatted(1 + i);
            var photos = IntStream.range(0, Math.ceilDiv(PHOTOS, entries))
                    .mapToObj(n -> book.file(FileKind.PHOTO, null, true))
                    .toList();
            book.accepted(with(
                    happening("t2a2", day, "Шерқала тауының етегі, " + (i + 1) + "-учаске", 20 + i),
                    Map.of("t2a2i4", "3.5"),
                    photos,
                    links(i, Math.ceilDiv(LINKS, entries))));
        }
        return book.facts();
    }

    private static String[] links(int entry, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        n -> "https://www.instagram.com/p/DOoHHXCj" + entry + "h" + n + "/?utm_source=ig_web_copy_link")
                .toArray(String[]::new);
    }
}
