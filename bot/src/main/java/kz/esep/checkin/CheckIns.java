package kz.esep.checkin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Named;
import kz.esep.attendance.Registered;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.people.PersonId;
import kz.esep.plan.ProjectId;
import kz.esep.survey.Survey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All check-ins and who was counted by them. Of an account only its keyed hash is kept, once per entry. */
@Repository
public class CheckIns {

    private static final String COLLECTION = "checkIns";
    private static final String ATTENDEES = "attendees";
    private static final String CONTACT = "contact";
    private static final String UNTIL = "contactUntil";

    /**
     * @param id entry and recognition hash, so that nobody is counted twice for one entry
     * @param entry what the person was counted for
     * @param by the check-in that counted
     * @param cause what led to it, so that a turn that is made again knows its own work
     * @param contact the chat, encrypted, as long as the person may be asked something
     * @param contactUntil when the chat is forgotten in any case
     */
    private record Counted(
            String id,
            EntryId entry,
            CheckInId by,
            String person,
            Attendee told,
            String cause,
            @Nullable String contact,
            @Nullable Instant contactUntil) {

        Registered registered() {
            return new Registered(person, told.name(), told.sex(), told.age(), told.status(), told.also());
        }
    }

    private final MongoTemplate mongo;
    private final CheckInLinks links;
    private final SealedContacts contacts;

    public CheckIns(MongoTemplate mongo, CheckInLinks links) {
        this.mongo = mongo;
        this.links = links;
        this.contacts = links.contacts();
        mongo.indexOps(ATTENDEES).createIndex(new Index().on("entry", Sort.Direction.ASC));
        mongo.indexOps(ATTENDEES).createIndex(new Index().on("person", Sort.Direction.ASC));
        mongo.indexOps(ATTENDEES)
                .createIndex(new Index().on(UNTIL, Sort.Direction.ASC).sparse());
        mongo.indexOps(COLLECTION).createIndex(new Index().on("entry", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index().on("openedBy", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("_id", Sort.Direction.ASC)
                        .on("revision", Sort.Direction.ASC)
                        .unique());
    }

    public Optional<CheckIn> find(CheckInId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    public List<CheckIn> findAll(Collection<CheckInId> ids) {
        var values = ids.stream().map(CheckInId::value).toList();
        return values.isEmpty() ? List.of() : mongo.find(query(where("_id").in(values)), CheckIn.class, COLLECTION);
    }

    /** The check-ins for some entries. */
    public List<CheckIn> of(Collection<EntryId> entries) {
        var values = entries.stream().map(EntryId::value).toList();
        return values.isEmpty() ? List.of() : mongo.find(query(where("entry").in(values)), CheckIn.class, COLLECTION);
    }

    /** The check-ins that some people have opened since a moment. */
    public List<CheckIn> openedBy(Collection<PersonId> people, Instant since) {
        var values = people.stream().map(PersonId::value).toList();
        return values.isEmpty()
                ? List.of()
                : mongo.find(query(where("openedBy").in(values).and("openedAt").gte(since)), CheckIn.class, COLLECTION);
    }

    /**
     * Writes a check-in as the successor of the revision it carries.
     *
     * @return false when somebody else has changed it since it was read; nothing is written then
     */
    public boolean keep(CheckIn checkIn) {
        if (checkIn.revision() == 0) {
            return add(checkIn.revised());
        }
        var seen = new BasicQuery(new Document("_id", checkIn.id().value()).append("revision", checkIn.revision()));
        return mongo.replace(seen, checkIn.revised(), COLLECTION).getMatchedCount() == 1;
    }

    private boolean add(CheckIn fresh) {
        try {
            mongo.insert(fresh, COLLECTION);
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    /**
     * Counts an account for the entry of a check-in: once, whatever comes twice.
     *
     * @param language in which the person was spoken to
     * @param cause identifies the turn that does it
     * @return false when the check-in is not open any more
     */
    public boolean count(CheckInId by, long account, Language language, Attendee told, String cause) {
        var checkIn = find(by).orElseThrow();
        if (checkIn.standing(told.at()) != CheckIn.Standing.OPEN) {
            return causes(List.of(checkIn), account).containsValue(cause);
        }
        var person = links.recognised(checkIn.project(), account);
        try {
            mongo.insert(
                    new Counted(
                            checkIn.entry() + ":" + person,
                            checkIn.entry(),
                            by,
                            person,
                            told,
                            cause,
                            contacts.seal(new Contact(account, language)),
                            told.at().plus(Survey.LASTS)),
                    ATTENDEES);
        } catch (DuplicateKeyException already) {
            return true;
        }
        return true;
    }

    /** Of some check-ins those whose entry an account was counted for already, with what led to it. */
    public Map<CheckInId, String> causes(Collection<CheckIn> checkIns, long account) {
        var byId = checkIns.stream()
                .collect(Collectors.toMap(
                        checkIn -> checkIn.entry() + ":" + links.recognised(checkIn.project(), account),
                        CheckIn::id,
                        (one, other) -> other));
        var causes = new HashMap<CheckInId, String>();
        if (!byId.isEmpty()) {
            var found = query(where("_id").in(byId.keySet()));
            found.fields().include("cause");
            for (var counted : mongo.find(found, Document.class, ATTENDEES)) {
                causes.put(byId.get(counted.getString("_id")), counted.getString("cause"));
            }
        }
        return causes;
    }

    /** Takes name and chat of an account off wherever they were given; those who were counted stay counted. */
    public void eraseName(long account) {
        var hashes = mongo.findDistinct(new Query(), "project", COLLECTION, String.class).stream()
                .map(project -> links.recognised(new ProjectId(project), account))
                .toList();
        mongo.updateMulti(
                query(where("person").in(hashes)),
                new Update().unset("told.name").unset(CONTACT).unset(UNTIL),
                ATTENDEES);
    }

    /**
     * Puts something else in place of a name wherever somebody has given it when checking in for some entries.
     *
     * @return how often it was there
     */
    public int rename(Collection<EntryId> entries, String name, String instead) {
        var values = entries.stream().map(EntryId::value).toList();
        var ids =
                mongo
                        .find(query(where("entry").in(values).and("told.name").ne(null)), Counted.class, ATTENDEES)
                        .stream()
                        .filter(one -> one.told().name() != null
                                && Named.areSame(one.told().name(), name))
                        .map(Counted::id)
                        .toList();
        if (!ids.isEmpty()) {
            mongo.updateMulti(query(where("_id").in(ids)), new Update().set("told.name", instead), ATTENDEES);
        }
        return ids.size();
    }

    /** Where those who were counted for an entry can be asked something. */
    public List<Contact> contacts(EntryId entry) {
        return mongo
                .find(query(where("entry").is(entry.value()).and(CONTACT).ne(null)), Counted.class, ATTENDEES)
                .stream()
                .map(Counted::contact)
                .filter(Objects::nonNull)
                .flatMap(hidden -> contacts.open(hidden).stream())
                .toList();
    }

    /** How many of those who were counted for some entries can be asked something. */
    public Map<EntryId, Integer> reachable(Collection<EntryId> entries) {
        return entries.stream().distinct().collect(Collectors.toMap(entry -> entry, entry -> (int)
                mongo.count(query(where("entry").is(entry.value()).and(CONTACT).ne(null)), ATTENDEES)));
    }

    /** Forgets the chats of all that were counted for an entry. */
    public void forgetContacts(EntryId entry) {
        forget(query(where("entry").is(entry.value())));
    }

    /** Forgets the chat of an account wherever it was counted in a project. */
    public void forgetContact(ProjectId project, long account) {
        forget(query(where("person").is(links.recognised(project, account))));
    }

    /** Forgets every chat whose time is over at a moment. */
    public void forgetContacts(Instant now) {
        forget(query(where(UNTIL).lte(Date.from(now))));
    }

    private void forget(Query those) {
        mongo.updateMulti(those, new Update().unset(CONTACT).unset(UNTIL), ATTENDEES);
    }

    /** The three tables of those who were counted for an entry. */
    public Groups tally(EntryId entry) {
        return Groups.of(attendees(entry));
    }

    /** Those who were counted for some entries, by the hashes by which they are recognised within the project. */
    public Map<EntryId, List<Registered>> registers(Collection<EntryId> entries) {
        var values = entries.stream().map(EntryId::value).toList();
        return values.isEmpty()
                ? Map.of()
                : mongo.find(query(where("entry").in(values)), Counted.class, ATTENDEES).stream()
                        .collect(Collectors.groupingBy(
                                Counted::entry, Collectors.mapping(Counted::registered, Collectors.toList())));
    }

    /** Those who were counted for an entry, without what tells who they are. */
    public List<Attendee> attendees(EntryId entry) {
        return mongo.find(query(where("entry").is(entry.value())), Counted.class, ATTENDEES).stream()
                .map(Counted::told)
                .toList();
    }
}
