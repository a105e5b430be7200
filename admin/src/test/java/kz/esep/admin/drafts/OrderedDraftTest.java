package kz.esep.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.drafts.DraftRequest;
import kz.esep.drafts.DraftRequests;
import kz.esep.drafts.OfferedForm;
import kz.esep.language.Language;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.people.People;
import kz.esep.people.PersonId;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A draft that was asked for in a chat comes once, also where the back office was not running or broke off. */
class OrderedDraftTest {

    private static final long COORDINATOR = 700_002;
    private static final PersonId PERSON = PersonId.ofTelegram(COORDINATOR);

    @TempDir
    private Path directory;

    @Configuration
    static class TheFifteenthOfJune {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(SampleEntries.NOW, ZoneOffset.UTC);
        }
    }

    @Test
    void comesOnceAlsoAcrossARestartAndARepeatedAttempt() throws IOException {
        try (var office = open()) {
            var project = SampleEntries.fill(office);
            office.bean(DraftRequests.class).add(request(project, Language.RU));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(mail(office)).hasSize(1));
            var delivered = (Outgoing.Deliver) mail(office).getFirst();
            assertThat(delivered.file().name()).endsWith(".docx").startsWith("Итоговый отчёт");
            assertThat(delivered.caption().html()).contains("Чистая река", "Проверка:");
            var kept =
                    office.bean(OutgoingFiles.class).find(delivered.file().id()).orElseThrow();
            try (var bytes = kept.bytes().get()) {
                assertThat(names(bytes.readAllBytes())).contains("word/document.xml");
            }
        }
        try (var office = open()) {
            // As after a crash between posting the document and removing the request.
            var compiling = office.bean(Compiling.class);
            compiling.stop();
            office.bean(DraftRequests.class).add(request(new ProjectId(projectOf(office)), Language.RU));
            assertThat(compiling.next()).isTrue();
            assertThat(compiling.next()).isFalse();
            assertThat(mail(office)).hasSize(1);
        }
    }

    @Test
    void isRefusedWhereTheRoleHasGoneMeanwhile() {
        try (var office = open()) {
            var project = SampleEntries.fill(office);
            var people = office.bean(People.class);
            var known = people.find(PERSON).orElseThrow();
            assertThat(people.keep(known.removed(project, SampleEntries.NOW))).isTrue();
            office.bean(DraftRequests.class).add(request(project, Language.KK));
            await().untilAsserted(() -> assertThat(mail(office))
                    .singleElement()
                    .satisfies(mail ->
                            assertThat(((Outgoing.Say) mail).body().html()).contains("только координатор")));
        }
    }

    @Test
    void isTriedAgainAndThenGivenUpWithASentence() {
        try (var office = open()) {
            SampleEntries.fill(office);
            var requests = office.bean(DraftRequests.class);
            var compiling = office.bean(Compiling.class);
            var at = SampleEntries.NOW;
            compiling.stop();
            requests.add(new DraftRequest(
                    "d1",
                    PERSON,
                    COORDINATOR,
                    new ProjectId("no-such-project"),
                    "final-report",
                    Language.KK,
                    Language.RU,
                    at,
                    3,
                    at));
            assertThat(compiling.next()).isTrue();
            assertThat(mail(office))
                    .singleElement()
                    .satisfies(mail ->
                            assertThat(((Outgoing.Say) mail).body().html()).contains("не получилось"));
            assertThat(compiling.next()).isFalse();
        }
    }

    private Office open() {
        return Office.openIn(directory, TheFifteenthOfJune.class, "--esep.reminders.every=365d");
    }

    private static DraftRequest request(ProjectId project, Language language) {
        return DraftRequest.of(
                "d-request",
                PERSON,
                COORDINATOR,
                project,
                OfferedForm.FINAL_REPORT,
                language,
                Language.RU,
                SampleEntries.NOW);
    }

    private static String projectOf(Office office) {
        return office.bean(Projects.class).all().getFirst().id().value();
    }

    private static List<Outgoing> mail(Office office) {
        try (var waiting = office.bean(Mailboxes.class).waiting()) {
            return waiting.filter(chat -> chat.chat() == COORDINATOR)
                    .flatMap(chat -> chat.mailbox().pending().stream())
                    .collect(Collectors.toList());
        }
    }

    private static List<String> names(byte[] docx) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
