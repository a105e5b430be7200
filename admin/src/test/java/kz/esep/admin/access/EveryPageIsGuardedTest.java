package kz.esep.admin.access;

import static kz.esep.admin.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.language.Language;
import kz.esep.people.Membership;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.ProjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address that the back office answers, as somebody who has no business there; new ones too. */
class EveryPageIsGuardedTest {

    private static final ProjectId ELSEWHERE = new ProjectId("another-project");
    private static final PersonId STRANGER = PersonId.ofTelegram(700_101);
    private static final PersonId OPERATOR = PersonId.ofTelegram(700_102);

    /** Words of which an address has one, which Spring writes as a pattern of a variable. */
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:(\\w+(?:\\|\\w+)+)}");

    /** Pages of one's own and of nobody in particular. */
    private static final Set<String> OF_EVERYBODY = Set.of(
            "GET /sign-in", "GET /sign-in/link/{pass}", "POST /sign-in/link/{pass}", "POST /language", "GET /error");

    /** What whoever runs any project sees besides: the list of the own ones, and an empty form of a plan. */
    private static final Set<String> OF_ALL_COORDINATORS = Set.of("GET /", "GET /plan-template");

    private static final Map<String, String> NAMES = Map.of(
            "activity", "t1a1",
            "page", "money",
            "section", "wages",
            "language", "ru",
            "number", "1",
            "figure", "1",
            "index", "0",
            "slot", "0",
            "entry", "e6");

    private static Office office;
    private static ProjectId project;

    @BeforeAll
    static void open() {
        office = Office.open();
        project = SampleEntries.fill(office);
        var people = office.bean(People.class);
        people.keep(person(STRANGER, new Membership(ELSEWHERE, Role.COORDINATOR, SampleEntries.NOW)));
        people.keep(person(OPERATOR, new Membership(ELSEWHERE, Role.OPERATOR, SampleEntries.NOW)));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Person person(PersonId id, Membership membership) {
        return new Person(id, 700_101, "Сәуле Үлгі", Language.KK, SampleEntries.NOW, List.of(membership), null);
    }

    /** A method and a pattern such as {@code GET /projects/{id}}. */
    private record Address(String method, String pattern) {

        boolean isOneOf(Set<String> some) {
            return some.contains(method + " " + pattern);
        }

        /** With names of things that are there. */
        String path() {
            var path = pattern;
            for (var name : NAMES.entrySet()) {
                path = path.replace("{" + name.getKey() + "}", name.getValue());
            }
            return path.replace("/files/{id}", "/files/f1m3")
                    .replace("/projects/{id}", "/projects/" + project)
                    .replaceAll("\\{[^}]+}", "x");
        }
    }

    private static List<Address> addresses() {
        var all = new ArrayList<Address>();
        office.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    var asked = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
                    asked.forEach(method -> mapping.getPatternValues().stream()
                            .flatMap(EveryPageIsGuardedTest::written)
                            .forEach(pattern -> all.add(new Address(method.name(), pattern))));
                });
        assertThat(all).hasSizeGreaterThan(70);
        return all;
    }

    /** A pattern, or one for each of the words between which it leaves the choice: {@code {kind:projects|calls}}. */
    private static Stream<String> written(String pattern) {
        var choice = CHOICE.matcher(pattern);
        return choice.find()
                ? Arrays.stream(choice.group(1).split("\\|"))
                        .map(word -> pattern.replace(choice.group(), word))
                        .flatMap(EveryPageIsGuardedTest::written)
                : Stream.of(pattern);
    }

    @Test
    void andWalksEveryKindOfDraft() {
        assertThat(addresses())
                .contains(
                        new Address("GET", "/projects/{id}/drafts/{number}/draft.docx"),
                        new Address("GET", "/calls/{id}/drafts/{number}/draft.docx"));
    }

    private static void isRefusedEverywhereBut(Visitor visitor, Set<String> open) {
        var token = visitor.get("/");
        assertThat(token.statusCode()).isEqualTo(200);
        var csrf = visitor.field("_csrf");
        for (var address : addresses()) {
            if (address.isOneOf(open) || address.isOneOf(OF_EVERYBODY)) {
                continue;
            }
            var response = address.method().equals("GET")
                    ? visitor.get(address.path())
                    : visitor.postWith(csrf, address.path());
            assertThat(response.statusCode()).as(address + " " + address.path()).isEqualTo(403);
            assertThat(response.body()).doesNotContain("Айгүл", "Таза өзен");
        }
    }

    @Test
    void toACoordinatorOfAnotherProject() {
        var visitor = Visitor.fromTheChat(office, STRANGER);
        isRefusedEverywhereBut(visitor, OF_ALL_COORDINATORS);
        assertThat(visitor.get("/").body()).doesNotContain("Таза өзен", "/calls", "/parked");
    }

    @Test
    void toAPersonWhoIsOperatorOfAnotherProject() {
        isRefusedEverywhereBut(Visitor.fromTheChat(office, OPERATOR), OF_ALL_COORDINATORS);
    }

    @Test
    void toNobody() {
        for (var address : addresses()) {
            if (address.isOneOf(OF_EVERYBODY)) {
                continue;
            }
            var visitor = new Visitor(office);
            visitor.get("/sign-in");
            var response = address.method().equals("GET")
                    ? visitor.get(address.path())
                    : visitor.postWith(visitor.field("_csrf"), address.path());
            assertThat(response.statusCode()).as(address.toString()).isEqualTo(302);
            assertThat(target(response)).as(address.toString()).startsWith("/sign-in");
        }
    }

    @Test
    void toAVolunteerOfTheProjectItself() {
        var visitor = Visitor.fromTheChat(office, SampleEntries.VOLUNTEER);
        assertThat(target(visitor.get("/"))).startsWith("/sign-in");
        assertThat(target(visitor.get("/projects/" + project))).startsWith("/sign-in");
    }

    @Test
    void atTheNextRequestAfterTheRoleIsGone() {
        var leaving = PersonId.ofTelegram(700_103);
        var people = office.bean(People.class);
        people.keep(person(leaving, new Membership(project, Role.COORDINATOR, SampleEntries.NOW)));
        var visitor = Visitor.fromTheChat(office, leaving);
        var page = "/projects/" + project + "/entries/e6";
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
        var now = Instant.parse("2026-06-16T06:00:00Z");
        people.keep(people.find(leaving).orElseThrow().inRole(project, Role.VOLUNTEER, now));
        assertThat(visitor.get(page).statusCode()).isEqualTo(403);
        people.keep(people.find(leaving).orElseThrow().inRole(project, Role.COORDINATOR, now));
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
        people.erase(leaving);
        assertThat(visitor.get(page).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/").statusCode()).isEqualTo(403);
    }
}
