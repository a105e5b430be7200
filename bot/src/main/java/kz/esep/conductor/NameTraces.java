package kz.esep.conductor;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.esep.attendance.Mention;
import kz.esep.journal.Entry;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.plan.ProjectId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Where a participant's name may stand besides lists and check-ins: in what was told of an event, in words below a photo,
 * in a free line of a survey, in the text of a report, and in dialogues that are not finished. Conversations are looked
 * through one and all, since no field of them says whose name was typed; an erasure is rare enough for that.
 */
@Component
class NameTraces {

    private final MongoTemplate mongo;
    private final Rewriting rewriting;
    private final People people;

    NameTraces(MongoTemplate mongo, People people) {
        this.mongo = mongo;
        this.rewriting = new Rewriting(mongo);
        this.people = people;
    }

    /**
     * Erases a name from all of these.
     *
     * @param instead what stands in a list in place of the name
     * @return in how many documents it stood
     */
    int erase(ProjectId project, Collection<Entry> entries, Mention name, String instead) {
        UnaryOperator<String> without = text -> name.outOf(text, instead);
        var ids = entries.stream().map(entry -> entry.id().value()).toList();
        var files = entries.stream()
                .flatMap(entry -> entry.versions().stream())
                .flatMap(version -> version.happening().files().stream())
                .map(file -> file.value())
                .collect(Collectors.toSet());
        return rewriting.in("entries", query(where("project").is(project.value())), "revision", without)
                + rewriting.in("files", query(where("_id").in(files)), "", without)
                + rewriting.in("surveyResponses", query(where("survey").in(ids)), "", without)
                + rewriting.in("narratives", query(where("project").is(project.value())), "revision", without)
                + rewriting.in("narrativeVersions", query(where("project").is(project.value())), "", without)
                + inConversations(project, without);
    }

    /** In those of the project's people, and of participants who are nobody's people. */
    private int inConversations(ProjectId project, UnaryOperator<String> without) {
        var ids = new HashSet<String>();
        var chats = new Query();
        chats.fields().include("_id");
        for (var chat : mongo.find(chats, Document.class, "conversations")) {
            ids.add(Objects.requireNonNull(chat.getString("_id")));
        }
        var own = people.ofAny(List.of(project)).stream()
                .map(Person::chat)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        for (var person : mongo.find(new Query(), Person.class, "people")) {
            var chat = Long.toString(person.chat());
            if (!own.contains(chat)) {
                ids.remove(chat);
            }
        }
        return ids.stream()
                .mapToInt(id -> rewriting.in("conversations", query(where("_id").is(id)), "version", without))
                .sum();
    }
}
