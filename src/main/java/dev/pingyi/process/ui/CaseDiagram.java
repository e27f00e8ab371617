package dev.pingyi.process.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.language.Texts;
import dev.pingyi.process.CaseProgress;
import dev.pingyi.process.CaseTexts;

/** The process as drawn, with a legend, and the same as a list for those who cannot see it. */
class CaseDiagram extends Div {

    CaseDiagram(String xml, CaseProgress progress) {
        var diagram = new BpmnDiagram(xml, Texts.t("process.diagram.label"));
        var legend = new UnorderedList(
                legend("passed", "process.diagram.passed"),
                legend("current", "process.diagram.current"),
                legend("open", "process.diagram.open"));
        diagram.mark(progress.passedNodes(), progress.currentNode());
        legend.addClassName("diagram-legend");
        add(diagram, legend, alternative(progress));
    }

    private static ListItem legend(String state, String textKey) {
        var item = new ListItem(Texts.t(textKey));
        item.addClassName(state);
        return item;
    }

    private static OrderedList alternative(CaseProgress progress) {
        var list = new OrderedList();
        list.addClassName("for-screen-readers");
        list.getElement().setAttribute("aria-label", Texts.t("process.diagram.label"));
        for (var step : CaseStep.values()) {
            var state = step == progress.step()
                    ? "current"
                    : progress.passedNodes().contains(step.taskId()) ? "passed" : "open";
            list.add(new ListItem(
                    Texts.t("process.diagram.item", CaseTexts.step(step), Texts.t("process.diagram." + state))));
        }
        return list;
    }
}
