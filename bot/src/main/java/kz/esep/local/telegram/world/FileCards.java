package kz.esep.local.telegram.world;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What is known about each sent file, by file id. */
public final class FileCards {
    private static final String MAP = "files";

    private final Store store;

    FileCards(Store store) {
        this.store = store;
    }

    public Optional<ObjectNode> find(String fileId) {
        return store.get(MAP, fileId);
    }

    public void put(String fileId, ObjectNode card) {
        store.put(MAP, fileId, card);
    }

    /** A number for the name of a new file. */
    public long nextNumber() {
        return store.next("file", 0);
    }
}
