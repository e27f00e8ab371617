package dev.pingyi.casework;

import java.util.List;

/** A process as a map to read; the module that knows the engine draws it. */
public interface CaseMap {

    /** The BPMN as it was drawn. */
    String xml();

    /** The steps that may follow. */
    List<NextStep> after(CaseStep step);

    /** Ids of the nodes on the shortest way from the start to the node, without the node itself. */
    List<String> wayTo(String node);
}
