package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Keys;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Membership;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.survey.Question;
import kz.esep.survey.Survey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may hold which dialogue. Keys are sent as such: no button had to be seen. */
class RightsTest {

    private static final EntryId SUBMITTED = new EntryId("e-submitted-entry");
    private static final EntryId ACCEPTED = new EntryId("e-accepted-entry1");

    /** Somebody in the project, somebody near it, somebody outside. */
    enum Who {
        STRANGER,
        AUTHOR,
        VOLUNTEER,
        COORDINATOR,
        OPERATOR,
        REMOVED,
        ELSEWHERE;

        long chat() {
            return 2001 + ordinal();
        }
    }

    private static final Set<Who> EVERYBODY = Set.of(Who.values());
    private static final Set<Who> NOT_REMOVED = EnumSet.complementOf(EnumSet.of(Who.REMOVED));
    private static final Set<Who> MEMBERS =
            Set.of(Who.AUTHOR, Who.VOLUNTEER, Who.COORDINATOR, Who.OPERATOR, Who.ELSEWHERE);
    private static final Set<Who> REVIEWERS = Set.of(Who.COORDINATOR, Who.OPERATOR);
    private static final Set<Who> ITS_AUTHOR = Set.of(Who.AUTHOR);

    /** What a key begins: the dialogue, its argument where {@code 1} and {@code 2} are the entries, and who may. */
    private record Action(String dialogue, String argument, Set<Who> may) {}

    private static final List<Action> ACTIONS = List.of(
            new Action("home", "", NOT_REMOVED),
            new Action("help", "", NOT_REMOVED),
            new Action("choose-language", "", EVERYBODY),
            new Action("forget", "", EVERYBODY),
            new Action("join", "", NOT_REMOVED),
            new Action("log-activity", "", MEMBERS),
            new Action("log-activity", "1", ITS_AUTHOR),
            new Action("evidence-first", "", MEMBERS),
            new Action("add-evidence", "1", ITS_AUTHOR),
            new Action("evidence-first", "", MEMBERS),
            new Action("withdraw", "1", ITS_AUTHOR),
            new Action("entries", "", MEMBERS),
            new Action("entries", "mine.0", MEMBERS),
            new Action("entries", "1", Set.of(Who.AUTHOR, Who.COORDINATOR, Who.OPERATOR)),
            new Action("entries", "1.h", Set.of(Who.AUTHOR, Who.COORDINATOR, Who.OPERATOR)),
            new Action("status", "", MEMBERS),
            new Action("deadlines", "", MEMBERS),
            new Action("project", "", MEMBERS),
            new Action("draft", "", Set.of(Who.COORDINATOR, Who.OPERATOR, Who.ELSEWHERE)),
            new Action("draft", Sample.PROJECT_ID.value(), Set.of(Who.COORDINATOR, Who.OPERATOR, Who.ELSEWHERE)),
            new Action("office", "", Set.of(Who.COORDINATOR, Who.OPERATOR, Who.ELSEWHERE)),
            new Action("accept", "1.1", REVIEWERS),
            new Action("return", "1.1", REVIEWERS),
            new Action("let-go", "2", REVIEWERS),
            new Action("keep-entry", "2", REVIEWERS),
            new Action("open-check-in", "", Set.of(Who.COORDINATOR, Who.OPERATOR, Who.ELSEWHERE)),
            new Action("open-check-in", "1", REVIEWERS),
            new Action("tend-check-in", "1.show", REVIEWERS),
            new Action("tend-check-in", "1.poster", REVIEWERS),
            new Action("tend-check-in", "1.names", REVIEWERS),
            new Action("tend-check-in", "1.close", REVIEWERS),
            new Action("check-in", "cCODE", EVERYBODY),
            new Action("ask-back", "1", REVIEWERS),
            new Action("tend-survey", "1.look", REVIEWERS),
            new Action("tend-survey", "1.close", REVIEWERS),
            new Action("answer-back", "1", EVERYBODY),
            new Action("answer-back", "1.no", EVERYBODY));

    private final Chat chat = new Chat();

    @BeforeEach
    void aProjectWithTwoEntries() {
        chat.with(Sample.person(Who.AUTHOR.chat(), "Author", Language.EN, Role.VOLUNTEER));
        chat.with(Sample.person(Who.VOLUNTEER.chat(), "Volunteer", Language.EN, Role.VOLUNTEER));
        chat.with(Sample.person(Who.COORDINATOR.chat(), "Coordinator", Language.EN, Role.COORDINATOR));
        chat.with(Sample.person(Who.OPERATOR.chat(), "Operator", Language.EN, Role.OPERATOR));
        chat.with(Sample.person(Who.REMOVED.chat(), "Removed", Language.EN, Role.COORDINATOR)
                .removed(Sample.PROJECT_ID, Sample.NOW));
        chat.with(Sample.person(Who.ELSEWHERE.chat(), "Elsewhere", Language.EN, Role.COORDINATOR)
                .removed(Sample.PROJECT_ID, Sample.NOW.minusSeconds(1))
                .joining(new Membership(Sample.OTHER_ID, Role.COORDINATOR, Sample.NOW)));
        for (var text : List.of("/log", "1.2", "14 June 2026", "School", "30")) {
            chat.says(Who.AUTHOR.chat(), text);
        }
        for (var i = 0; i < 4; i++) {
            chat.presses(Who.AUTHOR.chat(), "Skip ›");
        }
        chat.presses(Who.AUTHOR.chat(), "✅ Submit");
        var told = chat.entries().values().iterator().next();
        chat.entries().clear();
        var first = Entry.submitted(
                        SUBMITTED,
                        Sample.PROJECT_ID,
                        told.author(),
                        told.newest().happening(),
                        Sample.NOW)
                .numbered(1);
        var second = Entry.submitted(
                        ACCEPTED,
                        Sample.PROJECT_ID,
                        told.author(),
                        told.newest().happening(),
                        Sample.NOW)
                .numbered(2)
                .accepted("somebody", false, List.of(), Sample.NOW, "acceptance")
                .askedBack(told.author(), null, Sample.NOW, "wish");
        chat.entries().put(first.id(), first);
        chat.entries().put(second.id(), second);
        chat.turn(new Incoming.Text(new Source("x", Who.AUTHOR.chat(), "a", "en", Sample.NOW), 1, "/entries"));
        press(Who.COORDINATOR, new Action("open-check-in", "1", REVIEWERS));
        assertThat(chat.checkIns()).hasSize(1);
        chat.asks(survey());
        EVERYBODY.forEach(who -> chat.news(who.chat()));
    }

    private static Survey survey() {
        var question = new Question(Question.Kind.YES_NO, Wording.of(Language.EN, "Was it useful?"));
        return new Survey(
                SUBMITTED,
                Sample.PROJECT_ID,
                Wording.of(Language.EN, "Lesson"),
                null,
                List.of(question),
                PersonId.ofTelegram(Who.COORDINATOR.chat()),
                Who.COORDINATOR.chat(),
                1,
                Sample.NOW,
                null,
                0);
    }

    static Stream<Arguments> everyActionOfEverybody() {
        return ACTIONS.stream().flatMap(action -> Stream.of(Who.values()).map(who -> Arguments.of(action, who)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyActionOfEverybody")
    void areCheckedOnEveryPress(Action action, Who who) {
        var entries = Map.copyOf(chat.entries());
        var before = chat.person(who.chat());
        var checkIns = Map.copyOf(chat.checkIns());
        press(who, action);
        if (action.may().contains(who)) {
            assertThat(said(who)).noneMatch(RightsTest::isRefusal);
            return;
        }
        assertThat(chat.conversation(who.chat()).running()).isNull();
        assertThat(chat.entries()).isEqualTo(entries);
        assertThat(chat.checkIns()).isEqualTo(checkIns);
        assertThat(chat.person(who.chat())).isEqualTo(before);
        assertThat(said(who)).isNotEmpty().anyMatch(RightsTest::isRefusal);
    }

    @Test
    void areKnownOfEveryDialogue() {
        var covered = new HashSet<String>();
        ACTIONS.forEach(action -> covered.add(action.dialogue()));
        assertThat(covered)
                .containsAll(Dialogues.repertoire().dialogues().stream()
                        .map(Dialogue::name)
                        .toList());
    }

    /** The list of a project is nobody's who decides nothing in it. */
    @ParameterizedTest
    @MethodSource("outsiders")
    void showNoListOfTheProjectToOthers(Who who) {
        press(who, new Action("entries", "all.0", Set.of()));
        assertThat(said(who)).noneMatch(text -> text.contains("№ 1") || text.contains("№ 2"));
    }

    static Stream<Who> outsiders() {
        return Stream.of(Who.STRANGER, Who.VOLUNTEER, Who.REMOVED, Who.ELSEWHERE);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void areCheckedAgainWhenADialogueEnds(Who who) {
        var person = Sample.person(who.chat(), "Somebody", Language.EN, Role.COORDINATOR);
        chat.with(person);
        press(who, new Action("return", "1.1", Set.of()));
        assertThat(chat.conversation(who.chat()).running()).isNotNull();
        chat.with(person.removed(Sample.PROJECT_ID, Sample.NOW));
        chat.says(who.chat(), "It is wrong");
        assertThat(Objects.requireNonNull(chat.entries().get(SUBMITTED)).state())
                .isEqualTo(Entry.State.SUBMITTED);
        assertThat(said(who)).anyMatch(RightsTest::isRefusal);
    }

    @Test
    void keepWhatAVolunteerHasToldWhoIsRemovedWhileLogging() {
        var who = Who.VOLUNTEER;
        chat.says(who.chat(), "/log");
        chat.says(who.chat(), "1.2");
        chat.with(chat.person(who.chat()).orElseThrow().removed(Sample.PROJECT_ID, Sample.NOW));
        chat.news(who.chat());
        chat.says(who.chat(), "14 June 2026");
        assertThat(said(who)).anyMatch(text -> text.contains("no longer in this project"));
        assertThat(chat.conversation(who.chat()).drafts()).hasSize(1);
        chat.says(who.chat(), "/start");
        assertThat(chat.conversation(who.chat()).drafts()).hasSize(1);
        assertThat(chat.entries()).hasSize(2);
    }

    private void press(Who who, Action action) {
        var argument = action.argument();
        if (argument.matches("[12](\\..*)?")) {
            argument = (argument.startsWith("1") ? SUBMITTED : ACCEPTED) + argument.substring(1);
        }
        var source = new Source("press " + action, who.chat(), "x", "en", Sample.NOW);
        chat.turn(new Incoming.Tap(source, "q", 1, Keys.begin(action.dialogue(), argument)));
    }

    private List<String> said(Who who) {
        var texts = new ArrayList<String>();
        for (var outgoing : chat.news(who.chat())) {
            switch (outgoing) {
                case Outgoing.Say say -> texts.add(say.body().html());
                case Outgoing.Show show -> texts.add(show.body().html());
                case Outgoing.Close close -> {}
                case Outgoing.Deliver deliver -> texts.add(deliver.caption().html());
            }
        }
        return texts;
    }

    private static boolean isRefusal(String text) {
        return Stream.of(
                        "rights.stranger",
                        "rights.no-project",
                        "rights.removed",
                        "rights.other-project",
                        "rights.reviewers-only",
                        "rights.authors-only",
                        "browse.not-yours",
                        "open-check-in.not-allowed")
                .map(key -> Chat.PHRASES.say(Language.EN, key))
                .anyMatch(text::contains);
    }
}
