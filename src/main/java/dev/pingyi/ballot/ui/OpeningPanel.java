package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.ballot.BoxPlan;
import dev.pingyi.ballot.BoxPlan.ClassPlan;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Listing;
import dev.pingyi.shell.Panel;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Before opening: which classes get how many codes, and what to be warned of. */
class OpeningPanel extends Panel {

    private final BoxPlan plan;

    OpeningPanel(BoxPlan plan, ErrorSummary errors, Runnable open) {
        super(Texts.t("ballot.opening.title"));
        this.plan = plan;
        var codes = new Listing<ClassPlan>()
                .text(Texts.t("ballot.sheet.class"), ClassPlan::label)
                .text(Texts.t("ballot.opening.codes"), each -> Texts.t("ballot.opening.count", each.seats()));
        var rule = new Paragraph(Texts.t("ballot.opening.rule", plan.total(), plan.needed()));
        var actions = new Div(Commands.primary(
                "ballot.opening.open", errors, () -> check(open).open()));

        codes.show(plan.issued());
        actions.addClassName("actions");

        plan.former().stream()
                .map(box -> Texts.t("ballot.opening.former", box.number(), box.issued(), box.received()))
                .forEach(this::warn);
        add(new Paragraph(Texts.t("ballot.opening.intro")), codes, rule);
        if (!plan.small().isEmpty()) {
            warn(small());
        }
        add(actions);
    }

    private CheckAnswers check(Runnable open) {
        var answers = new LinkedHashMap<String, String>();
        plan.issued().forEach(each -> answers.put(each.label(), Texts.t("ballot.opening.count", each.seats())));
        answers.put(Texts.t("ballot.opening.total"), Texts.t("ballot.opening.count", plan.total()));
        if (!plan.small().isEmpty()) {
            answers.put(Texts.t("ballot.opening.attention"), small());
        }
        return new CheckAnswers(
                Texts.t("ballot.opening.check"),
                answers,
                Texts.t("ballot.opening.consequence"),
                "ballot.opening.open",
                open);
    }

    private String small() {
        var labels = plan.small().stream().map(ClassPlan::label).collect(Collectors.joining(Texts.t("ballot.and")));
        return Texts.t("ballot.opening.small", labels, plan.smallestClass());
    }

    private void warn(String words) {
        var warning = new Paragraph(words);
        warning.addClassName("consequence");
        add(warning);
    }
}
