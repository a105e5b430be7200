package kz.esep.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import kz.esep.call.Programme;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a person sees them, in a real browser. */
class BackOfficeInABrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String PROJECT = "/projects/taza-ozen-ulgi";

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;
    private static @Nullable Office office;

    @BeforeAll
    static void open() {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "The browser tests are skipped: install chromium (on Debian: apt-get install chromium).");
        office = Office.open();
        office.bean(Calls.class).add(call(SampleEntries.fill(office)));
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
                                "--disable-sync",
                                "--no-first-run")));
    }

    private static Call call(ProjectId project) {
        return new Call(
                new CallId("call-1"),
                0,
                Wording.of(Language.KK, "Үлгі облысының ішкі саясат басқармасы"),
                Call.Body.DEPARTMENT,
                2026,
                null,
                List.of("https://example.kz/a-long-address-of-an-announcement-that-does-not-fit-a-phone"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(project),
                null,
                null,
                Programme.untold());
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
        if (office != null) {
            office.close();
        }
    }

    @Test
    void anOperatorSignsInLooksAtAProjectAndAcceptsAnEntry() {
        try (var page = signedIn(1280)) {
            page.getByText("Таза өзен – үлгі жоба").click();
            assertThat(page.locator("h1")).hasText("Таза өзен – үлгі жоба");
            assertThat(page.locator("#t1a1")).containsText("кемінде 12");
            page.locator("#t1a1 details.sources summary").first().click();
            page.locator("#t1a1 details.sources a").first().click();
            assertThat(page.locator("h1")).containsText("жазба");

            page.navigate(address() + PROJECT + "/entries/e6");
            page.locator(".decide button.primary").click();
            assertThat(page.locator(".note[role=status]")).containsText("Шешім сақталды");
        }
    }

    @Test
    void aTranslationIsSavedInItsRow() {
        try (var page = signedIn(1280)) {
            page.navigate(address() + PROJECT + "/translation");
            var row = page.locator("form.wording").first();
            row.locator("textarea[name=ru]").fill("Чистая река: правка");
            row.locator("button").click();
            assertThat(page.locator("form.wording .ok").first()).containsText("Сақталды");
            page.reload();
            assertThat(page.locator("form.wording textarea[name=ru]").first()).hasValue("Чистая река: правка");
        }
    }

    @Test
    void theLanguageIsSwitchedOnEveryPage() {
        try (var page = signedIn(1280)) {
            page.navigate(address() + PROJECT + "/deadlines");
            page.locator(".languages button[value=ru]").click();
            assertThat(page.locator(".sections a[aria-current=page]")).hasText("Сроки");
            assertThat(page).hasURL(address() + PROJECT + "/deadlines");
        }
    }

    @Test
    void theFindingsOfACallArriveAfterItsPage() {
        try (var page = signedIn(1280)) {
            page.navigate(address() + "/calls/call-1");
            var line = page.locator("#found a.line");
            assertThat(line).containsText("ескерту");
            line.click();
            assertThat(page).hasURL(address() + PROJECT + "/findings");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void nothingHangsOverTheEdgeAndNothingIsRefusedByTheBrowser(int width) {
        var complaints = new ArrayList<String>();
        try (var page = signedIn(width)) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            for (var path : List.of(
                    PROJECT,
                    "/calls",
                    "/calls/call-1",
                    "/calls/call-1/programme",
                    "/calls/call-1/findings",
                    PROJECT + "/entries",
                    PROJECT + "/entries/e8",
                    PROJECT + "/missing",
                    PROJECT + "/deviations",
                    PROJECT + "/evidence",
                    PROJECT + "/indicators",
                    PROJECT + "/card/team",
                    PROJECT + "/card/money",
                    PROJECT + "/card/sub-grants",
                    PROJECT + "/card/story",
                    PROJECT + "/card/contract",
                    PROJECT + "/card/places",
                    PROJECT + "/translation",
                    PROJECT + "/people",
                    PROJECT + "/deadlines",
                    PROJECT + "/findings",
                    PROJECT + "/attendance",
                    PROJECT + "/attendance/surveys")) {
                page.navigate(address() + path);
                var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(over).as(path).isEqualTo(0);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aCoordinatorComesInFromTheChatAndSeesNames(int width) {
        var complaints = new ArrayList<String>();
        try (var page = page(width)) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(address() + Visitor.link(office(), SampleEntries.COORDINATOR));
            page.click("button.primary");
            assertThat(page.content()).contains("Данияр Үлгі");
            for (var path : List.of("", "/attendance", "/attendance/e1/names", "/people")) {
                page.navigate(address() + PROJECT + path);
                var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(over).as(path).isEqualTo(0);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static Page signedIn(int width) {
        var page = page(width);
        page.navigate(address() + "/sign-in");
        page.fill("input[name=name]", "operator");
        page.fill("input[name=password]", Office.PASSWORD);
        page.click("button.primary");
        return page;
    }

    private static Page page(int width) {
        if (browser == null) {
            throw new IllegalStateException("No browser");
        }
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 844).setLocale("kk-KZ"));
        return context.newPage();
    }

    private static String address() {
        return office().address();
    }

    private static Office office() {
        if (office == null) {
            throw new IllegalStateException("No office");
        }
        return office;
    }
}
