package kz.esep.admin.projects.file;

import java.util.List;
import java.util.Locale;
import kz.esep.journal.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was logged, for whoever reads a project file: the newest version of each entry, without the names of people. An
 * import takes entries with all their versions from the member {@code esep} instead.
 */
final class EntryNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EntryNodes() {}

    static ArrayNode of(List<Entry> entries) {
        var nodes = NODES.arrayNode();
        entries.forEach(entry -> nodes.add(of(entry)));
        return nodes;
    }

    private static ObjectNode of(Entry entry) {
        var told = entry.newest().happening();
        var node = NODES.objectNode();
        node.put("number", entry.number())
                .put("state", entry.state().name().toLowerCase(Locale.ROOT))
                .put("version", entry.newest().number());
        put(node, "activity", told.activity());
        put(node, "title", told.title());
        put(node, "kind", told.event() == null ? null : KnownWords.of(told.event()));
        put(node, "topic", told.topic());
        put(node, "from", told.from());
        put(node, "to", told.to());
        put(node, "place", told.place() == null ? null : told.place().name());
        if (told.participants() != null) {
            node.put("participants", told.participants());
        }
        var measures = node.putArray("measures");
        told.measures()
                .forEach(one -> measures.addObject()
                        .put("indicator", one.indicator().value())
                        .put("value", one.value()));
        put(node, "result", told.result());
        node.put("files", told.files().size());
        var links = node.putArray("links");
        told.publications().forEach(one -> links.add(one.url().toString()));
        return node;
    }

    private static void put(ObjectNode node, String member, @Nullable Object value) {
        if (value != null) {
            node.put(member, value.toString());
        }
    }
}
