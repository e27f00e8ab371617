package dev.pingyi.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationKind;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.RoundPlan;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.StandardPlan;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.PageHeader;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** An officer plans a round, starting from the standard plan; what cannot be changed here is shown before saving. */
@Route("rounds/new")
@RolesAllowed(Roles.OFFICER)
class PlanRoundView extends Div implements HasDynamicTitle {

    private final RoundService rounds;
    private final CurrentActor actor;
    private final ErrorSummary errors = new ErrorSummary();
    private final RoundForm form;

    PlanRoundView(
            RoundService rounds,
            OrganizationService organizations,
            StandardPlan standard,
            CurrentActor actor,
            Clock clock) {
        this.rounds = rounds;
        this.actor = actor;
        var today = LocalDate.now(clock);
        var start = standard.plan(today.getYear(), today, List.of());
        form = new RoundForm(start, unitsBelow(actor.get().organization(), organizations.organizations()));
        var save = Commands.primary("round.save", errors, this::save);

        add(
                new PageHeader(Texts.t("round.new"), Texts.t("round.new.subtitle")).action(save),
                errors,
                new Panel(Texts.t("round.new.fields"), form),
                PlanSheet.template(start.template()),
                PlanSheet.decisionRule(start.decisionRule()),
                PlanSheet.scheme(start.scheme()));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("round.new");
    }

    private void save() {
        form.plan(errors).ifPresent(this::save);
    }

    private void save(RoundPlan plan) {
        var planned = rounds.round(rounds.plan(plan));
        form.stored();
        removeAll();
        add(new Confirmation(
                        Texts.t("round.saved", plan.title()), Texts.t("round.saved.check"), Texts.t("round.saved.open"))
                .link(
                        TemplateView.link(planned, actor),
                        new RouterLink(Texts.t("round.opened.back"), RoundView.class)));
    }

    /** Those directly below report; a department is a part of the organizer, not a unit. */
    private static List<OrganizationInfo> unitsBelow(OrganizationId organizer, List<OrganizationInfo> all) {
        return all.stream()
                .filter(unit -> organizer.equals(unit.parent()) && unit.kind() != OrganizationKind.DEPARTMENT)
                .toList();
    }
}
