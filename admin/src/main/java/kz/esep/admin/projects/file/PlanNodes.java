package kz.esep.admin.projects.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.Grant;
import kz.esep.plan.Grantee;
import kz.esep.plan.Indicator;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Project;
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

    private void grant(Grant grant, ObjectNode node) {
        text(node, "operator", grant.operator());
        text(node, "customer", grant.customer());
        put(node, "contractNumber", grant.contractNumber());
        put(node, "contractDate", grant.contractDate());
        text(node, "field", grant.field());
        text(node, "priority", grant.priority());
        if (grant.amount() != null) {
            node.put("amountKzt", grant.amount());
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
        number(node, activity.number());
        text(node, "title", activity.title());
        var planned = NODES.arrayNode();
        activity.places().forEach(place -> planned.add(said(place)));
        if (!planned.equals(node.path("places"))) {
            object(node, "planned").set("places", planned);
        }
        if (activity.event() != null) {
            node.put("kind", activity.event().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        node.set("indicators", indicators(activity.indicators()));
        return node;
    }

    private ArrayNode indicators(List<Indicator> indicators) {
        var nodes = NODES.arrayNode();
        indicators.forEach(indicator -> nodes.add(indicator(indicator)));
        return nodes;
    }

    /** The typed members stay where the text of the plan did; another text is read anew. */
    private ObjectNode indicator(Indicator indicator) {
        var node = declared(indicator.id().value());
        text(node, "name", indicator.name());
        text(node, "unit", indicator.unit());
        var raw = indicator.plan() == null ? null : indicator.plan().raw();
        if (!Objects.equals(raw, node.path("planText").asString(null)) && !isNumberAlone(node, raw)) {
            node.remove(List.of(
                    "plan", "planMax", "planParts", "comparator", "perEvent", "per", "planBase", "planQualifier"));
            put(node, "planText", raw);
        }
        if (indicator.confirmed()) {
            node.put("basis", indicator.basis().name().toLowerCase(Locale.ROOT));
        }
        return node;
    }

    /** A file may give a number and no text. */
    private static boolean isNumberAlone(ObjectNode node, @Nullable String raw) {
        return raw != null
                && !node.hasNonNull("planText")
                && node.path("plan").isNumber()
                && node.path("plan")
                        .decimalValue()
                        .stripTrailingZeros()
                        .toPlainString()
                        .equals(raw);
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
        return texts.size() == 1 && texts.has(language.code()) ? texts.get(language.code()) : texts;
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
