package kz.esep.admin.papers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kz.esep.admin.Cases;
import kz.esep.admin.Office;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Count;
import kz.esep.attendance.Kind;
import kz.esep.evidence.Publication;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Measure;
import kz.esep.journal.Place;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.people.PersonId;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Basis;
import kz.esep.plan.EventKind;
import kz.esep.plan.Grant;
import kz.esep.plan.Grantee;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The small projects of the published programme as they would have been logged: what its report describes is in the plan
 * and in the entries, and what its table claims beyond that is not.
 */
final class SmallGrants {

    static final JsonNode CASE = new JsonMapper().readTree(Cases.content("eu-small-grants"));

    private static final Instant NOW = Instant.parse("2026-05-20T06:00:00Z");
    private static final PersonId AUTHOR = PersonId.ofTelegram(700_001);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, EventKind> KINDS = Map.of(
            "lecture", EventKind.LECTURE,
            "round-table", EventKind.ROUND_TABLE,
            "public-debate", EventKind.DISCUSSION,
            "seminar", EventKind.TRAINING,
            "training", EventKind.TRAINING,
            "tree-planting", EventKind.CLEANUP,
            "screening", EventKind.ACTION);

    private final JsonNode told;
    private final ProjectId id;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private SmallGrants(JsonNode told) {
        this.told = told;
        this.id = id(told.get("number").asInt());
    }

    /** Logs all of them in an office. */
    static void log(Office office) {
        for (var told : CASE.get("smallProjects")) {
            var one = new SmallGrants(told);
            var number = 0;
            for (var activity : told.get("activities")) {
                one.plan(++number, activity);
            }
            office.bean(Projects.class).add(one.project());
            one.entries.forEach(office.bean(Entries.class)::write);
        }
    }

    static ProjectId id(int number) {
        return new ProjectId("small-" + number);
    }

    static List<ProjectId> ids() {
        return IntStream.rangeClosed(1, CASE.get("smallProjects").size())
                .mapToObj(SmallGrants::id)
                .toList();
    }

    private Project project() {
        var completed = told.get("status").asString().equals("completed");
        return new Project(
                id,
                0,
                Language.KK,
                kk(told.get("title").asString()),
                null,
                null,
                new Period(FIRST_DAY, completed ? LocalDate.of(2026, 5, 1) : LocalDate.of(2026, 12, 1), null, false),
                new Grant(null, null, null, null, null, null, null),
                new Grantee(kk(told.get("organisation").asString()), null, null, null),
                List.of(new Task(1, kk("Іс-шаралар"), activities)),
                List.of());
    }

    /** An activity of the plan, and its entries: as many as it says that there were events, else one. */
    private void plan(int number, JsonNode one) {
        if (!told.get("inTable").asBoolean()) {
            return;
        }
        var activity = new ActivityId("t1a" + number);
        var quantity = one.get("quantity").asInt(0);
        var kind = one.get("kind").asString();
        var isCounted = quantity > 1 && !kind.equals("lecture");
        activities.add(new Activity(
                activity,
                number,
                kk(one.get("description").asString()),
                List.of(),
                isCounted ? List.of(indicator(activity, one.get("unit").asString())) : List.of(),
                KINDS.getOrDefault(kind, EventKind.OTHER),
                null));
        var events = kind.equals("lecture") ? quantity : 1;
        for (int i = 0; i < events; i++) {
            entries.add(entry(activity, attendance(one, events, i), isCounted ? quantity : 0, number == 1 && i == 0));
        }
    }

    private static Indicator indicator(ActivityId activity, String unit) {
        return new Indicator(new IndicatorId(activity.value() + "i1"), kk(unit), kk(unit), null, Basis.ASKED, true);
    }

    /** Those who filled in a questionnaire and those who helped took no part themselves. */
    private static @Nullable Attendance attendance(JsonNode one, int events, int event) {
        var people = one.get("participants").asInt(0);
        if (people == 0) {
            return null;
        }
        return switch (one.get("kind").asString()) {
            case "survey" -> Attendance.UNKNOWN.beside(Kind.RESPONDENTS, Count.exactly(people));
            case "volunteer" -> Attendance.UNKNOWN.beside(Kind.VOLUNTEERS, Count.exactly(people));
            default -> Attendance.of(people / events + (event < people % events ? 1 : 0));
        };
    }

    private Entry entry(ActivityId activity, @Nullable Attendance people, int quantity, boolean first) {
        var number = entries.size() + 1;
        var places = told.get("places");
        var day = FIRST_DAY.plusDays(number);
        var happening = new Happening(
                activity,
                null,
                day,
                day,
                Place.named(places.get(number % places.size()).asString()),
                people,
                quantity == 0
                        ? List.of()
                        : List.of(new Measure(new IndicatorId(activity.value() + "i1"), BigDecimal.valueOf(quantity))),
                null,
                null,
                List.of(),
                first ? articles() : List.of());
        return Entry.submitted(new EntryId(id.value() + "-" + number), id, AUTHOR, happening, NOW)
                .accepted("operator", false, List.of(), NOW, "test");
    }

    /** As many articles as the table has for the project. */
    private List<Publication> articles() {
        return IntStream.rangeClosed(1, told.get("table").get("mediaArticles").asInt())
                .mapToObj(i -> "https://news.example.kz/" + id + "/" + i)
                .map(url -> new Publication(url, url, "news.example.kz", null))
                .toList();
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static Wording kk(String text) {
        return Wording.of(Language.KK, text);
    }
}
