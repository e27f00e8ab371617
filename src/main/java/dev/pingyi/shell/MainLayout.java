package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.language.Texts;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;

/**
 * The frame of every page: navigation by role at the left, unit and round on top. Also drawn around "not found" for
 * somebody who is not signed in, hence open to all; what stands in it has its own rights.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final Logger LOG = LoggerFactory.getLogger(MainLayout.class);

    private final Navigation navigation;

    MainLayout(
            CurrentActor currentActor,
            AuthenticationContext authentication,
            ObjectProvider<NavigationCount> counts,
            ObjectProvider<RoundCaption> caption) {
        var actor = actor(currentActor);
        var toggle = new DrawerToggle();
        var skip = new NativeButton(Texts.t("shell.skip"));
        navigation = new Navigation(actor.isPresent() ? counts.stream().toList() : List.of());

        skip.addClickListener(click -> focusContent());

        toggle.setAriaLabel(Texts.t("shell.menu.toggle"));
        skip.addClassName("skip-link");
        addClassName("portal");
        setPrimarySection(Section.NAVBAR);

        // Whose typing the browser keeps, see KeptField.
        actor.ifPresent(present -> ComponentUtil.setData(UI.getCurrentOrThrow(), AccountId.class, present.account()));

        var place = actor.flatMap(present -> place(present, caption));
        var header = new Header(
                skip,
                toggle,
                brand(),
                place.map(MainLayout::place).orElseGet(Div::new),
                new TopMenu(actor, authentication));
        header.addClassName("portal-header");
        addToNavbar(header);
        addToDrawer(navigation);
    }

    /** To be called by a page that has changed how much waits for the person; {@link CaseLayout#refresh} does. */
    public static void refresh(Component inside) {
        Optional.ofNullable(inside.findAncestor(MainLayout.class)).ifPresent(layout -> layout.navigation.recount());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
        content.getElement().setAttribute("tabindex", "-1");
        content.getElement().getClassList().add("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.recount();
    }

    private void focusContent() {
        getElement().executeJs("this.querySelector('.page').focus()");
    }

    private static Optional<Actor> actor(CurrentActor currentActor) {
        try {
            return Optional.of(currentActor.get());
        } catch (AccessDeniedException notSignedIn) {
            return Optional.empty();
        }
    }

    /** Without a caption rather than without a page, when the database is away. */
    private static Optional<RoundCaption.Place> place(Actor actor, ObjectProvider<RoundCaption> caption) {
        try {
            return caption.stream().findFirst().map(each -> each.of(actor));
        } catch (RuntimeException unavailable) {
            LOG.info("No caption: {}", unavailable.toString());
            return Optional.empty();
        }
    }

    private static Component brand() {
        var mark = new Span(Texts.t("shell.mark"));
        var name = new Span(Texts.t("shell.product"));
        var brand = new Anchor("", mark, name);
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("brand-name");
        brand.addClassName("brand");
        return brand;
    }

    private static Div place(RoundCaption.Place place) {
        var unit = new Span(place.unit());
        var round = new Span(place.round());
        var caption = new Div(unit, round);
        unit.addClassName("place-unit");
        round.addClassName("place-round");
        caption.addClassName("place");
        return caption;
    }
}
