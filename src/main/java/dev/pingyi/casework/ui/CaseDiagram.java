package dev.pingyi.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.casework.CaseProgress;
import dev.pingyi.casework.CaseTexts;
import dev.pingyi.language.Texts;

/** The process as drawn, with a legend, and the same as a list for those who cannot see it. */
class CaseDiagram extends Div {

    CaseDiagram(String xml, CaseProgress progress) {
        var diagram = new BpmnDiagram(xml, Texts.t("casework.diagram.label"));
        var legend = new UnorderedList(
                legend("passed", "casework.diagram.passed"),
                legend("current", "casework.diagram.current"),
                legend("open", "casework.diagram.open"));
        diagram.mark(progress.passedNodes(), progress.currentNodes());
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
        list.getElement().setAttribute("aria-label", Texts.t("casework.diagram.label"));
        for (var step : progress.steps()) {
            var state = progress.waitsIn(step)
                    ? "current"
                    : progress.passedNodes().contains(step.taskId()) ? "passed" : "open";
            list.add(new ListItem(
                    Texts.t("casework.diagram.item", CaseTexts.step(step), Texts.t("casework.diagram." + state))));
        }
        return list;
    }
}
