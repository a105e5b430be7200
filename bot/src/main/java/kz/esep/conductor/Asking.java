package kz.esep.conductor;

import kz.esep.checkin.CheckIns;
import kz.esep.dialogues.Dialogues;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.survey.Survey;
import org.springframework.stereotype.Component;

/** Asks participants to answer a survey: each of them once, however often it is begun, and forgets their chats again. */
@Component
class Asking {

    private final CheckIns checkIns;
    private final Mailboxes mailboxes;
    private final PassersBy passersBy;
    private final Phrases phrases;

    Asking(CheckIns checkIns, Mailboxes mailboxes, PassersBy passersBy, Phrases phrases) {
        this.checkIns = checkIns;
        this.mailboxes = mailboxes;
        this.passersBy = passersBy;
        this.phrases = phrases;
    }

    void of(Survey survey) {
        for (var contact : checkIns.contacts(survey.id())) {
            passersBy.note(contact.chat());
            var body = Dialogues.surveyInvitation(survey, contact.language(), phrases);
            mailboxes.post(contact.chat(), new Outgoing.Say("survey:" + survey.id(), body));
        }
    }
}
