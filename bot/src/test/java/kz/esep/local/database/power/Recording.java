package kz.esep.local.database.power;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that happened to the files of a database, and every write that was acknowledged meanwhile, in one order. */
final class Recording {

    /** Those that a power cut can harm, and that are forced. */
    static final Set<String> FILES = Set.of("esep.mv", "esep.mv.journal");

    /** What a write has to contain to be followed. */
    static final Pattern TOKEN = Pattern.compile("token-\\d+-\\d+;");

    private static final int SECTOR = 512;

    sealed interface Event {}

    record Wrote(String file, long position, byte[] bytes) implements Event {}

    record Cut(String file, long size) implements Event {}

    record ForceBegan(String file, int number) implements Event {}

    record ForceEnded(String file, int number) implements Event {}

    /**
     * A client has its answer.
     *
     * @param token a text that only this write has brought
     * @param saved what {@code esep.saved} held then
     */
    record Answered(String token, byte[] saved) implements Event {}

    /** The files as a power cut leaves them, and the tokens that have to be in them. */
    record Image(Map<String, byte[]> files, byte[] saved, Set<String> tokens) {}

    /** What a disk does with writes that it was not told to force. */
    enum Disk {
        /** It brings them in their order. */
        ORDERED,
        /** It brings some of them, and of some only parts. */
        REORDERING
    }

    private final List<Event> events = new ArrayList<>();
    private final Map<String, byte[]> atFirst = new HashMap<>();
    private int forces;

    synchronized void begins(String file, byte[] content) {
        atFirst.put(file, content);
    }

    synchronized void wrote(String file, long position, byte[] bytes) {
        events.add(new Wrote(file, position, bytes));
    }

    synchronized void cut(String file, long size) {
        events.add(new Cut(file, size));
    }

    void forced(String file, Runnable force) {
        int number;
        synchronized (this) {
            number = ++forces;
            events.add(new ForceBegan(file, number));
        }
        force.run();
        synchronized (this) {
            events.add(new ForceEnded(file, number));
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
        var waiting = new HashMap<String, Set<String>>();
        var forcing = new HashMap<Integer, Set<String>>();
        var sure = new HashSet<String>();
        for (var event : events()) {
            switch (event) {
                case Wrote wrote ->
                    tokens(wrote).forEach(waiting.computeIfAbsent(wrote.file(), file -> new HashSet<>())::add);
                case Cut cut -> {}
                case ForceBegan began ->
                    forcing.put(began.number(), Set.copyOf(waiting.getOrDefault(began.file(), Set.of())));
                case ForceEnded ended -> sure.addAll(forcing.getOrDefault(ended.number(), Set.of()));
                case Answered answered -> {
                    if (!sure.contains(answered.token())) {
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

    /** Where the last force of a file began that had ended before this event; what was written before is on the disk. */
    private static int sureUntil(List<Event> events, int event, String file) {
        for (var i = event - 1; i >= 0; i--) {
            if (events.get(i) instanceof ForceEnded ended && ended.file().equals(file)) {
                return events.indexOf(new ForceBegan(file, ended.number()));
            }
        }
        return 0;
    }

    /** The files when the power fails at an event: what was forced, and as much of the rest as chance will have it. */
    Image cutOffAt(int event, Disk disk, Random random) {
        var all = events();
        var files = new HashMap<String, byte[]>();
        for (var file : FILES) {
            files.put(file, left(all, event, file, disk, random));
        }
        var tokens = new TreeSet<String>();
        var saved = new byte[0];
        for (var each : all.subList(0, event)) {
            if (each instanceof Answered answered) {
                tokens.add(answered.token());
                saved = answered.saved();
            }
        }
        return new Image(files, saved, tokens);
    }

    private byte[] left(List<Event> all, int event, String file, Disk disk, Random random) {
        var sure = sureUntil(all, event, file);
        var ordered = sure + random.nextInt(event - sure + 1);
        var content = new Content(atFirst.getOrDefault(file, new byte[0]));
        for (var i = 0; i < event; i++) {
            var reached = i < (disk == Disk.ORDERED ? ordered : sure);
            var perhaps = disk == Disk.REORDERING && random.nextInt(3) == 0;
            if (reached || perhaps) {
                content.change(all.get(i), file, reached ? 1 : 0.75, random);
            }
        }
        return content.bytes();
    }

    /** A file that is being made up. */
    private static final class Content {
        private byte[] bytes;
        private int size;

        Content(byte[] atFirst) {
            bytes = atFirst.clone();
            size = atFirst.length;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }

        /** @param share of the sectors of a write that reach the disk */
        void change(Event event, String file, double share, Random random) {
            switch (event) {
                case Wrote wrote -> {
                    if (wrote.file().equals(file)) {
                        write(wrote, share, random);
                    }
                }
                case Cut cut -> {
                    if (cut.file().equals(file)) {
                        resize((int) cut.size());
                    }
                }
                case ForceBegan began -> {}
                case ForceEnded ended -> {}
                case Answered answered -> {}
            }
        }

        private void write(Wrote wrote, double share, Random random) {
            var position = (int) wrote.position();
            resize(Math.max(size, position + wrote.bytes().length));
            for (var at = 0; at < wrote.bytes().length; at += SECTOR) {
                if (share >= 1 || random.nextDouble() < share) {
                    var length = Math.min(SECTOR, wrote.bytes().length - at);
                    System.arraycopy(wrote.bytes(), at, bytes, position + at, length);
                }
            }
        }

        private void resize(int wanted) {
            if (wanted > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * wanted);
            } else if (wanted < size) {
                Arrays.fill(bytes, wanted, size, (byte) 0);
            }
            size = wanted;
        }
    }
}
