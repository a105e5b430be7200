package kz.esep.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import kz.esep.dialogue.Running;
import kz.esep.evidence.Links;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.language.SearchText;
import kz.esep.language.TypedDates;
import kz.esep.language.TypedNumbers;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.Role;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or pressed, the turn is made, and what it says fits into a message. */
class OddInputTest {

    private static final long ME = Sample.VOLUNTEER;
    private static final int LONGEST_TYPED = 4096;

    /** As small as stacks get on the machines that Esep runs on. */
    private static final long SMALL_STACK = 512 * 1024;

    private final Chat chat = new Chat()
            .with(Sample.person(ME, "Сынақ", Language.EN, Role.VOLUNTEER))
            .with(Sample.person(Sample.COORDINATOR, "Үлгі", Language.EN, Role.COORDINATOR));

    static Stream<String> longTexts() {
        return Stream.of(
                        "a.",
                        "a",
                        "1",
                        "1.",
                        "1 000 ",
                        "1,",
                        "1-",
                        "-",
                        "a-",
                        "ә ",
                        "қазан ",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "<b>",
                        "&",
                        "https://a.kz/x ",
                        "https://",
                        "(",
                        "] ",
                        "’",
                        "14.06.2026, ",
                        "двадцать ",
                        "/",
                        ":",
                        "\n")
                .map(part -> part.repeat(LONGEST_TYPED / part.length()));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void isReadWhateverItsShape(String text) {
        onASmallStack(() -> {
            Links.recognise(text);
            TypedNumbers.read(text);
            SearchText.matches(text, "Өзен жағасындағы сенбіліктер");
            for (var language : Language.values()) {
                TypedDates.read(text, language, LocalDate.of(2026, 6, 15));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void isAnsweredInAMessageThatTelegramTakes(String text) {
        chat.says(ME, "/log");
        chat.says(ME, text);
        chat.says(ME, "1.1");
        chat.says(ME, text);
        chat.says(ME, "14 June 2026");
        chat.says(ME, text);
        chat.says(ME, "Place " + "<&".repeat(95));
        chat.says(ME, text);
        chat.says(ME, "24");
        chat.says(ME, text);
        chat.says(ME, "1.5");
        chat.says(ME, text);
        chat.says(ME, "<&".repeat(450));
        chat.says(ME, text);
        chat.says(ME, text);
        allFit();
    }

    @Test
    void thirtyLongLinksFitOnEveryCard() {
        logsWith("https://a.kz/" + "x".repeat(1500), 30);
        allFit();
        assertThat(bodies(Sample.COORDINATOR)).last().asString().contains("30 links");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0000000000000000000000000000000000000000001",
                "1.23456789012345678901234567890123456789",
                "1e400"
            })
    void isNoMeasureWhatCannotBeKeptToTheDigit(String number) {
        chat.says(ME, "/log");
        for (var answer : List.of("1.1", "14 June 2026", "Place", "24", number)) {
            chat.says(ME, answer);
        }
        assertThat(running().step()).isEqualTo("measure-t1a1i2");
    }

    @Test
    void keepsZeroAsAMeasureOnceItWasConfirmed() {
        assertThat(new Decimal128(BigDecimal.ZERO).bigDecimalValue()).isZero();
        chat.says(ME, "/log");
        for (var answer : List.of("1.1", "14 June 2026", "Place", "24", "0", "0")) {
            chat.says(ME, answer);
        }
        assertThat(running().step()).isEqualTo("result");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "999999999.999999999.999",
                "9999999999.1.1",
                "0.0.0",
                "-1.0.0",
                "resume:999999999",
                "discard:0",
                "go:log-activity:",
                "go:log-activity:...",
                "go:accept:.",
                "go:accept:x.999999",
                "go:return:x.9999999",
                "go:join:iLINK",
                "new:join:",
                "go:nothing:x",
                "go:drafts:",
                "new:log-activity:\u0000",
                "٣.٣.٣",
                "1.1.0\n"
            })
    void endsInNoTrapWhateverAButtonSays(String key) {
        chat.says(ME, "/log");
        press(ME, key);
        press(4711, key);
        chat.says(ME, "/log");
        allFit();
    }

    private void logsWith(String link, int links) {
        chat.says(ME, "/log");
        for (var answer : List.of(
                "1.1",
                "14 June 2026",
                "a" + "<&".repeat(95),
                "24",
                "1.5",
                "a" + "<&".repeat(450),
                "a" + "&".repeat(190))) {
            chat.says(ME, answer);
        }
        chat.sendsPhoto(ME);
        chat.presses(ME, "✓ Done, go on");
        for (var i = 0; i < links; i++) {
            chat.says(ME, link + i);
        }
        chat.presses(ME, "✓ Done, go on");
        chat.presses(ME, "✅ Submit");
    }

    private void allFit() {
        for (var who : List.of(ME, Sample.COORDINATOR)) {
            assertThat(bodies(who)).allSatisfy(html -> assertThat(visible(html)).hasSizeLessThanOrEqualTo(4096));
        }
    }

    private static String visible(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("&(amp|lt|gt|quot);", "x");
    }

    private List<String> bodies(long who) {
        var texts = new ArrayList<String>();
        for (var outgoing : chat.conversation(who).mailbox().pending()) {
            switch (outgoing) {
                case Outgoing.Say say -> texts.add(say.body().html());
                case Outgoing.Show show -> texts.add(show.body().html());
                case Outgoing.Close close -> {}
                case Outgoing.Deliver deliver -> texts.add(deliver.caption().html());
            }
        }
        return texts;
    }

    private void press(long who, String key) {
        chat.turn(new Incoming.Tap(new Source("tap" + who + key, who, "x", null, Sample.NOW), "q", 1, key));
    }

    private static void onASmallStack(Runnable task) {
        Executor small = run -> new Thread(null, run, "small", SMALL_STACK).start();
        CompletableFuture.runAsync(task, small).join();
    }

    private Running running() {
        return Objects.requireNonNull(chat.conversation(ME).running());
    }
}
