package kz.esep.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.esep.BotApplication;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Engine;
import kz.esep.dialogues.Sample;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.Fetching;
import kz.esep.evidence.Files;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.sending.Courier;
import kz.esep.outgoing.sending.Sending;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Invitations;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A commit that breaks off at any of its steps, or meets somebody else's, and the same batch again. */
class BrokenCommitTest {

    private static final long VOLUNTEER = 1001;
    private static final long COORDINATOR = 1002;
    private static final ProjectId SECOND = new ProjectId("second");

    /** The first call of this step fails as the database does when it goes away. */
    enum Breaks {
        AT_PEOPLE(Effect.KeepPerson.class),
        AT_FILES(Effect.WantFile.class),
        AT_ENTRIES(Effect.WriteEntry.class),
        AT_POSTS(Effect.Post.class),
        AT_CONVERSATIONS(null);

        private final @Nullable Class<? extends Effect> kind;

        Breaks(@Nullable Class<? extends Effect> kind) {
            this.kind = kind;
        }
    }

    @TempDir
    Path directory;

    private ConfigurableApplicationContext bot;
    private MongoTemplate mongo;
    private boolean broken;
    private int updates;

    @BeforeEach
    void start() {
        bot = new SpringApplicationBuilder(BotApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(
                        "--esep.mongodb.uri=embedded:" + directory.resolve("data"),
                        "--esep.secret.keys=a-key-that-only-tests-use");
        mongo = bot.getBean(MongoTemplate.class);
        bot.getBean(Projects.class).add(project(Sample.PROJECT_ID));
        bot.getBean(Projects.class).add(project(SECOND));
        bot.getBean(People.class).keep(Sample.person(VOLUNTEER, "Сынақ", Language.EN, Role.VOLUNTEER));
        bot.getBean(People.class).keep(Sample.person(COORDINATOR, "Үлгі", Language.EN, Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @ParameterizedTest
    @EnumSource(Breaks.class)
    void givesSomebodyKnownTheSecondProjectOnce(Breaks step) {
        var link = invitation(SECOND, 1);
        take(says(VOLUNTEER, "/start " + link));
        breakingAndAgain(step, press("✅ I agree"));
        assertThat(person(VOLUNTEER).roleIn(SECOND)).contains(Role.COORDINATOR);
        assertThat(bot.getBean(Invitations.class).of(SECOND))
                .singleElement()
                .extracting(Invitation::usedBy)
                .isEqualTo(List.of(PersonId.ofTelegram(VOLUNTEER)));
    }

    @ParameterizedTest
    @EnumSource(Breaks.class)
    void keepsOneEntryAndPostsItsCardOnce(Breaks step) {
        for (var answer : List.of("/log", "1.2", threeDaysAgo(), "School", "30", "Good", "Somebody")) {
            take(says(VOLUNTEER, answer));
        }
        take(says(VOLUNTEER, "https://a.kz/x"));
        breakingAndAgain(step, press("Skip ›"));
        breakingAndAgain(step, press("✓ Done, go on"));
        breakingAndAgain(step, press("✅ Submit"));
        assertThat(bot.getBean(Entries.class).of(Sample.PROJECT_ID))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.number()).isEqualTo(1);
                    assertThat(entry.versions()).hasSize(1);
                });
        assertThat(pending(COORDINATOR)).hasSize(1);
        assertThat(pending(VOLUNTEER).stream()
                        .filter(Outgoing.Show.class::isInstance)
                        .filter(show -> ((Outgoing.Show) show).card().startsWith("receipt-")))
                .hasSize(1);
        assertThat(mongo.findAll(Document.class, "parked")).isEmpty();
    }

    @Test
    void asksAboutTheLastLinkOfABatchAndLeavesTheOthersGood() {
        var third = new ProjectId("third");
        bot.getBean(Projects.class).add(project(third));
        var second = invitation(SECOND, 1);
        take(both(says(VOLUNTEER, "/start " + second), says(VOLUNTEER, "/start " + invitation(third, 1))));
        take(press("✅ I agree"));
        assertThat(person(VOLUNTEER).roleIn(third)).isPresent();
        assertThat(person(VOLUNTEER).roleIn(SECOND)).isEmpty();
        take(says(VOLUNTEER, "/start " + second));
        take(press("✅ I agree"));
        assertThat(person(VOLUNTEER).memberships()).hasSize(3);
    }

    @Test
    void admitsOneOfTwoByALinkForOne() {
        var link = invitation(SECOND, 1);
        take(both(says(VOLUNTEER, "/start " + link), says(COORDINATOR, "/start " + link)));
        take(both(press(VOLUNTEER, "✅ I agree"), press(COORDINATOR, "✅ I agree")));
        assertThat(List.of(person(VOLUNTEER), person(COORDINATOR)))
                .filteredOn(member -> member.roleIn(SECOND).isPresent())
                .hasSize(1);
    }

    @Test
    void makesTheTurnAgainWhenSomethingWasPostedMeanwhile() {
        take(says(VOLUNTEER, "/log"));
        var meanwhile = new Outgoing.Say("reminder", Body.of("A reminder"));
        var conversations = new Conversations(mongo) {
            @Override
            Set<Long> write(Collection<Conversation> all) {
                if (!broken) {
                    broken = true;
                    bot.getBean(Mailboxes.class).post(VOLUNTEER, meanwhile);
                }
                return super.write(all);
            }
        };
        conductor(conversations, commit(conversations, bot.getBean(Files.class), appliers()))
                .take(says(VOLUNTEER, "1.2"));
        assertThat(pending(VOLUNTEER)).contains(meanwhile);
        assertThat(pending(VOLUNTEER).getLast().toString()).contains("2\u00a0/\u00a0");
    }

    @Test
    void countsFromOneWhenTwoAreFirst() throws Exception {
        var entries = bot.getBean(Entries.class);
        var writes = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 8; i++) {
            var entry = entry("first-" + i % 4);
            writes.add(() -> entries.write(entry));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(writes)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(entries.of(Sample.PROJECT_ID))
                .extracting(Entry::number)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    private void breakingAndAgain(Breaks step, List<Incoming> batch) {
        broken = false;
        var conversations = new Conversations(mongo) {
            @Override
            Set<Long> write(Collection<Conversation> all) {
                failOnce(step == Breaks.AT_CONVERSATIONS);
                return super.write(all);
            }
        };
        var files = new Files(mongo) {
            @Override
            public void want(Collection<Evidence> wanted) {
                failOnce(step == Breaks.AT_FILES);
                super.want(wanted);
            }
        };
        var appliers = appliers().stream()
                .<Applier<?>>map(applier -> breaking(applier, step))
                .toList();
        var breaking = conductor(conversations, commit(conversations, files, appliers));
        try {
            breaking.take(batch);
        } catch (DataAccessResourceFailureException outage) {
            assertThat(outage).hasMessage("The database is away");
        }
        breaking.take(batch);
        breaking.take(batch);
    }

    private void failOnce(boolean here) {
        if (here && !broken) {
            broken = true;
            throw new DataAccessResourceFailureException("The database is away");
        }
    }

    private <E extends Effect> Applier<E> breaking(Applier<E> applier, Breaks step) {
        return new Applier<>(applier.kind(), applier.stage(), effect -> {
            failOnce(applier.kind() == step.kind);
            return applier.work().test(effect);
        });
    }

    private List<Applier<?>> appliers() {
        return bot.getBeansOfType(Applier.class).values().stream()
                .<Applier<?>>map(applier -> applier)
                .toList();
    }

    private Commit commit(Conversations conversations, Files files, List<Applier<?>> appliers) {
        return new Commit(conversations, files, appliers, bot.getBean(PassersBy.class), bot.getBean(LiveCounts.class));
    }

    private Conductor conductor(Conversations conversations, Commit commit) {
        var aside = bot.getBean(Aside.class);
        var rounds = new Rounds(
                bot.getBean(Engine.class),
                conversations,
                bot.getBean(Views.class),
                commit,
                aside,
                bot.getBeanProvider(Sending.class),
                bot.getBeanProvider(Fetching.class),
                bot.getBeanProvider(Waking.class),
                Clock.systemUTC(),
                bot.getBean(MeterRegistry.class));
        return new Conductor(rounds, aside, bot.getBeanProvider(Courier.class));
    }

    private static List<Incoming> both(List<Incoming> first, List<Incoming> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** A day that is never asked back, whatever the time of the run. */
    private static String threeDaysAgo() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT)
                .format(LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Almaty"))
                        .minusDays(3));
    }

    private void take(List<Incoming> batch) {
        bot.getBean(Conductor.class).take(batch);
    }

    private List<Incoming> says(long chat, String text) {
        return List.of(new Incoming.Text(source(chat), updates, text));
    }

    private List<Incoming> press(String caption) {
        return press(VOLUNTEER, caption);
    }

    private List<Incoming> press(long chat, String caption) {
        var key = pending(chat).reversed().stream()
                .filter(Outgoing.Show.class::isInstance)
                .flatMap(show -> ((Outgoing.Show) show).body().rows().stream().flatMap(List::stream))
                .filter(button -> button.caption().equals(caption))
                .map(button -> String.valueOf(button.key()))
                .findFirst()
                .orElseThrow();
        return List.of(new Incoming.Tap(source(chat), "q", 1, key));
    }

    private Source source(long chat) {
        updates++;
        return new Source("1:" + updates, chat, "Сынақ", "en", Instant.now());
    }

    private Person person(long chat) {
        return bot.getBean(People.class).find(PersonId.ofTelegram(chat)).orElseThrow();
    }

    private List<Outgoing> pending(long chat) {
        try (var waiting = bot.getBean(Mailboxes.class).waiting()) {
            return waiting.filter(found -> found.chat() == chat)
                    .flatMap(found -> found.mailbox().pending().stream())
                    .toList();
        }
    }

    private String invitation(ProjectId project, int cap) {
        var now = Instant.now();
        var id = InvitationLinks.freshId(new SecureRandom());
        bot.getBean(Invitations.class)
                .add(new Invitation(
                        id, project, Role.COORDINATOR, null, cap, List.of(), now.plusSeconds(3600), false, now));
        return bot.getBean(InvitationLinks.class).payload(id);
    }

    private static Entry entry(String id) {
        var day = LocalDate.of(2026, 6, 14);
        var told = new Happening(
                new ActivityId("t1a1"), null, day, day, null, null, List.of(), null, null, List.of(), List.of());
        return Entry.submitted(new EntryId(id), Sample.PROJECT_ID, PersonId.ofTelegram(VOLUNTEER), told, Instant.EPOCH);
    }

    private static Project project(ProjectId id) {
        var sample = Sample.project();
        return new Project(
                id,
                1,
                sample.language(),
                sample.title(),
                null,
                null,
                new Period(null, null, null, false),
                sample.grant(),
                sample.grantee(),
                sample.tasks(),
                List.of());
    }
}
