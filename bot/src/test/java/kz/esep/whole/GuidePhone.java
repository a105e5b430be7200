package kz.esep.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.esep.language.Language;
import kz.esep.local.telegram.client.LocalPerson;

/**
 * The chat page of one person on a phone. Every screen that is shown is measured: nothing hangs over the edge and the
 * caption of every button fits into one line, as a real phone cuts it off there.
 */
final class GuidePhone implements AutoCloseable {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final double PATIENCE = 45_000;
    private static final int QUALITY = 38;
    private static final Path IMAGES = Path.of("..", "docs", "images", "guide");

    /** A caption is measured without wrapping: a phone has one line for it. */
    private static final String TOO_WIDE = """
            () => {
              const wrong = [];
              for (const box of [document.documentElement, document.querySelector('#scroll'), ...document.querySelectorAll('.bubble')])
                if (box.scrollWidth > box.clientWidth) wrong.push(box.className || box.id || 'page');
              for (const button of document.querySelectorAll('.inline button, .inline a')) {
                button.style.whiteSpace = 'nowrap';
                if (button.scrollWidth > button.clientWidth) wrong.push(button.textContent);
                button.style.whiteSpace = '';
              }
              return wrong;
            }""";

    private final Language language;
    private final Someone someone;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    GuidePhone(Browser browser, String telegram, LocalPerson person, Language language) {
        this.language = language;
        this.someone = new Someone(person, language);
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale(language.code())
                .setHasTouch(true));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(complaints::add);
        page.navigate(telegram + "/chat?as=" + person.id());
        page.locator("html[data-ready=true]").waitFor();
    }

    /** Opens a link to the bot, as a person does who follows an invitation or scans a code. */
    void opens(String payload) {
        someone.person().start(payload);
    }

    String said(String key, Object... namesAndValues) {
        return someone.said(key, namesAndValues);
    }

    void says(String text) {
        page.locator("#text").fill(text);
        page.keyboard().press("Enter");
    }

    void taps(String key, Object... namesAndValues) {
        tapsCaption(said(key, namesAndValues));
    }

    /** Presses the newest button whose caption begins so. */
    void tapsCaption(String caption) {
        buttons(caption).last().click();
    }

    /** Presses the button of the newest keyboard with just this caption. */
    void tapsExactly(String caption) {
        page.locator("#log .inline")
                .last()
                .getByText(caption, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** Presses a button of the newest keyboard by its place, from 0. */
    void tapsButton(int place) {
        page.locator("#log .inline").last().locator("button").nth(place).click();
    }

    /** What a button of the newest keyboard says, by its place, from 0. */
    String caption(int place) {
        return page.locator("#log .inline").last().locator("button").nth(place).innerText();
    }

    void sendsPhotos(int count) {
        page.setInputFiles(
                "#pick-media",
                IntStream.range(0, count)
                        .mapToObj(i -> new FilePayload("river-" + i + ".jpg", "image/jpeg", RiverBank.jpeg(i)))
                        .toArray(FilePayload[]::new));
        page.locator("dialog button.main").click();
    }

    /** Waits until the newest message of the bot says this. */
    void sees(String key, Object... namesAndValues) {
        seesText(said(key, namesAndValues));
    }

    void seesText(String text) {
        var first = text.lines().findFirst().orElseThrow();
        assertThat(page.locator("#log .row.theirs").last()).containsText(first, patient());
    }

    /** Waits until some message of the bot says this. */
    void hasSeen(String text) {
        page.locator("#log .row.theirs").getByText(text).last().waitFor();
    }

    void offers(String... keys) {
        for (var key : keys) {
            assertThat(buttons(said(key)).last())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        }
    }

    /** Measures what is to be seen now and, where pictures are wanted, takes one. */
    void shows(String name) {
        assertThat(page.locator(".waiting")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        for (var wrong : (List<?>) page.evaluate(TOO_WIDE)) {
            complaints.add(language.code() + " " + name + ": " + wrong);
        }
        if ("write".equals(System.getProperty("guide.pictures"))) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(IMAGES.resolve(language.code()).resolve(name + ".jpg"))
                    .setType(ScreenshotType.JPEG)
                    .setQuality(QUALITY));
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private Locator buttons(String caption) {
        return page.locator("#log .inline button").filter(new Locator.FilterOptions().setHasText(caption));
    }

    private static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }

    @Override
    public void close() {
        context.close();
    }
}
