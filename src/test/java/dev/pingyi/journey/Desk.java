package dev.pingyi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at one browser: what a person does, in the words of the screen. */
final class Desk implements AutoCloseable {

    static final Path PICTURES = Path.of("target", "journey");

    /** A machine that builds and tests at the same time may take this long to draw its first page. */
    private static final int PATIENCE = 60_000;

    static {
        setDefaultAssertionTimeout(PATIENCE);
    }

    private enum Screen {
        DESK(1280, 900),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final BrowserContext context;
    private Page page;
    private final String origin;
    private final List<String> complaints = new ArrayList<>();

    private Desk(Browser browser, String origin, Screen screen) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE)
                // The proxy of the tests has signed its key itself.
                .setIgnoreHTTPSErrors(true));
        context.setDefaultTimeout(PATIENCE);
        this.origin = origin;
        page = newTab();
    }

    private Page newTab() {
        var tab = context.newPage();
        tab.onRequest(request -> {
            boolean ours = request.url().startsWith(origin)
                    || request.url().startsWith("data:")
                    || request.url().startsWith("blob:");
            if (!ours) {
                complaints.add("A request to another host: " + request.url());
            }
        });
        tab.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return tab;
    }

    static Desk office(Browser browser, String origin) {
        return new Desk(browser, origin, Screen.DESK);
    }

    static Desk phone(Browser browser, String origin) {
        return new Desk(browser, origin, Screen.PHONE);
    }

    Desk open(String path) {
        page.navigate(origin + path);
        return this;
    }

    /** The tab is closed in the middle of what is being done, and the page opened again in another one. */
    Desk reopen() {
        String where = page.url();
        page.close();
        page = newTab();
        page.navigate(where);
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

    /** Confirms in the dialog that is open, which stands last on the page. */
    Desk confirm(String button) {
        sees("取消");
        buttons(page.locator("body"), button).last().click();
        return this;
    }

    /** By what is read on it; the name for screen readers may say more. */
    private static Locator button(Locator within, String words) {
        return buttons(within, words).first();
    }

    private static Locator buttons(Locator within, String words) {
        return within.locator("vaadin-button, a, .kept-line > button")
                .filter(new Locator.FilterOptions().setHasText(whole(words)).setVisible(true));
    }

    /** The pattern is read by the browser, which knows no quoting. */
    static Pattern whole(String words) {
        return Pattern.compile("^\\s*" + words + "\\s*$");
    }

    /** Opens a section of the draft to write in it. */
    Desk edit(int section) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("编辑第" + section + "节"))
                .click();
        return this;
    }

    Desk fill(String label, String text) {
        var field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        field.fill(text);
        field.press("Tab");
        return this;
    }

    /** The same without leaving the field: the server has not heard of it. */
    Desk type(String label, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .fill(text);
        return this;
    }

    /** A box by its label; the chair's says so behind the post. */
    Desk tick(String label) {
        page.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(whole(label + "(（主持）)?")))
                .first()
                .locator("input")
                .check();
        return this;
    }

    /** One of the options of a choice, by its whole label. */
    Desk choose(String option) {
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(whole(option)))
                .first()
                .click();
        return this;
    }

    Desk tab(String label) {
        button(page.locator(".case-tabs"), label).click();
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

    /** Requests that left the house, and what our own policy forbids us; there may be none. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
