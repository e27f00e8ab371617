package dev.pingyi.report;

import dev.pingyi.document.OfficialPaper;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.language.Texts;
import dev.pingyi.round.RoundService;
import dev.pingyi.text.PaperLines;
import dev.pingyi.text.ReportText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to the version that is spoken at the meeting (现场版), beside the written one. */
@Service
public class OralService {

    private final ReportAccess access;
    private final OralTexts texts;
    private final History history;
    private final CurrentActor actor;
    private final RoundService rounds;
    private final ReportFigures figures;
    private final int rate;

    /** @param rate characters a minute; 220 is a common rate of official Chinese that is read out */
    OralService(
            ReportAccess access,
            OralTexts texts,
            History history,
            CurrentActor actor,
            RoundService rounds,
            ReportFigures figures,
            @Value("${pingyi.report.speaking-rate:220}") int rate) {
        this.access = access;
        this.texts = texts;
        this.history = history;
        this.actor = actor;
        this.rounds = rounds;
        this.figures = figures;
        if (rate < 1) {
            throw new IllegalArgumentException("pingyi.report.speaking-rate must be at least 1 character a minute");
        }
        this.rate = rate;
    }

    /** While the report may be edited, its unit sees what it writes; everybody else what was last sent to review. */
    @SignedIn
    @Transactional(readOnly = true)
    public Oral oral(ReportId id) {
        var report = access.toRead(id);
        boolean insider = access.insider(report);
        var number = report.shownRevision(insider);
        if (number != null) {
            var submitted = history.annexes(id, number, insider).oral();
            return new Oral(submitted, 0, "", null, false, bounds(report), rate);
        }
        boolean mayWrite = actor.get().has(Roles.SECRETARY) || actor.get().has(Roles.ORGANIZATION_MEMBER);
        return insider
                ? texts.shown(id, bounds(report), rate, mayWrite)
                : new Oral("", 0, "", null, false, bounds(report), rate);
    }

    /** @param baseVersion the version the editing began from; 0 before the first save */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public OralSaved save(ReportId id, long baseVersion, String text) {
        return texts.save(access.toWrite(id), baseVersion, Drafting.body(text), access.editor());
    }

    /** Begins anew from headings and text of the written draft; what stood there before is kept. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public void begin(ReportId id) {
        var report = access.toWrite(id);
        var written = Quoting.resolved(report.draft(), figures.quotable(report)).stream()
                .map(section -> new ReportText.Part(section.level(), section.heading(), section.body()))
                .toList();
        texts.replace(report, Drafting.body(ReportText.render(written).strip()), access.editor());
    }

    /** Earlier texts, newest first; of the unit only. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional(readOnly = true)
    public List<OralRevisionInfo> revisions(ReportId id) {
        access.requireOfUnit(access.toRead(id));
        return texts.revisions(id);
    }

    /** @throws Rejected if there is no such earlier text of the actor's unit */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional(readOnly = true)
    public String revision(ReportId id, int number) {
        access.requireOfUnit(access.toRead(id));
        return texts.revision(id, number);
    }

    /** Brings an earlier text back; what stood there before is kept. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public void restore(ReportId id, int number) {
        texts.replace(access.toWrite(id), texts.revision(id, number), access.editor());
    }

    /** What {@link #oral} shows as a Word file in the layout of official papers. */
    @SignedIn
    @Transactional(readOnly = true)
    public Download word(ReportId id) {
        var text = oral(id).text();
        if (text.isBlank()) {
            throw new Rejected("report.rejected.no-oral");
        }
        var details = access.toRead(id).details(false, List.of());
        return new Download(
                Texts.t("report.oral.file", details.unitName(), details.title()),
                OfficialPaper.MEDIA_TYPE,
                OfficialPaper.write(
                        details.title(), PaperLines.of(ReportText.parse(text).sections())));
    }

    private OralBounds bounds(Report report) {
        var details = report.details(false, List.of());
        var asked = rounds.template(details.round(), details.templateVersion()).oral();
        int most = asked.customary() > 0 ? asked.customary() : asked.most();
        return most > 0 ? new OralBounds(asked.least(), most) : OralBounds.usual(rate);
    }
}
