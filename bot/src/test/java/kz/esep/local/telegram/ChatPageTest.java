package kz.esep.local.telegram;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.LocalTelegramClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chat page in a real browser, with a bot made on the real library at the other end. */
class ChatPageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    Path directory;

    private LocalTelegramServer server;
    private SampleBot bot;
    private Playwright playwright;
    private Browser browser;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM),
                "No browser: install it with \"apt-get install chromium\" to run the tests of the chat page");
        server = LocalTelegramServer.start(directory, 0);
        bot = new SampleBot(server);
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

    @AfterEach
    void close() throws Exception {
        if (server != null) {
            playwright.close();
            bot.close();
            server.close();
        }
    }

    @Test
    void onesTypesTapsAndAttachesAsOnAPhone() {
        Page page = page(390, 844, "kk", "/chat?as=volunteer");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Бастау"))
                .click();
        assertThat(page.locator(".row.theirs .body").first()).containsText("Қатысушылар саны: 0");

        var card = page.locator(".row.theirs").first();
        card.getByText("Біреуін қосу").click();
        assertThat(card.locator(".body")).containsText("Қатысушылар саны: 1");
        assertThat(card.locator(".edited")).hasText("өзгертілді");
        assertThat(page.locator(".toast")).hasText("Қабылданды: 1");
        assertThat(page.locator(".row.theirs")).hasCount(1);

        page.getByRole(AriaRole.TEXTBOX).fill("<b>40</b> адам");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row.theirs .body").nth(1)).hasText("Сіз айттыңыз: <b>40</b> адам");

        page.setInputFiles(
                "#pick-media", new FilePayload[] {picture("1.jpg", 1600, 1200), picture("2.jpg", 900, 1400)});
        page.locator("dialog input[name=caption]").fill("Жағалау");
        page.locator("dialog button.main").click();
        assertThat(page.locator(".row.mine .photos.grid img")).hasCount(2);
        assertThat(page.locator(".row.theirs").getByText("Фото сақталды").first())
                .isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void switchesBetweenPersonsAndMarksWhatIsUnread() throws Exception {
        person("volunteer").start("");
        person("coordinator").start("");
        person("coordinator").awaitText("Сенбілік");
        Page page = page(1280, 800, "ru", "/chat?as=volunteer");
        var other = page.locator(".person").nth(1);
        assertThat(other.locator(".badge")).hasText("1");

        other.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".person").nth(1)).hasAttribute("aria-current", "true");
        assertThat(other.locator(".badge")).hasCount(0);
        assertThat(page.locator(".row.theirs")).hasCount(1);
        assertThat(page.locator(".day")).hasText("Сегодня");
        assertThat(complaints).isEmpty();
    }

    @Test
    void followsDeepLinksAsTheChosenPerson() throws Exception {
        Page page = page(390, 844, "en", "/chat?as=participant&start=first_1");
        assertThat(page.locator(".row.mine .body")).hasText("/start first_1");
        bot.client.execute(org.telegram.telegrambots.meta.api.methods.send.SendMessage.builder()
                .chatId(person("participant").id())
                .text("https://t.me/esep_local_bot?start=second_2")
                .build());

        page.locator(".row.theirs a").click();

        assertThat(page.locator(".row.mine .body").last()).hasText("/start second_2");
        page.reload();
        page.locator("html[data-ready=true]").waitFor();
        assertThat(page.locator(".row.mine")).hasCount(2);
        assertThat(complaints).isEmpty();
    }

    @Test
    void sendsPlacesEditsAndBlocksByKeyboard() {
        LocalPerson volunteer = person("volunteer");
        volunteer.start("");
        Page page = page(1280, 800, "en", "/chat?as=volunteer");

        page.locator("#attach").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.locator("dialog select").selectOption("Almaty");
        page.locator("dialog button.main").click();
        assertThat(page.locator(".place span")).hasText("43.23890, 76.88970");

        page.locator("#text").fill("Tomorow");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row.mine .body").last()).hasText("Tomorow");
        page.keyboard().press("ArrowUp");
        page.locator("#text").fill("Tomorrow");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row.mine .body").last()).hasText("Tomorrow");
        assertThat(page.locator(".row.mine .edited")).hasText("edited");

        page.locator("#more").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Block the bot"))
                .click();
        assertThat(page.locator("#restart")).isVisible();
        page.locator("#restart").click();
        assertThat(page.locator("#text")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsWhatPeopleWriteAsTextOnly() throws Exception {
        LocalPerson volunteer = person("volunteer");
        volunteer.say("<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>");
        bot.client.execute(org.telegram.telegrambots.meta.api.methods.send.SendMessage.builder()
                .chatId(volunteer.id())
                .text("<a href=\"https://example.kz/?a=%22%3E&lt;script&gt;\">\"><b>x</b></a>")
                .parseMode("HTML")
                .build());
        Page page = page(390, 844, "kk", "/chat?as=volunteer");

        assertThat(page.locator(".row.mine .body").first()).containsText("<img src=x");
        assertThat(page.locator("#log script, #log img")).hasCount(0);
        assertThat(page).not().hasTitle("owned");
        assertThat(complaints).isEmpty();
    }

    private Page page(int width, int height, String language, String path) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setHasTouch(width < 500));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(server.url() + path);
        page.locator("html[data-ready=true]").waitFor();
        return page;
    }

    private static FilePayload picture(String name, int width, int height) {
        return new FilePayload(name, "image/jpeg", Pictures.jpeg(width, height));
    }

    private LocalPerson person(String role) {
        return new LocalTelegramClient(server.uri()).person(role);
    }
}
