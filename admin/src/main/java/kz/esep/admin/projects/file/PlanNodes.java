package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.ContractChange;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Grant;
import kz.esep.plan.Grantee;
import kz.esep.plan.Indicator;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Project;
import kz.esep.plan.Quantity;
import kz.esep.plan.Reckoning;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the plan of a project into a project file, over the file that it was made of: whatever a published report
 * declares there stays beside the plan, with the activity and the indicator that it belongs to.
 */
final class PlanNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Language language;
    private final Map<String, JsonNode> declared = new HashMap<>();

    private PlanNodes(Project project) {
        this.language = project.language();
    }

    /**
     * @param file what the project was made of, changed in place; an empty object for one that was made of nothing
     * @param former the plan as that file gives it, null where it gives none
     */
    static void write(Project project, ObjectNode file, @Nullable Project former) {
        var nodes = new PlanNodes(project);
        if (former != null) {
            nodes.remember(former, file);
        }
        nodes.all(project, file);
    }

    /** Which node of the file each activity and indicator came from: a plan has them in the order of its file. */
    private void remember(Project former, ObjectNode file) {
        for (int t = 0; t < former.tasks().size(); t++) {
            var activities = former.tasks().get(t).activities();
            for (int a = 0; a < activities.size(); a++) {
                var node = file.path("tasks").path(t).path("activities").path(a);
                declared.put(activities.get(a).id().value(), node);
                remember(activities.get(a).indicators(), node.path("indicators"));
            }
        }
        remember(former.indicators(), file.path("projectIndicators"));
    }

    private void remember(List<Indicator> indicators, JsonNode nodes) {
        for (int i = 0; i < indicators.size(); i++) {
            declared.put(indicators.get(i).id().value(), nodes.path(i));
        }
    }

    private void all(Project project, ObjectNode file) {
        file.put("schemaVersion", ProjectFile.SCHEMA).put("language", language.code());
        var card = object(file, "project");
        text(card, "title", project.title());
        text(card, "goal", project.goal());
        text(card, "region", project.region());
        put(card, "start", project.period().start());
        put(card, "end", project.period().end());
        put(card, "periodText", project.period().text());
        put(card, "periodPrecision", project.period().monthsOnly() ? "month" : null);
        put(card, "closed", project.closed());
        reckoning(project.reckoning(), file);
        grant(project.grant(), object(file, "grant"));
        grantee(project.grantee(), object(file, "grantee"));
        var tasks = NODES.arrayNode();
        project.tasks().forEach(task -> tasks.add(task(task)));
        file.set("tasks", tasks);
        file.set("projectIndicators", indicators(project.indicators()));
        var places = NODES.arrayNode();
        project.places().forEach(place -> places.add(place(place)));
        file.set("places", places);
    }

    /** A report tells in its own words how statuses add up; they stay where they say the same. */
    private static void reckoning(Reckoning reckoning, ObjectNode file) {
        if (KnownWords.statusMode(file.path("statisticsMode").asString(null)) != reckoning.status()) {
            file.put("statisticsMode", KnownWords.of(reckoning.status()));
        }
        file.put("participantsCounted", KnownWords.of(reckoning.unit()));
    }

    private void grant(Grant grant, ObjectNode node) {
        text(node, "operator", grant.operator());
        text(node, "customer", grant.customer());
        put(node, "contractNumber", grant.contractNumber());
        put(node, "contractDate", grant.contractDate());
        text(node, "field", grant.field());
        text(node, "priority", grant.priority());
        text(node, "type", grant.type());
        sum(node, "announcedKzt", grant.announced());
        sum(node, "amountKzt", grant.amount());
        var changes = NODES.arrayNode();
        grant.changes().forEach(change -> changes.add(change(change)));
        node.set("changes", changes);
    }

    private ObjectNode change(ContractChange change) {
        var node = NODES.objectNode();
        node.put("key", change.key());
        put(node, "date", change.date());
        put(node, "number", change.number());
        text(node, "reason", change.reason());
        sum(node, "amountKzt", change.amount());
        put(node, "start", change.start());
        put(node, "end", change.end());
        node.put("cancels", change.cancels());
        return node;
    }

    private static void sum(ObjectNode node, String member, @Nullable BigDecimal amount) {
        if (amount == null) {
            node.remove(member);
        } else {
            node.put(member, amount);
        }
    }

    private void grantee(Grantee grantee, ObjectNode node) {
        text(node, "name", grantee.name());
        put(node, "head", grantee.head());
        text(node, "address", grantee.address());
        put(node, "phone", grantee.phone());
    }

    private ObjectNode task(Task task) {
        var node = NODES.objectNode();
        number(node, task.number());
        text(node, "title", task.title());
        var activities = NODES.arrayNode();
        task.activities().forEach(activity -> activities.add(activity(activity)));
        node.set("activities", activities);
        return node;
    }

    private ObjectNode activity(Activity activity) {
        var node = declared(activity.id().value());
        node.put("id", activity.id().value());
        number(node, activity.number());
        text(node, "title", activity.title());
        var planned = NODES.arrayNode();
        activity.places().forEach(place -> planned.add(said(place)));
        if (!planned.equals(node.path("places"))) {
            object(node, "planned").set("places", planned);
        }
        put(node, "kind", activity.event() == null ? null : KnownWords.of(activity.event()));
        if (activity.evidence() == null) {
            node.remove("evidence");
        } else {
            node.set("evidence", evidence(activity.evidence()));
        }
        node.set("indicators", indicators(activity.indicators()));
        return node;
    }

    private static ObjectNode evidence(EvidenceRule rule) {
        var node = NODES.objectNode().put("photos", rule.photos());
        var documents = node.putArray("documents");
        rule.documents().forEach(kind -> documents.add(KnownWords.of(kind)));
        var bilingual = node.putArray("bilingual");
        rule.bilingual().forEach(kind -> bilingual.add(KnownWords.of(kind)));
        return node.put("links", rule.links()).put("survey", rule.survey());
    }

    private ArrayNode indicators(List<Indicator> indicators) {
        var nodes = NODES.arrayNode();
        indicators.forEach(indicator -> nodes.add(indicator(indicator)));
        return nodes;
    }

    /** What a report says of its plan stays where it means the same; another plan is written anew. */
    private ObjectNode indicator(Indicator indicator) {
        var node = declared(indicator.id().value());
        node.put("id", indicator.id().value());
        text(node, "name", indicator.name());
        text(node, "unit", indicator.unit());
        if (!tells(node, indicator)) {
            node.remove(PlanReadings.members());
            node.remove("planText");
            if (indicator.plan() instanceof Quantity plan) {
                node.put("planText", plan.raw());
                PlanReadings.writePlainly(plan, node);
                if (!tells(node, indicator)) {
                    PlanReadings.write(plan, node.putObject("planRead"));
                }
            }
        }
        node.put("basis", KnownWords.of(indicator.basis()));
        node.put("basisConfirmed", indicator.confirmed());
        return node;
    }

    /** Whether the members of a node are read as the plan of an indicator. */
    private static boolean tells(ObjectNode node, Indicator indicator) {
        var read = Quantities.of(JsonFiles.indicator(node), indicator.name());
        var plan = indicator.plan();
        if (read == null || plan == null) {
            return read == null && plan == null;
        }
        return withoutDerived(read, plan).equals(plan);
    }

    /** How many there are of what a plan is due for is found again among the other indicators, if it was found there. */
    private static Quantity withoutDerived(Quantity read, Quantity plan) {
        var scope = read.scope();
        var known = plan.scope();
        return scope != null && known != null && scope.count() == null && known.base() != null
                ? read.due(new Quantity.Scope(scope.per(), scope.words(), known.base(), known.count()))
                : read;
    }

    private ObjectNode place(KnownPlace place) {
        var node = NODES.objectNode();
        text(node, "name", place.name());
        var aliases = node.putArray("aliases");
        place.aliases().forEach(aliases::add);
        if (place.latitude() != null && place.longitude() != null) {
            node.put("latitude", place.latitude()).put("longitude", place.longitude());
        }
        text(node, "district", place.district());
        return node;
    }

    private ObjectNode declared(String id) {
        return declared.get(id) instanceof ObjectNode known ? known.deepCopy() : NODES.objectNode();
    }

    private static ObjectNode object(ObjectNode parent, String member) {
        return parent.get(member) instanceof ObjectNode known ? known : parent.putObject(member);
    }

    private void text(ObjectNode node, String member, @Nullable Wording wording) {
        if (wording == null) {
            node.remove(member);
        } else {
            node.set(member, said(wording));
        }
    }

    /** A plain string where it exists in the language of the file only, else one for each language. */
    private JsonNode said(Wording wording) {
        var texts = NODES.objectNode();
        for (var one : Language.values()) {
            wording.translation(one).ifPresent(text -> texts.put(one.code(), text));
        }
        if (texts.size() == 1) {
            return texts.has(language.code()) ? texts.get(language.code()) : texts;
        }
        if (wording.original() != read(texts)) {
            texts.put("original", wording.original().code());
        }
        return texts;
    }

    /** In which language a reader takes a text to be written. */
    private Language read(ObjectNode texts) {
        return Text.wording(Text.read(texts), language) instanceof Wording wording ? wording.original() : language;
    }

    private static void number(ObjectNode node, @Nullable Integer number) {
        if (number == null) {
            node.putNull("number");
        } else {
            node.put("number", number);
        }
    }

    private static void put(ObjectNode node, String member, @Nullable Object value) {
        if (value == null) {
            node.remove(member);
        } else {
            node.put(member, value.toString());
        }
    }
}
