package kz.esep.conductor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.esep.dialogue.Dialogue;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogue.Running;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import org.jspecify.annotations.Nullable;

/** What people do: mostly what the card asks for, and everything else besides. */
final class WalkedPeople {

    private static final List<Long> SIZES = List.of(0L, 1L, 4_000_000L, Evidence.LARGEST, Evidence.LARGEST + 1);

    private static final int TRIED = 4;

    private final WalkedWorld world;
    private final Random random;
    private final List<String> dialogues;
    private final List<String> commands;
    private final List<String> pressed = new ArrayList<>(List.of("1.1.0", "0.0.0", "999999999.1.1", ""));
    /** In percent, how often people do what the card in front of them asks for. */
    private final int diligence;

    private int updates;

    WalkedPeople(WalkedWorld world, Random random, Repertoire repertoire) {
        this.world = world;
        this.random = random;
        this.dialogues = repertoire.dialogues().stream().map(Dialogue::name).toList();
        this.commands = Stream.concat(Stream.of("cancel"), repertoire.commands().keySet().stream())
                .sorted()
                .toList();
        var carelessness = random.nextInt(10);
        this.diligence = 100 - carelessness * carelessness;
    }

    Source source(long chat) {
        updates++;
        return new Source("1:" + updates, chat, "Адам <" + chat + ">", tongue(), world.now);
    }

    private @Nullable String tongue() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "ru";
            case 2 -> "en-US";
            default -> "kk";
        };
    }

    Incoming text(long chat, String text) {
        return new Incoming.Text(source(chat), world.screen(chat).nextMessage(), text);
    }

    Incoming tap(long chat, String key) {
        return new Incoming.Tap(source(chat), "q" + updates, 1, key);
    }

    Incoming next(long chat) {
        if (world.conversation(chat).running() instanceof Running running && random.nextInt(100) < diligence) {
            return answer(chat, running);
        }
        var roll = random.nextInt(100);
        if (roll < 48) {
            return press(chat);
        }
        if (roll < 68) {
            return text(chat, WalkedWords.plausible(random));
        }
        if (roll < 76) {
            return text(chat, WalkedWords.hostile(random));
        }
        if (roll < 81) {
            return text(chat, command());
        }
        if (roll < 86) {
            return tap(chat, oldOrForged());
        }
        return roll < 93 ? attachment(chat) : rare(chat);
    }

    private String command() {
        if (random.nextInt(6) == 0) {
            var invitations = List.copyOf(world.invitations.keySet());
            return "/start " + world.links.payload(WalkedWords.any(invitations, random));
        }
        if (random.nextInt(6) == 0 && !world.checkIns.all.isEmpty()) {
            var open = List.copyOf(world.checkIns.all.keySet());
            return "/start " + world.checkIns.links.payload(WalkedWords.any(open, random));
        }
        return WalkedWords.command(random, commands);
    }

    private Incoming press(long chat) {
        var keys = world.screen(chat).keys();
        if (keys.isEmpty()) {
            return text(chat, command());
        }
        var key = button(keys);
        pressed.add(key);
        return tap(chat, key);
    }

    /** What takes the dialogue to another question, if one of a few things does. */
    private Incoming answer(long chat, Running running) {
        var given = press(chat);
        for (var attempt = 0; attempt < TRIED; attempt++) {
            given = random.nextInt(5) == 0 ? text(chat, WalkedWords.plausible(random)) : tap(chat, onward(running));
            var after = world.turns(world.conversation(chat), List.of(given))
                    .conversation()
                    .running();
            if (after == null || !after.step().equals(running.step())) {
                return given;
            }
        }
        return given;
    }

    /** A button of the card of the dialogue in progress, less often one that leads back or out. */
    private String onward(Running running) {
        var keys = running.keys();
        var index = random.nextInt(Math.max(1, keys.size()));
        for (var again = 0; again < 4 && isWayBack(keys, index); again++) {
            index = random.nextInt(keys.size());
        }
        return Keys.choice(running.serial(), running.draw(), index);
    }

    private static boolean isWayBack(List<String> keys, int index) {
        return index < keys.size() && keys.get(index).matches("nav:(back|save|cancel|really-cancel)");
    }

    private String button(List<String> keys) {
        var newest = Math.min(keys.size(), random.nextInt(4) == 0 ? 40 : 6);
        return keys.get(keys.size() - 1 - random.nextInt(newest));
    }

    private String oldOrForged() {
        return switch (random.nextInt(6)) {
            case 0 -> Keys.choice(random.nextInt(8), random.nextInt(12), random.nextInt(20));
            case 1 -> Keys.begin(WalkedWords.any(dialogues, random), argument());
            case 2 -> "new:" + WalkedWords.any(dialogues, random) + ":" + argument();
            case 3 -> random.nextBoolean() ? Keys.resume(random.nextInt(9)) : Keys.discard(random.nextInt(9));
            case 4 -> WalkedWords.hostile(random);
            default -> WalkedWords.any(pressed, random);
        };
    }

    private String argument() {
        if (world.entries.isEmpty() || random.nextBoolean()) {
            return random.nextBoolean() ? "" : "x." + random.nextInt(3);
        }
        var entry = WalkedWords.any(List.copyOf(world.entries.keySet()), random).value();
        return random.nextBoolean() ? entry : entry + "." + random.nextInt(4);
    }

    private Incoming attachment(long chat) {
        var source = source(chat);
        var message = world.screen(chat).nextMessage();
        var kind = WalkedWords.any(List.of(FileKind.values()), random);
        return new Incoming.Attachment(
                source,
                message,
                FileId.ofMessage(chat, message),
                kind,
                "file" + random.nextInt(50),
                "unique" + random.nextInt(50),
                kind == FileKind.DOCUMENT ? WalkedWords.hostile(random) : null,
                random.nextBoolean() ? "image/jpeg" : null,
                WalkedWords.any(SIZES, random),
                random.nextInt(3) == 0 ? WalkedWords.hostile(random) : null,
                random.nextBoolean() ? "album" + random.nextInt(3) : null);
    }

    private Incoming rare(long chat) {
        return switch (random.nextInt(7)) {
            case 0, 1 ->
                new Incoming.Location(
                        source(chat),
                        world.screen(chat).nextMessage(),
                        random.nextDouble() * 180 - 90,
                        random.nextDouble() * 360 - 180,
                        random.nextBoolean() ? null : WalkedWords.hostile(random));
            case 2 ->
                new Incoming.Unusable(
                        source(chat),
                        world.screen(chat).nextMessage(),
                        WalkedWords.any(List.of(Incoming.Unusable.What.values()), random));
            case 3 ->
                new Incoming.Edited(
                        source(chat),
                        Math.max(1, world.screen(chat).nextMessage() - random.nextInt(20)),
                        random.nextBoolean() ? WalkedWords.plausible(random) : WalkedWords.hostile(random));
            case 4 -> new Incoming.Reachable(source(chat), random.nextBoolean());
            default -> settled(chat);
        };
    }

    private Incoming settled(long chat) {
        var known = world.files.values().stream()
                .filter(file -> file.chat() == chat)
                .toList();
        if (known.isEmpty()) {
            return new Incoming.FileSettled(source(chat), new FileId("f0m0"));
        }
        var file = WalkedWords.any(known, random);
        if (!file.isStored() && !file.isLost()) {
            world.settle(file, random.nextInt(5) > 0);
        }
        return new Incoming.FileSettled(source(chat), file.id());
    }
}
