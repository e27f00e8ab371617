package dev.pingyi.evidence.ui;

import com.vaadin.flow.component.details.Details;
import dev.pingyi.attachment.Intake;
import dev.pingyi.evidence.EvidencePlace;
import dev.pingyi.evidence.EvidenceService;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;

/** The files of one place, folded away; read only when somebody opens it, because a page may have many places. */
public class EvidenceFold extends Details {

    public EvidenceFold(
            EvidenceService evidence, Intake intake, ReportId report, EvidencePlace place, boolean writable) {
        addOpenedChangeListener(change -> {
            removeAll();
            if (change.isOpened()) {
                add(new EvidenceStrip(evidence, intake, report, place, writable));
            }
        });

        setSummaryText(Texts.t("report.part.evidence"));
        addClassName("evidence-fold");
    }
}
