package kz.esep.conductor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogues.Sample;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationId;
import kz.esep.people.Membership;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/** Whom and what a walk begins with: two projects, seven people of every role, links into both projects. */
final class WalkedGround {

    static final ProjectId LARGE = new ProjectId("large");
    static final long VOLUNTEER = 1001;
    static final long COORDINATOR = 1002;
    static final long SECOND_COORDINATOR = 1003;
    static final long OF_BOTH = 1004;
    static final long OPERATOR = 1005;
    static final long OF_NONE = 1006;
    static final long STRANGER = 1007;
    static final List<Long> CHATS =
            List.of(VOLUNTEER, COORDINATOR, SECOND_COORDINATOR, OF_BOTH, OPERATOR, OF_NONE, STRANGER);

    private WalkedGround() {}

    static WalkedWorld world(Repertoire repertoire, Random random) {
        var world = new WalkedWorld(repertoire);
        for (var project : List.of(Sample.project(), large())) {
            world.projects.put(project.id(), project);
        }
        var small = Sample.PROJECT_ID;
        join(world, VOLUNTEER, "Ерікті", random, member(small, Role.VOLUNTEER));
        join(world, COORDINATOR, "Үйлестіруші <b>", random, member(small, Role.COORDINATOR));
        join(world, SECOND_COORDINATOR, "Х".repeat(64), random, member(small, Role.COORDINATOR));
        join(
                world,
                OF_BOTH,
                "\u202Eשלום «\"&»",
                random,
                member(small, Role.VOLUNTEER),
                member(LARGE, Role.COORDINATOR));
        join(world, OPERATOR, "😀", random, member(small, Role.OPERATOR), member(LARGE, Role.OPERATOR));
        join(world, OF_NONE, "O'Neil & Sons", random);
        var days = 20L * 86_400;
        for (var offered : List.of(
                invitation("AAAABBBBCCCCDDD1", small, Role.VOLUNTEER, null, 30, days),
                invitation("AAAABBBBCCCCDDD2", LARGE, Role.COORDINATOR, Language.RU, 1, days),
                invitation("AAAABBBBCCCCDDD3", LARGE, Role.VOLUNTEER, Language.EN, 2, days),
                invitation("AAAABBBBCCCCDDD4", small, Role.VOLUNTEER, null, 30, -1))) {
            world.invitations.put(offered.id(), offered);
        }
        return world;
    }

    private static void join(WalkedWorld world, long chat, String name, Random random, Membership... roles) {
        var language = Language.values()[random.nextInt(Language.values().length)];
        var id = PersonId.ofTelegram(chat);
        world.people.put(id, new Person(id, chat, name, language, Sample.NOW, List.of(roles), null).revised());
    }

    static Membership member(ProjectId project, Role role) {
        return new Membership(project, role, Sample.NOW);
    }

    private static Invitation invitation(
            String id, ProjectId project, Role role, @Nullable Language language, int cap, long seconds) {
        var created = Instant.parse("2026-06-01T00:00:00Z");
        return new Invitation(
                new InvitationId(id),
                project,
                role,
                language,
                cap,
                List.of(),
                Sample.NOW.plusSeconds(seconds),
                false,
                created);
    }

    /** Long and odd wordings, missing translations and units, an unnumbered block, more than fits on a page. */
    private static Project large() {
        var sample = Sample.project();
        var tasks = new ArrayList<Task>();
        for (var task = 1; task <= 3; task++) {
            var activities = new ArrayList<Activity>();
            for (var number = 1; number <= 5; number++) {
                activities.add(activity(task, number));
            }
            tasks.add(new Task(task == 3 ? null : task, Wording.of(Language.RU, "Задача " + task), activities));
        }
        return new Project(
                LARGE,
                1,
                Language.RU,
                Wording.of(Language.RU, "<b>Большой & длинный проект</b> " + "о".repeat(200)),
                null,
                null,
                new Period(null, LocalDate.of(2026, 12, 31), null, true),
                sample.grant(),
                sample.grantee(),
                tasks,
                List.of());
    }

    private static Activity activity(int task, int number) {
        var id = "t" + task + "a" + number;
        var titles = List.of(
                "Субботник «Чистый берег» <i>" + task,
                "Э".repeat(300),
                "Лекция & семинар 2.4 в школе",
                "\u202Eשיעור\u202C урок",
                "Пикник");
        var places = new ArrayList<Wording>();
        for (var i = 0; i < number * 4; i++) {
            places.add(Wording.of(Language.RU, "Место <" + i + "> " + "м".repeat(i * 3)));
        }
        return new Activity(
                new ActivityId(id),
                number,
                Wording.of(Language.RU, titles.get(number - 1)),
                places,
                List.of(
                        indicator(id + "i1", "Собрано мусора", Basis.ASKED),
                        indicator(id + "i2", "Показатель <&> " + "п".repeat(150), Basis.LATEST),
                        indicator(id + "i3", "Участники", Basis.PARTICIPANTS)));
    }

    private static Indicator indicator(String id, String name, Basis basis) {
        return new Indicator(new IndicatorId(id), Wording.of(Language.RU, name), null, null, basis, true);
    }

    /** The same plan after somebody has worked on it: something is gone, renamed, or the project is over. */
    static Project changed(Project plan, Random random, LocalDate today) {
        var tasks = plan.tasks().stream()
                .map(task -> new Task(
                        task.number(),
                        task.title(),
                        task.activities().stream()
                                .filter(activity -> random.nextInt(8) > 0)
                                .toList()))
                .toList();
        var end = switch (random.nextInt(4)) {
            case 0 -> today.minusDays(1);
            case 1 -> null;
            default -> plan.period().end();
        };
        return new Project(
                plan.id(),
                plan.version() + 1,
                plan.language(),
                plan.title(),
                plan.goal(),
                plan.region(),
                new Period(null, end, null, false),
                plan.grant(),
                plan.grantee(),
                random.nextInt(3) == 0 ? fresh(plan) : tasks,
                plan.indicators());
    }

    private static List<Task> fresh(Project plan) {
        return plan.id().equals(LARGE) ? large().tasks() : Sample.project().tasks();
    }
}
