package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.Role;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Participants are asked once after an event, through the bot and the library that it is run with. */
class AskedAfterTheEventTest {

    private static final int PARTICIPANTS = 6;

    @TempDir
    Path directory;

    @Test
    void fiveAnswerOneDeclinesAndNobodysChatIsKept() throws Exception {
        var environment = WholeBot.environment(directory.resolve("data"));
        try (var telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
                var client = new LocalTelegramClient(telegram.uri())) {
            environment.put("ESEP_TELEGRAM_TOKEN", WholeBot.TOKEN);
            environment.put("ESEP_TELEGRAM_URL", telegram.url());
            try (var bot = WholeBot.start(environment)) {
                var mongo = bot.getBean(MongoTemplate.class);
                var coordinator = new Someone(client.person("coordinator"), Language.RU);
                coordinator.joins(new Ground(bot).withProject().invitation(Role.COORDINATOR), "coordinator");
                var participants = checkIn(coordinator, client);
                ask(coordinator);
                for (var at = 0; at < PARTICIPANTS; at++) {
                    answer(participants.get(at), at);
                }
                coordinator.taps("survey-card.look");
                coordinator.sees("survey-card.yes-no", "percent", 80, "positive", 4, "answered", 5);
                assertThat(chatsKept(mongo)).as("of the five who have answered").isEqualTo(PARTICIPANTS - 1);
                coordinator.taps("survey-card.close");
                coordinator.sees("survey-card.closed");
                assertThat(chatsKept(mongo)).isZero();
                assertThat(mongo.findAll(Document.class, "surveyResponses"))
                        .allSatisfy(response -> assertThat(response.toJson()).doesNotContain("t7", "chat"));
                again(participants.getFirst());
            }
        }
    }

    private static List<Someone> checkIn(Someone coordinator, LocalTelegramClient client) throws Exception {
        coordinator.person().say("/checkin");
        coordinator.awaits("open-check-in.activity.ask");
        coordinator.person().tap("1.1");
        var picture = coordinator.person().awaitMessage(seen -> seen.json().has("photo"));
        var code = CheckInAtTheDoorTest.payload(client.download(picture.fileId().orElseThrow()));
        var all = new ArrayList<Someone>();
        for (var at = 0; at < PARTICIPANTS; at++) {
            var person = new Someone(client.newPerson("Сынақ " + at, "ru", "participant"), Language.RU);
            person.person().start(code);
            for (var question : List.of("sex", "age", "status")) {
                person.awaits("check-in." + question + ".ask");
                person.taps("check-in.unstated");
            }
            person.person().awaitText("Спасибо");
            all.add(person);
        }
        coordinator.person().awaitMessage(seen -> seen.text().contains("Отметились: " + PARTICIPANTS));
        coordinator.taps("check-in-card.close");
        return all;
    }

    private static void ask(Someone coordinator) {
        coordinator.sees("check-in-card.closed");
        coordinator.taps("check-in-card.ask");
        coordinator.awaits("ask-back.questions.ask");
        coordinator.taps("ask-back.button.yes-no");
        coordinator.sees("ask-back.ready.yes-no");
        coordinator.taps("ask-back.done");
    }

    /** The first one is not content, the last one would rather not be asked. */
    private static void answer(Someone participant, int at) {
        participant
                .person()
                .awaitMessage(seen ->
                        seen.button(participant.said("answer-back.begin")).isPresent());
        if (at == PARTICIPANTS - 1) {
            participant.taps("answer-back.decline");
            participant.sees("answer-back.declined");
        } else {
            participant.taps("answer-back.begin");
            participant.awaits("ask-back.ready.yes-no");
            participant.taps(at == 0 ? "answer-back.no" : "answer-back.yes");
            participant.sees("answer-back.thanks");
        }
    }

    private static void again(Someone participant) {
        participant.person().tap(participant.said("answer-back.begin"));
        participant.sees("answer-back.answered");
    }

    private static long chatsKept(MongoTemplate mongo) {
        return mongo.findAll(Document.class, "attendees").stream()
                .filter(one -> one.get("contact") != null)
                .count();
    }
}
