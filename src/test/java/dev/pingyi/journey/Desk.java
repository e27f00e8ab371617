package dev.pingyi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at one browser: what a person does, in the words of the screen. */
final class Desk implements AutoCloseable {

    static final Path PICTURES = Path.of("target", "journey");

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> complaints = new ArrayList<>();

    private Desk(Browser browser, String origin, int width, int height) {
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            boolean ours = request.url().startsWith(origin)
                    || request.url().startsWith("data:")
                    || request.url().startsWith("blob:");
            if (!ours) {
                complaints.add("A request to another host: " + request.url());
            }
        });
        this.origin = origin;
    }

    static Desk office(Browser browser, String origin) {
        return new Desk(browser, origin, 1280, 900);
    }

    static Desk phone(Browser browser, String origin) {
        return new Desk(browser, origin, 390, 844);
    }

    Desk open(String path) {
        page.navigate(origin + path);
        return this;
    }

    Desk signIn(String username, String password) {
        open("/login");
        page.locator("input[name='username']").fill(username);
        page.locator("input[name='password']").fill(password);
        page.keyboard().press("Enter");
        sees("我的待办");
        return this;
    }

    /** Opens the one case that waits for this person, on the tab where to act. */
    Desk takeUp() {
        open("/");
        press("去办理");
        return this;
    }

    Desk press(String button) {
        button(page.locator("body"), button).click();
        return this;
    }

    /** Confirms in the dialog that is open; the act before was final. */
    Desk confirm(String button) {
        button(page.getByRole(AriaRole.DIALOG).last(), button).click();
        return this;
    }

    private static Locator button(Locator within, String name) {
        var exact = Pattern.compile("^\\s*" + Pattern.quote(name) + "\\s*$");
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exact))
                .or(within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(exact)))
                .first();
    }

    Desk fill(String label, String text) {
        var field = page.getByLabel(label).first();
        field.fill(text);
        field.press("Tab");
        return this;
    }

    Desk tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** One of the options of a choice, by its whole label. */
    Desk choose(String option) {
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + Pattern.quote(option) + "\\s*$")))
                .first()
                .click();
        return this;
    }

    Desk tab(String label) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
        return this;
    }

    Desk upload(Path file) {
        page.locator("input[type='file']").first().setInputFiles(file);
        return this;
    }

    Desk sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    Desk doesNotSee(String text) {
        assertThat(page.getByText(text).filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        return this;
    }

    List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    Desk picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    Page page() {
        return page;
    }

    /** Errors of the browser's console and requests that left the house. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
