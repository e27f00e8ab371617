package dev.pingyi.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import dev.pingyi.language.Texts;
import java.util.List;
import java.util.Map;

/** A BPMN diagram with the nodes passed and the current one marked; see frontend/bpmn-diagram.ts. */
@Tag("bpmn-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./bpmn-diagram.ts")
class BpmnDiagram extends Component {

    BpmnDiagram(String xml, String label) {
        getElement().setProperty("xml", xml);
        getElement().setProperty("label", label);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "current", Texts.t("casework.diagram.current"),
                                "passed", Texts.t("casework.diagram.passed"),
                                "larger", Texts.t("casework.diagram.larger"),
                                "smaller", Texts.t("casework.diagram.smaller"),
                                "whole", Texts.t("casework.diagram.whole")));
    }

    void mark(List<String> passed, List<String> current) {
        getElement().setPropertyList("passed", passed);
        getElement().setPropertyList("current", current);
    }
}
