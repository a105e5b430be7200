package kz.esep.admin.drafts;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kz.esep.admin.reports.filling.Filled.Trace;
import kz.esep.admin.reports.filling.TraceFile;
import kz.esep.admin.reports.paper.NotAWordFile;
import kz.esep.admin.reports.paper.Pdf;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
import kz.esep.drafts.KeptDrafts.Part;
import kz.esep.language.Language;
import kz.esep.plan.Project;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the draft that an address names, and what belongs to it; "not found" for anything else. */
@Component
class OpenDraft {

    private final KeptDrafts kept;

    OpenDraft(KeptDrafts kept) {
        this.kept = kept;
    }

    Draft of(Project project, int number) {
        return of(project.id().value(), number);
    }

    Draft of(String shelf, int number) {
        return kept.find(shelf, number).orElseThrow(OpenDraft::missing);
    }

    byte[] docx(Draft draft) {
        return kept.bytes(draft, Part.DOCX).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
    }

    WordFile word(Draft draft) {
        return word(docx(draft));
    }

    /** The PDF, which is kept when it was made once. */
    byte[] pdf(Draft draft) {
        return kept.bytes(draft, Part.PDF).orElseGet(() -> {
            try {
                var pdf = Pdf.of(word(draft));
                kept.add(draft, Part.PDF, pdf);
                return pdf;
            } catch (NotAWordFile ourOwn) {
                throw new IllegalStateException(ourOwn);
            }
        });
    }

    List<Trace> traces(Draft draft) {
        return kept.bytes(draft, Part.TRACES).map(TraceFile::read).orElse(List.of());
    }

    static WordFile word(byte[] docx) {
        try {
            return WordFile.of(docx);
        } catch (IOException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    /** The language of a code such as {@code ru}; "not found" for any other. */
    static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(OpenDraft::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
