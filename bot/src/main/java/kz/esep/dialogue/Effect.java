package kz.esep.dialogue;

import kz.esep.checkin.Attendee;
import kz.esep.checkin.CheckIn;
import kz.esep.checkin.CheckInId;
import kz.esep.drafts.DraftRequest;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.people.InvitationId;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.plan.ProjectId;
import kz.esep.survey.Response;
import kz.esep.survey.Survey;
import org.jspecify.annotations.Nullable;

/** Something that a turn wants done in the world besides answering. Doing it twice is the same as doing it once. */
public sealed interface Effect {

    /** Keep what is known of a person. */
    record KeepPerson(Person person) implements Effect {}

    /** Use up one place of an invitation. */
    record UseInvitation(InvitationId invitation, PersonId person) implements Effect {}

    /** Fetch and keep the bytes of a file. */
    record WantFile(Evidence evidence) implements Effect {}

    /** Let a file say of itself what its sender has written below it now; null for nothing. */
    record Recaption(FileId file, @Nullable String caption) implements Effect {}

    /**
     * Erase everything that is kept of a person, the conversation itself included.
     *
     * @param proof names the note that it was done; tells nothing of the person
     */
    record Erase(PersonId person, long chat, String proof) implements Effect {}

    /** Have a draft of a report compiled. */
    record OrderDraft(DraftRequest request) implements Effect {}

    /** Write an entry as the successor of the revision it carries. */
    record WriteEntry(Entry entry) implements Effect {}

    /** Keep a check-in as it is now. */
    record KeepCheckIn(CheckIn checkIn) implements Effect {}

    /** Count the account of a chat for the entry of a check-in, once; the account itself is not kept. */
    record CountIn(CheckInId checkIn, long account, Language language, Attendee told, String cause) implements Effect {}

    /** Draw the code of a check-in, as a picture or as a page to print, and keep it to be sent. */
    record DrawCode(CheckIn checkIn, OutgoingFile file, Wording event, Wording host) implements Effect {}

    /** Put something into the mailbox of another chat. */
    record Post(long chat, Outgoing outgoing) implements Effect {}

    /** Keeps a survey as given; what was changed since it was read is not overwritten. */
    record KeepSurvey(Survey survey) implements Effect {}

    /** Asks everybody who was counted for the entry of a survey and can be reached, once. */
    record AskParticipants(Survey survey) implements Effect {}

    /** Takes an answer to a survey, once from each account; of the account only a keyed hash is kept. */
    record AnswerSurvey(EntryId survey, ProjectId project, long account, Response response, String cause)
            implements Effect {}
}
