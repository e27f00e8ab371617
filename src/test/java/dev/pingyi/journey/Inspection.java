package dev.pingyi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Holds what a page shows against all rules of axe, as a desk and a phone draw it, in light and in dark; on the phone also
 * against a ruler.
 */
final class Inspection {

    /** A desk of an office, and a phone as most members of a committee hold it. */
    enum Screen {
        DESK(1280, 900),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** All rules but those of the highest grade (a contrast of 7), which the design does not promise. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice", "experimental");

    /** What the dark can break; all else has been seen in the light. */
    private static final List<String> COLORS = List.of("color-contrast", "link-in-text-block");

    /** Pages that are made of the same parts are one kind to look at, whoever opens them. */
    private static final String PARTS = """
            () => [...new Set([...document.body.querySelectorAll('*')].filter(each => each.checkVisibility())
                .map(each => [each.localName, each.className, each.getAttribute('theme'), each.getAttribute('role')].join()))]
                .sort().join(' ')
            """;

    /** But for the empty guard by which Vaadin's grid lets the focus out of itself. */
    private static final String AXE = """
            async rules => {
                const frame = () => new Promise(done => requestAnimationFrame(done));
                do { // a colour passes on from parent to child, a frame each
                    await frame();
                    await frame();
                } while (document.getAnimations().some(each => each instanceof CSSTransition));
                const found = await axe.run({ exclude: [{ fromShadowDom: ['vaadin-grid', '#focusexit'] }] }, {
                    resultTypes: ['violations'],
                    runOnly: { type: rules[0].startsWith('wcag') ? 'tag' : 'rule', values: rules },
                });
                return found.violations.map(rule => `${rule.id} (${rule.impact}) ×${rule.nodes.length}: `
                    + rule.nodes.slice(0, 3).map(node => node.target.flat().join(' ') + ' ' + node.html.slice(0, 200)
                        + ' ' + (node.any[0] ?? node.all[0] ?? node.none[0])?.message).join(' | '));
            }
            """;

    /** What sticks out at the side, and what lies below a bar that stays when it is brought into view, as focus does. */
    private static final String RULER = """
            () => {
                const name = each => each.outerHTML.replace(/\\s+/g, ' ').slice(0, 160);
                const inside = each => { // of something that scrolls by itself
                    if (each.closest('vaadin-grid')) return true;
                    for (let up = each; up && up !== document.body; up = up.parentElement) {
                        const style = getComputedStyle(up);
                        if (style.position === 'fixed' || (up !== each && style.overflowX !== 'visible')) return true;
                    }
                    return false;
                };
                const page = document.querySelector('vaadin-dialog[opened]') ?? document.querySelector('main, [role=main]');
                const shown = [...page.querySelectorAll('*')].filter(each =>
                    each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().width > 1);
                const found = [];
                if (document.documentElement.scrollWidth > innerWidth) {
                    found.push('scrolls sideways: ' + document.documentElement.scrollWidth);
                }
                if (document.querySelector('vaadin-app-layout') && document.documentElement.scrollHeight > innerHeight) {
                    found.push('scrolls into the void: ' + document.documentElement.scrollHeight);
                }
                found.push(...shown.filter(each => each.getBoundingClientRect().right > innerWidth + 1 && !inside(each))
                    .slice(0, 3).map(each => 'sticks out: ' + name(each)));
                const controls = shown.filter(each => !each.closest('vaadin-grid')
                    && each.matches('a[href], button, input, textarea, select, vaadin-button'));
                for (const each of controls) {
                    each.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
                    const box = each.getBoundingClientRect();
                    for (const y of [box.top + Math.min(4, box.height / 2), box.bottom - Math.min(4, box.height / 2)]) {
                        if (box.height > innerHeight / 2) continue;
                        const hit = document.elementFromPoint(box.left + box.width / 2, y);
                        if (!hit || (hit !== each && !each.contains(hit) && !hit.contains(each)
                                && !each.parentElement.contains(hit))) {
                            found.push('hidden: ' + name(each) + ' below ' + (hit ? name(hit) : 'nothing'));
                            break;
                        }
                    }
                }
                scrollTo(0, 0);
                return found;
            }
            """;

    private static final String READY = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(each => !each.isActive || !each.isActive())
                && document.querySelector('main, [role=main]') !== null
            """;

    private static final String WAYS = """
            () => [...document.querySelectorAll('a[href]:not([download]), vaadin-side-nav-item')]
                .map(each => new URL(each.href ?? each.path, document.baseURI))
                .filter(each => each.origin === location.origin)
                .map(each => each.pathname)
            """;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Set<String> parts = new HashSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();

    /** Where it is; {@code ./portal test} fetches it. */
    static Path axe() {
        var axe = Path.of(System.getenv().getOrDefault("AXE", ".tools/axe/node_modules/axe-core/axe.min.js"));
        assertThat(Files.isReadable(axe))
                .as("axe-core is missing: ./portal test fetches it, or AXE names its axe.min.js (%s)", axe)
                .isTrue();
        return axe;
    }

    /** All reports have the same pages. */
    static String kind(String path) {
        return ID.matcher(path).replaceAll("*");
    }

    /** Paths of the portal that the page leads to. */
    List<String> ways(Page page) {
        return strings(page.evaluate(WAYS));
    }

    void look(Page page, String name) {
        page.waitForFunction(READY);
        kinds.add(kind(URI.create(page.url()).getPath()));
        if (!parts.add(String.valueOf(page.evaluate(PARTS)))) {
            return;
        }
        var before = page.viewportSize();
        for (var screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            for (var colors : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
                strings(page.evaluate(AXE, colors == ColorScheme.DARK ? COLORS : RULES))
                        .forEach(each -> findings.add("%s %s %s: %s".formatted(name, screen, colors, each)));
            }
        }
        strings(page.evaluate(RULER)).forEach(each -> findings.add("%s: %s".formatted(name, each)));
        page.setViewportSize(before.width, before.height);
    }

    List<String> findings() {
        return findings;
    }

    /** The kinds of pages that were inspected. */
    Set<String> kinds() {
        return kinds;
    }

    private static List<String> strings(Object fromThePage) {
        return ((List<?>) fromThePage).stream().map(String::valueOf).toList();
    }
}
