package kz.esep.admin.papers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.filling.Photos;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Compiles a form about something and hands it out as a Word document. */
@Component
class Paper {

    private static final int LONGEST_NAME = 80;
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Forms forms;
    private final Phrases phrases;
    private final Photos photos;

    Paper(Phrases phrases, ObjectProvider<Photos> photos) {
        this.forms = new Forms(phrases);
        this.phrases = phrases;
        this.photos = photos.getIfAvailable(() -> Photos.NONE);
    }

    /** The form of a name about one kind of thing; "not found" for anything else. */
    Form<?> form(String code, OfferedForm.Scope... scopes) {
        return forms.find(code)
                .filter(form -> Arrays.asList(scopes).contains(form.kind().scope()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ResponseEntity<byte[]> of(Form<?> form, Subject subject, String language) {
        var wanted = Optional.of(language)
                .flatMap(code -> form.languages().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(form, subject, wanted))
                .contentType(DOCX)
                .body(Drafts.compile(form, subject, wanted, photos).docx());
    }

    private String attachment(Form<?> form, Subject subject, Language language) {
        var title = phrases.say(language, Phrase.of("form." + form.code())) + " – "
                + subject.title().in(language);
        var safe = FileNames.safe(title);
        return ContentDisposition.attachment()
                .filename(
                        safe.substring(0, Math.min(LONGEST_NAME, safe.length())).strip() + ".docx",
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
