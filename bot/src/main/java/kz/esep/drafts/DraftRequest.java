package kz.esep.drafts;

import java.time.Instant;
import kz.esep.language.Language;
import kz.esep.people.PersonId;
import kz.esep.plan.ProjectId;

/**
 * Somebody wants a draft of a report in a chat.
 *
 * @param id derived from what asked for it, so that a replay asks once
 * @param form the code of an {@link OfferedForm}
 * @param language of the document
 * @param tongue of the person, for the list of findings
 * @param attempts how often it was begun
 * @param nextTry when to begin it (again)
 */
public record DraftRequest(
        String id,
        PersonId person,
        long chat,
        ProjectId project,
        String form,
        Language language,
        Language tongue,
        Instant at,
        int attempts,
        Instant nextTry) {

    /** A request that is to be taken at once. */
    public static DraftRequest of(
            String id,
            PersonId person,
            long chat,
            ProjectId project,
            OfferedForm form,
            Language language,
            Language tongue,
            Instant now) {
        return new DraftRequest(id, person, chat, project, form.code(), language, tongue, now, 0, now);
    }
}
