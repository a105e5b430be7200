package kz.esep.drafts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.people.PersonId;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Every draft that was ever compiled, with its bytes in GridFS. */
@Repository
public class KeptDrafts {

    private static final String COLLECTION = "drafts";

    private final MongoTemplate mongo;
    private final DraftBytes bytes;

    public KeptDrafts(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index()
                        .on("shelf", Sort.Direction.ASC)
                        .on("number", Sort.Direction.ASC)
                        .unique());
        mongo.indexOps(COLLECTION).createIndex(new Index().on("used.entry", Sort.Direction.ASC));
        mongo.indexOps(COLLECTION).createIndex(new Index().on("by", Sort.Direction.ASC));
        this.bytes = new DraftBytes(mongo);
    }

    /** What belongs to a draft. */
    public enum Part {
        /** The document itself. */
        DOCX,
        /** The same as PDF, made when it is asked for first. */
        PDF,
        /** What stands behind each of its figures. */
        TRACES
    }

    /**
     * Keeps a draft under the next number of its shelf. The same document as the last one of its kind is that one: it has one
     * number, whoever compiles it again.
     *
     * @param fresh its number and id are not looked at
     */
    public Draft keep(Draft fresh, byte[] docx, byte[] traces) {
        var last = of(fresh.shelf()).stream()
                .filter(fresh::isOfTheSameKind)
                .reduce((first, second) -> second)
                .filter(one -> one.digest().equals(fresh.digest())
                        && Objects.equals(one.until(), fresh.until())
                        && !one.isWithheld());
        if (last.isPresent()) {
            return last.get();
        }
        var content = fresh.shelf() + "-" + fresh.digest();
        bytes.put(content, Part.DOCX, docx);
        bytes.put(content, Part.TRACES, traces);
        return insert(fresh, content, docx.length);
    }

    private Draft insert(Draft fresh, String content, long size) {
        var newest = new Query(where("shelf").is(fresh.shelf()))
                .with(Sort.by(Sort.Direction.DESC, "number"))
                .limit(1);
        newest.fields().include("number");
        var before = mongo.findOne(newest, Document.class, COLLECTION);
        var number = before == null ? 1 : before.getInteger("number") + 1;
        var numbered = new Draft(
                fresh.shelf() + "-" + number,
                fresh.shelf(),
                number,
                fresh.form(),
                fresh.version(),
                fresh.template(),
                fresh.part(),
                fresh.until(),
                fresh.language(),
                fresh.by(),
                fresh.at(),
                fresh.digest(),
                content,
                size,
                fresh.used(),
                null);
        try {
            return mongo.insert(numbered, COLLECTION);
        } catch (DuplicateKeyException takenMeanwhile) {
            return insert(fresh, content, size);
        }
    }

    /** One draft with everything that it used. */
    public Optional<Draft> find(String shelf, int number) {
        var wanted = query(where("shelf").is(shelf).and("number").is(number));
        return Optional.ofNullable(mongo.findOne(wanted, Draft.class, COLLECTION));
    }

    /** The drafts of a shelf, oldest first, without what they used. */
    public List<Draft> of(String shelf) {
        var all = new Query(where("shelf").is(shelf)).with(Sort.by("number"));
        all.fields().exclude("used");
        return mongo.find(all, Document.class, COLLECTION).stream()
                .map(one -> one.append("used", List.of()))
                .map(one -> mongo.getConverter().read(Draft.class, one))
                .toList();
    }

    /** The drafts whose figures were made of an entry, oldest first. */
    public List<Draft> using(EntryId entry) {
        return mongo.find(
                new Query(where("used.entry").is(entry.value())).with(Sort.by("number")), Draft.class, COLLECTION);
    }

    /** The last draft of a form in a language, with everything that it used. */
    public Optional<Draft> last(String shelf, String form, Language language) {
        return of(shelf).stream()
                .filter(one -> one.form().equals(form) && one.language() == language && one.part() == null)
                .reduce((first, second) -> second)
                .flatMap(one -> find(one.shelf(), one.number()));
    }

    /** The last draft before another one of the same kind, with everything that it used. */
    public Optional<Draft> before(Draft later) {
        return of(later.shelf()).stream()
                .filter(one -> one.number() < later.number() && one.isOfTheSameKind(later))
                .reduce((first, second) -> second)
                .flatMap(one -> find(one.shelf(), one.number()));
    }

    /** The bytes of a draft, empty where there are none (any more); to be closed. */
    public Optional<InputStream> open(Draft draft, Part part) {
        return Optional.ofNullable(draft.content()).flatMap(content -> bytes.open(content, part));
    }

    /** All bytes of a draft. */
    public Optional<byte[]> bytes(Draft draft, Part part) {
        return open(draft, part).map(stream -> {
            try (stream) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Keeps what was made of a draft later. */
    public void add(Draft draft, Part part, byte[] made) {
        if (draft.content() != null) {
            bytes.put(draft.content(), part, made);
        }
    }

    /**
     * Erases a person: whoever compiled a draft is nobody, and a draft in which the name stands loses its bytes. It can be
     * compiled anew, from facts in which the name is not.
     *
     * @param shelves of the projects that the person was in
     * @return how many drafts lost their bytes
     */
    public int erase(PersonId person, String name, Collection<String> shelves, Instant now) {
        mongo.updateMulti(
                query(where("by").is(person.value())), new Update().set("by", PersonId.ERASED.value()), COLLECTION);
        return shelves.stream().mapToInt(shelf -> eraseName(name, shelf, now)).sum();
    }

    /**
     * Erases a name: a draft of a shelf in which it stands loses its bytes.
     *
     * @return how many drafts lost their bytes
     */
    public int eraseName(String name, String shelf, Instant now) {
        var dropped = 0;
        for (var draft : of(shelf)) {
            if (!draft.isWithheld() && names(draft, name)) {
                withhold(draft, now);
                dropped++;
            }
        }
        return dropped;
    }

    /** First that it is gone, then the bytes: after a crash in between nobody is handed them any more. */
    private void withhold(Draft draft, Instant now) {
        mongo.updateFirst(
                query(where("_id").is(draft.id())),
                new Update().unset("content").set("withheld", now),
                COLLECTION);
        if (draft.content() != null) {
            bytes.remove(draft.content());
        }
    }

    private boolean names(Draft draft, String name) {
        return open(draft, Part.DOCX).filter(docx -> text(docx).names(name)).isPresent();
    }

    private static WordText text(InputStream docx) {
        try (docx) {
            return WordText.of(docx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
