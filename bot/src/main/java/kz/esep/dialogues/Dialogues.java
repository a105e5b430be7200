package kz.esep.dialogues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.checkin.CheckIn;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.checkin.CheckInCards;
import kz.esep.dialogues.checkin.CheckInHere;
import kz.esep.dialogues.checkin.OpenCheckIn;
import kz.esep.dialogues.checkin.TendCheckIn;
import kz.esep.dialogues.entries.AddEvidence;
import kz.esep.dialogues.entries.BrowseEntries;
import kz.esep.dialogues.entries.Withdraw;
import kz.esep.dialogues.gathered.EvidenceFirst;
import kz.esep.dialogues.home.ChooseLanguage;
import kz.esep.dialogues.home.ChooseProject;
import kz.esep.dialogues.home.Forget;
import kz.esep.dialogues.home.Home;
import kz.esep.dialogues.home.Join;
import kz.esep.dialogues.log.LogActivity;
import kz.esep.dialogues.project.DraftOrder;
import kz.esep.dialogues.project.OfficeDoor;
import kz.esep.dialogues.project.Status;
import kz.esep.dialogues.project.WhatIsDue;
import kz.esep.dialogues.review.AcceptEntry;
import kz.esep.dialogues.review.Decision;
import kz.esep.dialogues.review.Receipts;
import kz.esep.dialogues.review.ReturnEntry;
import kz.esep.dialogues.review.WithdrawalDecision;
import kz.esep.dialogues.survey.AnswerBack;
import kz.esep.dialogues.survey.AskBack;
import kz.esep.dialogues.survey.SurveyCards;
import kz.esep.dialogues.survey.TendSurvey;
import kz.esep.journal.Entry;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.EntryNumbers;
import kz.esep.survey.Survey;

/** Every dialogue of Esep. */
public final class Dialogues {

    private Dialogues() {}

    /** All dialogues with the commands that begin them. */
    public static Repertoire repertoire() {
        return new Repertoire(
                List.of(
                        new Join(),
                        new Home(Home.NAME),
                        new Home(Home.HELP),
                        new ChooseLanguage(),
                        new LogActivity(),
                        new EvidenceFirst(),
                        new AcceptEntry(),
                        new ReturnEntry(),
                        new BrowseEntries(),
                        new AddEvidence(),
                        new Withdraw(),
                        new WithdrawalDecision(WithdrawalDecision.LET_GO),
                        new WithdrawalDecision(WithdrawalDecision.KEEP),
                        new Status(),
                        new WhatIsDue(),
                        new ChooseProject(),
                        new DraftOrder(),
                        new OfficeDoor(),
                        new Forget(),
                        new OpenCheckIn(),
                        new TendCheckIn(),
                        new CheckInHere(),
                        new AskBack(),
                        new TendSurvey(),
                        new AnswerBack()),
                Map.ofEntries(
                        Map.entry("start", Join.NAME),
                        Map.entry("start:c", CheckInHere.NAME),
                        Map.entry("checkin", OpenCheckIn.NAME),
                        Map.entry("log", LogActivity.NAME),
                        Map.entry("entries", BrowseEntries.NAME),
                        Map.entry("status", Status.NAME),
                        Map.entry("deadlines", WhatIsDue.NAME),
                        Map.entry("project", ChooseProject.NAME),
                        Map.entry("draft", DraftOrder.NAME),
                        Map.entry("office", OfficeDoor.NAME),
                        Map.entry("forget", Forget.NAME),
                        Map.entry("language", ChooseLanguage.NAME),
                        Map.entry("help", Home.HELP)),
                Home.NAME,
                EvidenceFirst.NAME,
                new Receipts());
    }

    /** The short names under which the answers of each dialogue are stored. */
    public static Map<Class<?>, String> storedNames() {
        var names = new HashMap<Class<?>, String>();
        repertoire().dialogues().forEach(dialogue -> names.putIfAbsent(dialogue.answers(), dialogue.name()));
        return names;
    }

    /** Whether a dialogue is one that participants have who are no members. */
    public static boolean isCheckIn(String dialogue) {
        return dialogue.equals(CheckInHere.NAME) || dialogue.equals(AnswerBack.NAME);
    }

    /** Whether a dialogue is about a survey, whose entry stands first in its argument. */
    public static boolean isAboutSurvey(String dialogue) {
        return List.of(AskBack.NAME, TendSurvey.NAME, AnswerBack.NAME).contains(dialogue);
    }

    /** What asks a participant to answer a survey. */
    public static Body surveyInvitation(Survey survey, Language language, Phrases phrases) {
        return SurveyCards.invitation(survey, language, phrases);
    }

    /** The card of a check-in as its coordinator sees it now, in the language of the scene. */
    public static Ending.Message checkInCard(CheckIn checkIn, Scene scene) {
        return new CheckInCards().card(checkIn, scene, false);
    }

    /** The same for the wish of an author to take an accepted entry back. */
    public static List<Effect> withdrawalDecided(
            Entry entry, boolean letGo, String by, String name, String cause, Scene scene) {
        return WithdrawalDecision.decide(entry, letGo, new Decision.By(by, name), cause, scene)
                .effects();
    }

    /**
     * What a decision that was taken outside the chat is to bring about: the entry written, its people told.
     *
     * @param by the id of whoever decided
     * @param name what the others see of them
     */
    public static List<Effect> decided(Entry entry, String by, String name, Scene scene) {
        return Decision.MAKING.tell(entry, new Decision.By(by, name), scene).effects();
    }

    /** What asks an author for the links that were promised, with the way to add them. */
    public static Body askingForLinks(Entry entry, Language language, Phrases phrases) {
        var key = Keys.begin(LogActivity.NAME, entry.id().value());
        var button = Button.key(phrases.say(language, Phrase.of("receipt.add-links")), key);
        var text = Phrase.of("receipt.links-promised", "number", EntryNumbers.token(entry.id()));
        return new Body(phrases.sayHtml(language, text), List.of(List.of(button)));
    }
}
