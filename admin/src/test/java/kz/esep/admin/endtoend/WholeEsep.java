package kz.esep.admin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.esep.admin.Office;
import kz.esep.admin.Visitor;
import kz.esep.admin.everything.BotBeside;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.Role;
import kz.esep.telegram.BotIdentities;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** Telegram, the bot and the back office over one embedded database, each spoken to over HTTP. */
final class WholeEsep implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern START = Pattern.compile("\\?start=([A-Za-z0-9_-]{20,64})");
    private static final Map<String, String> UNHURRIED = Map.of(
            "esep.local-telegram.per-second", "0",
            "esep.local-telegram.per-chat-per-second", "0");

    private final LocalTelegramServer telegram;
    private final LocalTelegramClient client;
    private final ConfigurableApplicationContext bot;
    private final Office office;
    private final Visitor operator;

    @TestConfiguration
    static class NothingMore {}

    WholeEsep(Path directory) {
        this(directory, NothingMore.class);
    }

    /** @param settings of the back office, as on the command line */
    WholeEsep(Path directory, Class<?> more, String... settings) {
        var data = directory.resolve("data");
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
        bot = BotBeside.start(List.of(
                "--esep.mongodb.uri=embedded:" + data,
                "--esep.secret.keys=a key that is only for tests",
                "--esep.telegram.token=1:local",
                "--esep.telegram.url=" + telegram.url(),
                "--esep.sending.per-second=1000",
                "--esep.sending.per-chat=1000",
                "--esep.sending.burst=1000",
                "--server.address=127.0.0.1",
                "--server.port=0"));
        office = Office.openIn(data, more, settings);
        operator = Visitor.signedIn(office);
    }

    LocalTelegramClient telegram() {
        return client;
    }

    Office office() {
        return office;
    }

    /** Brings a project file in through the page of the back office. */
    void imports(String id, byte[] file) {
        operator.get("/");
        var answer = operator.upload("/projects", "file", id + ".json", file, "id", id);
        assertThat(Visitor.target(answer)).isEqualTo("/projects/" + id);
    }

    /** Makes an invitation on the page of the project's people; what its link says to the bot. */
    String invites(String project, Role role) {
        await().atMost(PATIENCE)
                .until(() -> office.bean(BotIdentities.class).userName().isPresent());
        var page = "/projects/" + project + "/people";
        operator.get(page);
        operator.post(
                "/projects/" + project + "/invitations",
                "form",
                operator.field("form"),
                "role",
                role.name(),
                "cap",
                "5",
                "days",
                "30");
        var links = START.matcher(operator.get(page).body());
        assertThat(links.find()).isTrue();
        return links.group(1);
    }

    /** Adds a deadline of the final report on the page of the project's deadlines. */
    void addsDeadline(String project, LocalDate due, String daysBefore) {
        var page = "/projects/" + project + "/deadlines";
        operator.get(page);
        operator.post(
                page,
                "form",
                operator.field("form"),
                "kind",
                "final-report",
                "title",
                "",
                "due",
                due.toString(),
                "remind",
                daysBefore);
    }

    @Override
    public void close() {
        office.close();
        bot.close();
        client.close();
        telegram.close();
    }
}
