package dev.pingyi.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.attachment.Intake;
import dev.pingyi.evidence.EvidenceItem;
import dev.pingyi.evidence.EvidencePlace;
import dev.pingyi.evidence.EvidenceService;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.ErrorSummary;

/** The files of one place, small, inside the panel of that place: a section, the row of an indicator. */
class EvidenceStrip extends Div {

    private final EvidenceService evidence;
    private final ReportId report;
    private final EvidencePlace place;
    private final Div files = new Div();

    /** @param writable whether files can be added here */
    EvidenceStrip(EvidenceService evidence, Intake intake, ReportId report, EvidencePlace place, boolean writable) {
        this.evidence = evidence;
        this.report = report;
        this.place = place;
        var errors = new ErrorSummary();

        files.addClassName("evidence-strip-files");
        addClassName("evidence-strip");
        add(errors, files);
        if (writable) {
            var upload = new EvidenceUpload(intake, evidence.room(report).largestFile(), errors, file -> {
                evidence.add(report, place, file);
                refresh();
            });
            add(upload.withoutDropping());
        }
        refresh();
    }

    private void refresh() {
        files.removeAll();
        evidence.list(report).stream()
                .filter(item -> item.place().same(place))
                .map(this::link)
                .forEach(files::add);
    }

    private Anchor link(EvidenceItem item) {
        var link = new Anchor(EvidenceDownload.of(() -> evidence.open(report, item.id())), "");
        link.getElement().setAttribute("title", Texts.t("report.evidence.download", item.name()));
        link.add(new EvidencePicture(evidence, report, item), new Span(item.name()));
        return link;
    }
}
