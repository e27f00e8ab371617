package dev.pingyi.casework;

import java.util.List;

/** A kind of case: one bean for each process. With it casework turns stored names back into steps and opens pages. */
public interface CaseKind {

    /** The word that is stored: {@code report}; never changed. */
    String word();

    /** In the order of a case that goes well. */
    List<? extends CaseStep> steps();

    /** First part of the address of its pages: {@code reports}, for {@code reports/<id>/<tab>}. */
    String address();

    /** Id of the node in which the process ends. */
    String endNode();

    /** @param outcome message key of how a step ended */
    boolean setsBack(String outcome);

    CaseMap map();

    /** What readers outside the organizer are not told, and until when. */
    Embargo embargo();
}
