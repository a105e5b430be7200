package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.dialogue.Dialogue;
import kz.esep.evidence.Taken;
import kz.esep.language.Language;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Membership;
import kz.esep.people.Person;
import kz.esep.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dialogues as a reviewer reads them. In a transcript, lines that begin with {@code >} are what happens; everything else
 * is what the bot says, and is compared to the letter. {@code -Dtranscripts.regenerate=true} writes the files anew, to
 * be read before they are committed.
 */
class TranscriptsTest {

    /** Somebody who is no member of anything. */
    private static final long PARTICIPANT = 1009;

    private static final Path FOLDER = Path.of("src/test/resources/kz/esep/dialogues/transcripts");

    private static final int LONGEST_MESSAGE = 4096;

    /** What is typed or sent in place of a good answer. */
    private static final Pattern BAD_INPUT =
            Pattern.compile("bad-input\\..+|log-activity-(?:about|number|date|links|words)");

    /** How a row of buttons begins in a transcript. */
    private static final String ROW = "    [";

    private static final Pattern CAPTION = Pattern.compile("\\[([^]]*)]");

    /** Who may appear in a transcript, in the order in which their chats are shown. */
    private static final Map<String, Long> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("volunteer", Sample.VOLUNTEER);
        PEOPLE.put("coordinator", Sample.COORDINATOR);
        PEOPLE.put("second", Sample.SECOND);
        PEOPLE.put("operator", Sample.OPERATOR);
        PEOPLE.put("participant", PARTICIPANT);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void isPlayedToTheLetter(Path file) throws IOException {
        var expected = Files.readString(file);
        var played = play(expected.lines()
                .filter(line -> line.startsWith(">") || line.startsWith("#"))
                .toList());
        if (Boolean.getBoolean("transcripts.regenerate")) {
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(Files.readString(file));
    }

    @Test
    void everyDialogueHasATranscriptInEveryLanguage() throws IOException {
        var names = transcripts().map(file -> file.getFileName().toString()).toList();
        for (Dialogue<?> dialogue : Dialogues.repertoire().dialogues()) {
            for (var language : Language.values()) {
                assertThat(names)
                        .as("transcripts of %s in %s", dialogue.name(), language)
                        .anyMatch(name -> name.startsWith(dialogue.name() + ".")
                                && name.endsWith("." + language.code() + ".txt"));
            }
        }
    }

    /** Bad input is answered in whatever language the person reads. */
    @Test
    void everyBadInputHasATranscriptInEveryLanguage() throws IOException {
        var names = transcripts().map(file -> file.getFileName().toString()).toList();
        var bad = names.stream()
                .map(name -> name.replaceFirst("\\.[a-z]{2}\\.txt$", ""))
                .filter(name -> BAD_INPUT.matcher(name).matches())
                .distinct()
                .toList();
        assertThat(bad).hasSizeGreaterThanOrEqualTo(18).allSatisfy(name -> {
            for (var language : Language.values()) {
                assertThat(names).contains(name + "." + language.code() + ".txt");
            }
        });
    }

    @Test
    void thereAreEnoughToJudgeTheBotBy() throws IOException {
        assertThat(transcripts()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void holdsEveryCaptionWithinAPhonesButton(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.filter(line -> line.startsWith(ROW))
                    .forEach(row -> Captions.areWithinTheirButtons(CAPTION.matcher(row)
                            .results()
                            .map(found -> found.group(1))
                            .toList()));
        }
    }

    static Stream<Path> transcripts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static String play(List<String> script) {
        var chat = new Chat();
        var out = new ArrayList<String>();
        for (var line : script) {
            out.add(line);
            if (line.startsWith("#")) {
                continue;
            }
            act(chat, line.substring(1).strip());
            for (var person : PEOPLE.values()) {
                for (var news : chat.news(person)) {
                    out.add(shown(chat, person, news));
                }
            }
        }
        return String.join("\n", out) + "\n";
    }

    private static void act(Chat chat, String line) {
        var words = line.split("\\s+", 3);
        var who = Objects.requireNonNull(PEOPLE.get(words[0]), line);
        var rest = words.length > 2 ? words[2] : "";
        switch (words[1]) {
            case "is" -> chat.with(Sample.person(who, words[0], Language.of(rest), role(who)));
            case "scans" -> chat.says(who, "/start " + (rest.isEmpty() ? "cCODE" : rest));
            case "passes" -> chat.passes(Duration.ofHours(Long.parseLong(rest)));
            case "opens" -> {
                chat.offering(Sample.invitation());
                chat.says(who, "/start iLINK");
            }
            case "says" -> chat.says(who, rest.replace("\\n", "\n"));
            case "forwards" -> forward(chat, who, rest);
            case "blocks" -> chat.blocks(who, true);
            case "unblocks" -> chat.blocks(who, false);
            case "presses" -> chat.presses(who, rest);
            case "sends" -> {
                if (rest.endsWith(".csv") || rest.endsWith(".xlsx")) {
                    chat.sendsSheet(who, rest, Sheets.named(rest));
                } else {
                    chat.sends(who, rest);
                }
            }
            case "has" -> {
                var entry = rest.split("\\s+", 3);
                chat.has(
                        who,
                        entry[0],
                        LocalDate.parse(entry[1]),
                        entry[2].replace(" accepted", ""),
                        entry[2].endsWith(" accepted"));
            }
            case "edits" -> {
                var edit = rest.split(" => ", 2);
                chat.edits(who, edit[0], edit[1]);
            }
            case "pauses" -> chat.isQuiet(who);
            case "pictures" -> chat.picturesTell(new Taken(Instant.parse(rest), 43.65, 51.16));
            case "loses" -> chat.filesAreLost();
            case "waits" -> chat.filesArrive();
            case "joins" ->
                chat.with(person(chat, who).joining(new Membership(Sample.OTHER_ID, role(who), Sample.NOW)));
            case "leaves" -> chat.with(person(chat, who).removed(Sample.PROJECT_ID, Sample.NOW));
            case "owes" -> due(chat, rest);
            case "taps" -> chat.taps(who, rest);
            case "named" -> chat.rename(who, rest);
            case "pastes" -> paste(chat, who, Integer.parseInt(rest.split("\\s+")[0]));
            case "closes" -> chat.closeProject();
            case "returns" -> chat.later(Duration.ofHours(Long.parseLong(rest.split("\\s+")[1])));
            default -> throw new IllegalArgumentException(line);
        }
    }

    /** What somebody else wrote or photographed arrives like what the person sends. */
    private static void forward(Chat chat, long who, String what) {
        if (what.equals("photo")) {
            chat.sends(who, what);
        } else {
            chat.says(who, what);
        }
    }

    private static Person person(Chat chat, long who) {
        return chat.person(who).orElseThrow();
    }

    /** {@code owes final-report 12}: a report of the sample project after so many days. */
    private static void due(Chat chat, String what) {
        var words = what.split("\\s+");
        chat.due(words[0], Integer.parseInt(words[1]));
    }

    /** A long text, which Telegram cuts into messages of 4096 characters. */
    private static void paste(Chat chat, long who, int characters) {
        for (var left = characters; left > 0; left -= LONGEST_MESSAGE) {
            chat.says(who, "ә".repeat(Math.min(left, LONGEST_MESSAGE)));
        }
    }

    private static Role role(long who) {
        if (who == Sample.OPERATOR) {
            return Role.OPERATOR;
        }
        return who == Sample.VOLUNTEER ? Role.VOLUNTEER : Role.COORDINATOR;
    }

    private static String shown(Chat chat, long person, Outgoing outgoing) {
        var whom = PEOPLE.entrySet().stream()
                .filter(one -> one.getValue() == person)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return switch (outgoing) {
            case Outgoing.Say say -> "--- to " + whom + "\n" + body(chat, say.body());
            case Outgoing.Show show ->
                "--- to " + whom + ": " + (show.anew() ? "new card " : "card ") + name(show.card()) + "\n"
                        + body(chat, show.body());
            case Outgoing.Close close -> "--- to " + whom + ": card " + name(close.card()) + " loses its buttons";
            case Outgoing.Deliver deliver ->
                "--- to " + whom + ": " + deliver.file().kind().name().toLowerCase(Locale.ROOT) + " "
                        + deliver.file().name() + "\n" + body(chat, deliver.caption());
        };
    }

    private static String name(String card) {
        return card.replaceFirst("-e[A-Za-z0-9_-]{15}$", "");
    }

    private static String body(Chat chat, Body body) {
        var text = new StringBuilder(chat.text(body));
        for (var row : body.rows()) {
            text.append("\n    ");
            for (Button button : row) {
                text.append("[").append(chat.caption(button)).append("] ");
            }
        }
        return text.toString().replaceAll("(?m)[ ]+$", "");
    }
}
