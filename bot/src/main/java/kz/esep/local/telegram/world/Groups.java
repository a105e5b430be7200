package kz.esep.local.telegram.world;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Groups that a bot was added to. Their messages and chats are kept beside those with persons, under ids below zero. */
public final class Groups {
    private static final String MAP = "groups";

    /** Ids of supergroups begin with -100. */
    private static final long SUPERGROUPS = -1_000_000_000_000L;

    private final Store store;

    Groups(Store store) {
        this.store = store;
    }

    /** A new group; its id. */
    public long add(String title) {
        long id = SUPERGROUPS - store.next(MAP, 700_001);
        ObjectNode group = Json.object().put("id", id).put("type", "supergroup").put("title", title);
        store.put(MAP, Long.toString(id), group);
        return id;
    }

    /** The Bot API's Chat of a group. */
    public Optional<ObjectNode> asChat(long id) {
        return store.get(MAP, Long.toString(id));
    }
}
