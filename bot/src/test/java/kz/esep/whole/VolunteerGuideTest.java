package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import kz.esep.language.Language;
import kz.esep.local.telegram.LocalTelegramServer;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import kz.esep.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The guide for volunteers, played on the chat page at the width of a phone. {@code -Dguide.pictures=write} writes the
 * pictures of docs/guide-volunteer.*.md anew.
 */
class VolunteerGuideTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    static Path directory;

    private static LocalTelegramServer telegram;
    private static LocalTelegramClient client;
    private static ConfigurableApplicationContext bot;
    private static Ground ground;
    private static Playwright playwright;
    private static Browser browser;

    /** What the people of a guide are called and write. */
    private record Words(
            String volunteer,
            String coordinator,
            String participant,
            String letters,
            String result,
            String reason,
            String post) {

        String link() {
            return "https://www.instagram.com/p/" + post + "/?igsh=abc";
        }
    }

    private static final Map<Language, Words> WORDS = Map.of(
            Language.KK,
                    new Words(
                            "Айсұлу",
                            "Бекзат",
                            "Дина",
                            "сенб",
                            "Көпір маңын тазалап, қоқысты бөлек жинадық.",
                            "Қатысушылар санын тексеріңізші.",
                            "DN-z4gyjeJf"),
            Language.RU,
                    new Words(
                            "Алина",
                            "Тимур",
                            "Сауле",
                            "субб",
                            "Убрали берег у моста, мусор собрали раздельно.",
                            "Проверьте, пожалуйста, число участников.",
                            "DN-z5hzkfKg"),
            Language.EN,
                    new Words(
                            "Amina",
                            "Daniyar",
                            "Madina",
                            "1.1",
                            "We cleaned the bank at the bridge and sorted the litter.",
                            "Please check the number of participants.",
                            "DN-z6jalgLh"));

    @BeforeAll
    static void open() {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "No browser: install it with \"apt-get install chromium\" to run the test of the guides");
        telegram = LocalTelegramServer.start(directory.resolve("telegram"), 0, WholeBot.UNHURRIED);
        client = new LocalTelegramClient(telegram.uri());
        bot = WholeBot.start(WholeBot.environment(directory.resolve("data"), telegram.url()));
        ground = new Ground(bot).withProject();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() throws Exception {
        if (telegram != null) {
            playwright.close();
            bot.close();
            client.close();
            telegram.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenOfTheGuideFitsOnAPhone(Language language) throws Exception {
        var words = Objects.requireNonNull(WORDS.get(language));
        var coordinating = client.newPerson(words.coordinator(), language.code(), "");
        try (var volunteer = phone(words.volunteer(), language);
                var coordinator = new GuidePhone(browser, telegram.url(), coordinating, language);
                var participant = phone(words.participant(), language)) {
            joins(coordinator, Role.COORDINATOR, language);
            joins(volunteer, Role.VOLUNTEER, language);
            logs(volunteer, words);
            isReturnedAndCorrected(volunteer, coordinator, words);
            sendsAnAlbumFirst(volunteer);
            looksBack(volunteer);
            checksIn(coordinating, coordinator, participant, words);
            assertThat(volunteer.complaints()).isEmpty();
            assertThat(coordinator.complaints()).isEmpty();
            assertThat(participant.complaints()).isEmpty();
        }
    }

    private static GuidePhone phone(String name, Language language) {
        return new GuidePhone(browser, telegram.url(), client.newPerson(name, language.code(), ""), language);
    }

    private static void joins(GuidePhone phone, Role role, Language language) {
        var who = role.name().toLowerCase(Locale.ROOT);
        phone.opens(ground.invitation(role));
        phone.sees("join.language.ask");
        phone.shows("join-language");
        phone.tapsCaption(language.ownName());
        phone.sees("join.consent.ask", "role", phone.said("join.role." + who));
        phone.offers("join.consent.agree", "join.consent.decline");
        phone.shows("join-consent");
        phone.taps("join.consent.agree");
        phone.offers("home.log");
        phone.shows("join-welcome");
    }

    private static void logs(GuidePhone phone, Words words) {
        phone.taps("home.log");
        phone.sees("log-activity.activity.ask");
        phone.offers("log-activity.activity.unplanned", "engine.save", "engine.cancel");
        phone.shows("log-activity");
        phone.says(words.letters());
        phone.sees("log-activity.when.ask");
        phone.offers("steps.dates.other", "engine.back");
        phone.shows("log-when");
        phone.taps("steps.dates.other");
        phone.sees("steps.dates.day");
        phone.shows("log-calendar");
        phone.tapsExactly(
                Integer.toString(LocalDate.now(ZoneId.of("Asia/Almaty")).getDayOfMonth()));
        phone.sees("log-activity.where.ask");
        phone.offers("engine.skip");
        phone.shows("log-where");
        phone.tapsButton(0);
        phone.sees("attended.ask");
        phone.offers("attended.by-groups", "attended.by-names", "attended.by-list");
        phone.shows("log-people");
        phone.says("24");
        phone.seesText("5\u00a0/\u00a010");
        phone.shows("log-measure");
        phone.says("1,5");
        phone.sees("log-activity.result.ask");
        phone.says(words.result());
        phone.sees("log-activity.led.ask");
        phone.taps("engine.skip");
        sendsEvidence(phone, words);
    }

    private static void sendsEvidence(GuidePhone phone, Words words) {
        phone.sees("log-activity.files.ask");
        phone.sendsPhotos(5);
        phone.sees("steps.files.count", "sent", 5, "stored", 5);
        phone.offers("steps.files.enough", "steps.files.name");
        phone.shows("log-evidence");
        phone.taps("steps.files.enough");
        phone.sees("log-activity.links.ask");
        phone.says(words.link());
        phone.seesText("www.instagram.com/p/" + words.post() + "/");
        phone.shows("log-links");
        phone.taps("steps.links.enough");
        phone.sees("log-activity.review.ask");
        phone.offers("steps.review.submit");
        phone.shows("log-review");
        phone.taps("steps.review.submit");
        phone.sees("receipt.submitted");
        phone.shows("log-receipt");
    }

    private static void isReturnedAndCorrected(GuidePhone volunteer, GuidePhone coordinator, Words words) {
        coordinator.offers("review.accept", "review.return");
        coordinator.seesText(words.volunteer());
        coordinator.shows("review-card");
        coordinator.taps("review.return");
        coordinator.sees("return.reason.ask");
        coordinator.shows("review-reason");
        coordinator.says(words.reason());
        volunteer.seesText(words.reason());
        volunteer.offers("receipt.fix");
        volunteer.shows("returned");
        volunteer.taps("receipt.fix");
        volunteer.sees("log-activity.review.ask");
        volunteer.shows("fix");
        volunteer.tapsCaption("✏️ " + volunteer.said("attended.label"));
        volunteer.sees("attended.more");
        volunteer.says("26");
        volunteer.sees("log-activity.review.ask");
        volunteer.taps("steps.review.submit");
        volunteer.sees("receipt.submitted");
        coordinator.seesText("26");
        coordinator.taps("review.accept");
        volunteer.sees("receipt.accepted");
        volunteer.shows("accepted");
    }

    private static void sendsAnAlbumFirst(GuidePhone phone) {
        phone.sendsPhotos(3);
        phone.sees("evidence-first.ask");
        phone.sees("evidence-first.stored", "sent", 3, "stored", 3);
        phone.offers("evidence-first.new");
        phone.shows("evidence-first");
        var number = phone.caption(0).replaceAll("^\\D*(\\d+).*", "$1");
        phone.tapsButton(0);
        phone.sees(
                "evidence-first.added", "what", phone.said("evidence-first.kind.photo", "count", 3), "number", number);
        phone.hasSeen(phone.said("receipt.files.all", "stored", 8, "sent", 8));
        phone.shows("evidence-added");
    }

    private static void looksBack(GuidePhone phone) {
        phone.says("/entries");
        phone.seesText("📚");
        phone.shows("entries");
        phone.says("/status");
        phone.seesText("📊");
        phone.shows("status");
    }

    private static void checksIn(LocalPerson host, GuidePhone coordinator, GuidePhone participant, Words words)
            throws Exception {
        coordinator.says("/checkin");
        coordinator.sees("open-check-in.activity.ask");
        coordinator.tapsButton(0);
        coordinator.offers("check-in-card.close");
        coordinator.shows("check-in-card");
        var picture = host.awaitMessage(seen -> seen.json().has("photo"));
        participant.opens(payload(client.download(picture.fileId().orElseThrow())));
        participant.sees("check-in.sex.ask");
        participant.offers("check-in.decline");
        participant.shows("check-in-sex");
        participant.taps("check-in.sex.female");
        participant.sees("check-in.age.ask");
        participant.shows("check-in-age");
        participant.taps("attended.button.17-22");
        participant.sees("check-in.status.ask");
        participant.shows("check-in-status");
        participant.taps("attended.button.youth");
        participant.seesText("✅");
        participant.shows("check-in-done");
    }

    private static String payload(byte[] png) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        var link = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
        return link.substring(link.indexOf("?start=") + "?start=".length());
    }
}
