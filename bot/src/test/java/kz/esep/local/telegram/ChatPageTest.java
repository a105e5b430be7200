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
        assertThat(page.getByText("Фото сақталды").first()).isVisible();
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

    LocalPerson person(String role) {
        return new LocalTelegramClient(server.uri()).person(role);
    }
}
