package kz.esep.local.telegram.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The people who have a phone here. */
public final class Persons {
    private static final String MAP = "persons";

    /** The first four; ids far above those of bots, so that nobody mistakes one for the other. */
    private static final List<Person> USUAL = List.of(
            new Person(700_001, "Айгүл Үлгі (ерікті)", null, "aigul_ulgi", "kk", "volunteer"),
            new Person(700_002, "Данияр Үлгі (үйлестіруші)", null, "daniyar_ulgi", "ru", "coordinator"),
            new Person(700_003, "Сәуле Үлгі (оператор)", null, "saule_ulgi", "kk", "operator"),
            new Person(700_004, "Ерлан Үлгі (қатысушы)", null, null, "kk", "participant"));

    private final Store store;
    private final Changes changes;

    Persons(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /** Everybody, by id. */
    public List<Person> all() {
        List<Person> all = new ArrayList<>();
        store.each(MAP, "", (key, json) -> all.add(Person.fromJson(json)));
        return all;
    }

    public Optional<Person> find(long id) {
        return store.get(MAP, key(id)).map(Person::fromJson);
    }

    /** Adds a person or changes what is known about one. */
    public void put(Person person) {
        store.put(MAP, key(person.id()), person.toJson());
        changes.add(Change.ofPersons());
    }

    /** An id nobody has. */
    public long freeId() {
        long id = store.next("persons", 700_101);
        return find(id).isEmpty() ? id : freeId();
    }

    void settle() {
        if (store.keys(MAP, "", "", 1).isEmpty()) {
            USUAL.forEach(this::put);
        }
    }

    private static String key(long id) {
        return "%016d".formatted(id);
    }
}
