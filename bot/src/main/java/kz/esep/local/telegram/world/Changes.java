package kz.esep.local.telegram.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stream of changes that open pages follow. Only the latest are held, in memory: who comes late, or from before
 * a restart (told by the epoch), reads the chats anew.
 */
public final class Changes {
    private static final int HELD = 2000;

    private final String epoch = UUID.randomUUID().toString();
    private final Deque<ObjectNode> held = new ArrayDeque<>();
    private final List<Change> pending = new ArrayList<>();
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private long last;

    /** Notes a change; it shows once the surrounding {@link World#change} is durable. */
    public synchronized void add(Change change) {
        pending.add(change);
    }

    /** The number of the newest change. */
    public synchronized long last() {
        return last;
    }

    /** Changes after this number: {epoch, last, complete, changes}; complete is false when some are gone. */
    public synchronized ObjectNode since(long number) {
        ArrayNode changes = Json.array();
        held.stream().filter(change -> Json.number(change, "number") > number).forEach(changes::add);
        boolean complete = number <= last && (number == last || changes.size() == last - number);
        ObjectNode answer = Json.object().put("epoch", epoch).put("last", last).put("complete", complete);
        answer.set("changes", changes);
        return answer;
    }

    public String epoch() {
        return epoch;
    }

    /** Calls this after every change until {@link #forget}. */
    public void await(Runnable waiter) {
        waiting.add(waiter);
    }

    public void forget(Runnable waiter) {
        waiting.remove(waiter);
    }

    synchronized void publish() {
        for (Change change : pending) {
            held.addLast(change.numbered(++last));
            if (held.size() > HELD) {
                held.removeFirst();
            }
        }
        pending.clear();
    }

    void wake() {
        waiting.forEach(Runnable::run);
    }
}
