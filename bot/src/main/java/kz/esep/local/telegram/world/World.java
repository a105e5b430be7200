package kz.esep.local.telegram.world;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Everything the local Telegram remembers. Whatever changes it does so inside {@link #change}: one at a time, on
 * disk before the caller goes on, and only then told to those who wait for it.
 */
public final class World implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Store store;
    private final Clock clock;
    private final Changes changes;
    private final Persons persons;
    private final Bots bots;
    private final Chats chats;
    private final Groups groups;
    private final Messages messages;
    private final Updates updates;
    private final Queries queries;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> botsWithNews = new LinkedHashSet<>();

    private World(Store store, BotNames names, Clock clock) {
        this.store = store;
        this.clock = clock;
        changes = new Changes();
        persons = new Persons(store, changes);
        bots = new Bots(store, names);
        chats = new Chats(store, changes);
        groups = new Groups(store);
        messages = new Messages(store, changes);
        updates = new Updates(store, bots, chats, clock, botsWithNews::add);
        queries = new Queries(store, clock);
    }

    /** Opens what is kept in this directory, or begins a new world with the four usual persons in it. */
    public static World open(Path directory, BotNames names, Clock clock) {
        World world = new World(Store.open(directory), names, clock);
        world.change(() -> {
            world.persons.settle();
            return true;
        });
        return world;
    }

    /** Carries out a change as one: nothing else happens meanwhile, and it is durable when this returns. */
    public <T> T change(Supplier<T> action) {
        Set<Long> news;
        T result;
        lock.lock();
        try {
            result = action.get();
            store.commit();
            news = Set.copyOf(botsWithNews);
            botsWithNews.clear();
        } finally {
            changes.publish();
            lock.unlock();
        }
        changes.wake();
        news.forEach(bot -> listeners.forEach(listener -> listener.accept(bot)));
        return result;
    }

    /** Calls the listener, after the fact and on the changing thread, whenever a bot has a new update. */
    public void onUpdate(LongConsumer listener) {
        listeners.add(listener);
    }

    /** What was written about a chat, for those who look at it. */
    public Changes changes() {
        return changes;
    }

    public Persons persons() {
        return persons;
    }

    public Bots bots() {
        return bots;
    }

    public Chats chats() {
        return chats;
    }

    public Groups groups() {
        return groups;
    }

    public Messages messages() {
        return messages;
    }

    public Updates updates() {
        return updates;
    }

    public Queries queries() {
        return queries;
    }

    /** Files' descriptions are kept beside the rest. */
    public FileCards fileCards() {
        return new FileCards(store);
    }

    /** Seconds since 1970, as the Bot API counts time. */
    public long now() {
        return clock.instant().getEpochSecond();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            store.close();
        } finally {
            lock.unlock();
        }
    }
}
