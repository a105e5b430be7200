package kz.esep.local.database.power;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that happened to a file, and every write that was acknowledged meanwhile, in one order. */
final class Recording {

    sealed interface Event {}

    record Wrote(long position, byte[] bytes) implements Event {}

    record Cut(long size) implements Event {}

    record ForceBegan(int number) implements Event {}

    record ForceEnded(int number) implements Event {}

    /**
     * A client has its answer.
     *
     * @param token a text that only this write has brought
     * @param saved what {@code esep.saved} held then
     */
    record Answered(String token, byte[] saved) implements Event {}

    /** The database as a power cut leaves it, and the tokens that have to be in it. */
    record Image(byte[] file, byte[] saved, Set<String> tokens) {}

    /** What a write has to contain to be followed. */
    static final Pattern TOKEN = Pattern.compile("token-\\d+-\\d+;");

    private final List<Event> events = new ArrayList<>();
    private byte[] atFirst = new byte[0];
    private int forces;

    synchronized void begins(byte[] content) {
        events.clear();
        atFirst = content;
    }

    synchronized void wrote(long position, byte[] bytes) {
        events.add(new Wrote(position, bytes));
    }

    synchronized void cut(long size) {
        events.add(new Cut(size));
    }

    void forced(Runnable force) {
        int number;
        synchronized (this) {
            number = ++forces;
            events.add(new ForceBegan(number));
        }
        force.run();
        synchronized (this) {
            events.add(new ForceEnded(number));
        }
    }

    synchronized void answered(String token, byte[] saved) {
        events.add(new Answered(token, saved));
    }

    /** Everything so far. */
    synchronized List<Event> events() {
        return List.copyOf(events);
    }

    /** The tokens whose answer did not come after a force that came after their bytes. */
    Set<String> answeredTooEarly() {
        var early = new TreeSet<String>();
        var written = new LinkedHashMap<String, Integer>();
        var writtenAt = new HashMap<Integer, Integer>();
        var sure = 0;
        for (var event : events()) {
            switch (event) {
                case Wrote wrote -> tokens(wrote).forEach(token -> written.putIfAbsent(token, written.size()));
                case Cut cut -> {}
                case ForceBegan began -> writtenAt.put(began.number(), written.size());
                case ForceEnded ended -> sure = Math.max(sure, writtenAt.getOrDefault(ended.number(), 0));
                case Answered answered -> {
                    if (written.getOrDefault(answered.token(), Integer.MAX_VALUE) >= sure) {
                        early.add(answered.token());
                    }
                }
            }
        }
        return early;
    }

    private static Stream<String> tokens(Wrote wrote) {
        return TOKEN.matcher(new String(wrote.bytes(), StandardCharsets.ISO_8859_1))
                .results()
                .map(MatchResult::group);
    }

    /** Where the last force began that had ended before this event; what was written before is on the disk. */
    private static int lastForceBefore(List<Event> events, int event) {
        for (var i = event - 1; i >= 0; i--) {
            if (events.get(i) instanceof ForceEnded ended) {
                return events.indexOf(new ForceBegan(ended.number()));
            }
        }
        return 0;
    }

    /** The file when the power fails at an event: what was forced, and as much of the rest as chance will have it. */
    Image cutOffAt(int event, Random random) {
        var all = events();
        var sure = lastForceBefore(all, event);
        var reached = sure + random.nextInt(event - sure + 1);
        var file = atFirst;
        var tokens = new TreeSet<String>();
        var saved = new byte[0];
        for (var i = 0; i < event; i++) {
            switch (all.get(i)) {
                case Wrote wrote -> file = i < reached ? write(file, wrote) : file;
                case Cut cut -> file = i < reached ? Arrays.copyOf(file, (int) cut.size()) : file;
                case Answered answered -> {
                    tokens.add(answered.token());
                    saved = answered.saved();
                }
                case ForceBegan began -> {}
                case ForceEnded ended -> {}
            }
        }
        return new Image(file, saved, tokens);
    }

    private static byte[] write(byte[] file, Wrote wrote) {
        var position = (int) wrote.position();
        var changed = Arrays.copyOf(file, Math.max(file.length, position + wrote.bytes().length));
        System.arraycopy(wrote.bytes(), 0, changed, position, wrote.bytes().length);
        return changed;
    }
}
