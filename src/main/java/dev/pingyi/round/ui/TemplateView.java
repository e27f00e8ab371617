package dev.pingyi.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.Template;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.LeaveGuard;
import dev.pingyi.shell.PageHeader;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The template of a round: changed by the officer who runs it, read by everyone it concerns. */
@Route("rounds/:round/template")
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class TemplateView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String PARAMETER = "round";

    private final RoundService rounds;
    private final CurrentActor actor;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div notice = new Div();
    private final Div content = new Div();
    private String title = Texts.t("round.template");
    private @Nullable TemplateEditor editor;

    TemplateView(RoundService rounds, CurrentActor actor) {
        this.rounds = rounds;
        this.actor = actor;

        content.addClassName("template-page");
        notice.addClassName("template-notice");
        notice.getElement().setAttribute("role", "status");
        add(content);
    }

    static RouterLink link(RoundInfo round, CurrentActor actor) {
        var words = Texts.t(mayEdit(round, actor) ? "round.template.edit" : "round.template.look");
        return new RouterLink(
                words,
                TemplateView.class,
                new RouteParameters(PARAMETER, round.id().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(rounds.round(id(event)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        LeaveGuard.check(event, editor == null || !editor.changed(), "round.template.leave");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(RoundInfo round) {
        var template = rounds.template(round.id());
        boolean writable = mayEdit(round, actor);
        title = Texts.t("round.template.title", round.title());
        var header = new PageHeader(
                        title, Texts.t(writable ? "round.template.subtitle.edit" : "round.template.subtitle.read"))
                .state(new StateBadge(Texts.t("round.template.present", template.version()), Tone.NEUTRAL));
        var versions = new VersionsPanel(rounds.templates(round.id()), version -> rounds.template(round.id(), version));
        editor = null;
        errors.clear();
        content.removeAll();
        content.add(header, errors, notice);
        if (writable) {
            var desk = new TemplateEditor(round, template, new Saving(round, versions), errors);
            editor = desk;
            header.action(Commands.primary("round.template.save", errors, desk::check));
            content.add(desk);
        } else {
            content.add(new Panel(Texts.t("round.preview.title"), new TemplatePreview(template)));
        }
        content.add(versions);
    }

    private static boolean mayEdit(RoundInfo round, CurrentActor actor) {
        var person = actor.get();
        return person.has(Roles.OFFICER) && person.organization().equals(round.organizer());
    }

    private static RoundId id(BeforeEnterEvent event) {
        try {
            return RoundId.of(event.getRouteParameters().get(PARAMETER).orElseThrow());
        } catch (RuntimeException malformed) {
            throw new NotFoundException();
        }
    }

    private class Saving implements TemplateEditor.Page {

        private final RoundInfo round;
        private final VersionsPanel versions;

        Saving(RoundInfo round, VersionsPanel versions) {
            this.round = round;
            this.versions = versions;
        }

        @Override
        public int save(int base, Template template, String note) {
            return rounds.changeTemplate(round.id(), base, template, note);
        }

        @Override
        public void saved(int version) {
            draw(rounds.round(round.id()));
            tell("round.template.saved", version);
        }

        @Override
        public void refused() {
            var newest = rounds.template(round.id());
            var desk = editor;
            if (desk == null || newest.version() == desk.base()) {
                return;
            }
            versions.show(rounds.templates(round.id()));
            tell("round.template.stale", newest.version());
            var rebase = Commands.secondary("round.template.rebase", errors, () -> {
                desk.rebase(newest);
                tell("round.template.rebased", newest.version());
            });
            rebase.setText(Texts.t("round.template.rebase", newest.version()));
            notice.add(rebase);
        }

        private void tell(String key, int version) {
            notice.removeAll();
            notice.add(new Paragraph(Texts.t(key, version)));
        }
    }
}
