package kz.esep.admin.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import kz.esep.admin.Cases;
import kz.esep.admin.projects.file.Imports;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Invitations;
import kz.esep.people.Role;
import kz.esep.people.SecretKeys;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone, because settings are system properties here. */
@Isolated
class DatabaseCommandsTest {

    private static final String KEYS = "0123456789abcdef0123456789abcdef";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void setUp() throws IOException {
        System.setProperty("esep.mongodb.uri", "embedded:" + folder.resolve("data"));
        System.setProperty("esep.secret.keys", KEYS);
        System.setProperty("esep.telegram.bot.name", "esep_bot");
        file = Files.write(folder.resolve("Taza Alem.json"), Cases.content(Cases.TAZA_ALEM))
                .toString();
    }

    @AfterEach
    void forgetTheSettings() {
        System.clearProperty("esep.mongodb.uri");
        System.clearProperty("esep.secret.keys");
        System.clearProperty("esep.telegram.bot.name");
    }

    @Test
    void importMakesAProjectAndKeepsItsFileAndRefusesItTheSecondTime() {
        assertThat(run("import", file, "--language", "ru")).hasValue(0);
        assertThat(out.toString()).contains("taza-alem", "10 мероприятий");
        assertThat(run("import", file, "--language", "ru")).hasValue(1);
        assertThat(err.toString()).contains("Проект taza-alem уже есть");
        assertThat(run("import", file, "--id", "other")).hasValue(0);
        try (var context = Database.open()) {
            var projects = context.getBean(Projects.class);
            assertThat(projects.all())
                    .extracting(project -> project.id().value())
                    .containsExactly("other", "taza-alem");
            assertThat(projects.find(new ProjectId("taza-alem")).orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(Cases.declared(Cases.TAZA_ALEM).project());
            var kept = context.getBean(Imports.class)
                    .of(new ProjectId("taza-alem"))
                    .orElseThrow();
            assertThat(kept.content()).isEqualTo(new String(Cases.content(Cases.TAZA_ALEM), StandardCharsets.UTF_8));
            assertThat(kept.by()).isEqualTo("command line");
            assertThat(kept.at()).isBeforeOrEqualTo(Instant.now(Clock.systemUTC()));
        }
    }

    @Test
    void importRefusesWhatItCannotRead() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.json"), "{\"tasks\":[{}]}")
                .toString();
        assertThat(run("import", broken, "--language", "en")).hasValue(2);
        assertThat(err.toString()).contains("lacks tasks[0].title");
        assertThat(run("import", file, "--id", "Not An Id")).hasValue(2);
        assertThat(run("import", folder.resolve("none.json").toString(), "--language", "en"))
                .hasValue(2);
        assertThat(err.toString()).contains("There is no file", "none.json");
    }

    @Test
    void inviteMakesALinkThatTheBotCanVerify() {
        run("import", file);
        out.getBuffer().setLength(0);
        assertThat(run("invite", "taza-alem", "coordinator", "--language", "kk"))
                .hasValue(0);
        var link = out.toString().strip();
        assertThat(link).startsWith("https://t.me/esep_bot?start=i");
        var id = new InvitationLinks(SecretKeys.parse(KEYS))
                .verify(link.substring(link.indexOf('=') + 1))
                .orElseThrow();
        try (var context = Database.open()) {
            var invitation = context.getBean(Invitations.class).find(id).orElseThrow();
            assertThat(invitation.role()).isEqualTo(Role.COORDINATOR);
            assertThat(invitation.cap()).isEqualTo(1);
        }
    }

    @Test
    void inviteSaysWhatStandsInItsWay() {
        assertThat(run("invite", "nothing", "volunteer", "--language", "en")).hasValue(1);
        assertThat(err.toString()).contains("There is no project nothing.");
        assertThat(run("invite", "nothing", "king")).hasValue(2);
        System.clearProperty("esep.secret.keys");
        assertThat(run("invite", "nothing", "volunteer")).hasValue(2);
        assertThat(err.toString()).contains("ESEP_SECRET_KEYS is missing");
        System.clearProperty("esep.mongodb.uri");
        assertThat(run("import", file)).hasValue(2);
        assertThat(err.toString()).contains("ESEP_MONGODB_URI is missing");
    }

    private OptionalInt run(String... args) {
        return Commands.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
