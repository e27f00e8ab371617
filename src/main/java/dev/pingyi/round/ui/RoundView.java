package dev.pingyi.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.OpeningService;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.RoundState;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.PageHeader;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a round is run by, for everyone it concerns; its officer opens it here. */
@Route("rounds")
@Menu(order = 30, title = "round.menu", icon = "vaadin:calendar-clock")
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class RoundView extends Div implements HasDynamicTitle {

    private final RoundService rounds;
    private final OpeningService openings;
    private final OrganizationService organizations;
    private final CurrentActor current;
    private final Actor actor;
    private final Select<RoundInfo> choice = new Select<>();
    private final Div content = new Div();

    RoundView(RoundService rounds, OpeningService openings, OrganizationService organizations, CurrentActor actor) {
        this.rounds = rounds;
        this.openings = openings;
        this.organizations = organizations;
        this.current = actor;
        this.actor = actor.get();
        var visible = rounds.rounds();

        choice.setLabel(Texts.t("round.choice"));
        choice.setItemLabelGenerator(RoundInfo::title);
        choice.setItems(visible);
        choice.setVisible(visible.size() > 1);

        choice.addValueChangeListener(change -> show(change.getValue()));

        add(choice, content);

        if (visible.isEmpty()) {
            showNone();
        } else {
            choice.setValue(visible.getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t("round.menu");
    }

    private void showNone() {
        var next = officer() ? "round.none.officer" : "round.none.others";
        var nothing = new EmptyState(Texts.t("round.none"), Texts.t(next));
        content.add(new PageHeader(Texts.t("round.menu"), ""), nothing);
        if (officer()) {
            nothing.action(planLink());
        }
    }

    private void show(RoundInfo round) {
        var header = new PageHeader(round.title(), Texts.t("round.subtitle", round.year()));
        header.state(badge(round.state()));
        if (officer()) {
            header.action(planLink());
        }
        boolean runs = officer() && round.organizer().equals(actor.organization());
        if (runs && round.state() == RoundState.PLANNED) {
            header.action(openButton(round));
        }
        content.removeAll();
        content.add(header);
        if (runs && round.state() == RoundState.OPEN) {
            content.add(opening(round));
        }
        content.add(
                PlanSheet.deadlines(round.deadlines()),
                units(round.units()),
                PlanSheet.plan(round.plan()),
                PlanSheet.template(rounds.template(round.id()), TemplateView.link(round, current)),
                PlanSheet.decisionRule(round.decisionRule()),
                PlanSheet.scheme(round.scheme()));
    }

    private Panel units(List<OrganizationId> units) {
        var names = names();
        var list = new UnorderedList();
        units.stream().filter(names::containsKey).forEach(unit -> list.add(new ListItem(names.get(unit))));
        long others = units.stream().filter(unit -> !names.containsKey(unit)).count();
        if (others > 0) {
            list.add(new ListItem(Texts.t("round.units.others", others)));
        }
        return new Panel(Texts.t("round.units"), list);
    }

    private Button openButton(RoundInfo round) {
        var button = new Button(Texts.t("round.open"), click -> check(round).open());
        button.addThemeNames("primary");
        return button;
    }

    private CheckAnswers check(RoundInfo round) {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("round.title"), round.title());
        answers.put(
                Texts.t("round.units"),
                Texts.t("round.units.count", round.units().size()));
        answers.putAll(PlanSheet.days(round.deadlines()));
        return new CheckAnswers(
                Texts.t("round.open"), answers, Texts.t("round.open.consequence"), "round.open", () -> open(round));
    }

    private void open(RoundInfo round) {
        rounds.open(round.id());
        choice.setVisible(false);
        content.removeAll();
        content.add(new Confirmation(
                        Texts.t("round.opened", round.title()),
                        Texts.t("round.opened.units", round.units().size()),
                        Texts.t(
                                "round.opened.draft",
                                Formats.date(round.deadlines().draft())))
                .link(new Button(Texts.t("round.opened.back"), click -> show(rounds.round(round.id())))));
        content.add(opening(round));
    }

    private RoundOpeningPanel opening(RoundInfo round) {
        return new RoundOpeningPanel(openings, round.id(), names());
    }

    private RouterLink planLink() {
        return new RouterLink(Texts.t("round.new"), PlanRoundView.class);
    }

    private Map<OrganizationId, String> names() {
        var names = new LinkedHashMap<OrganizationId, String>();
        for (OrganizationInfo organization : organizations.organizations()) {
            names.put(organization.id(), organization.name());
        }
        return names;
    }

    private boolean officer() {
        return actor.has(Roles.OFFICER);
    }

    private static StateBadge badge(RoundState state) {
        return switch (state) {
            case PLANNED -> new StateBadge(Texts.t("round.state.planned"), Tone.NEUTRAL);
            case OPEN -> new StateBadge(Texts.t("round.state.open"), Tone.ACTIVE);
        };
    }
}
