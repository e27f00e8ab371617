package dev.pingyi.oral;

import dev.pingyi.document.OfficialPaper;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Download;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.language.Texts;
import dev.pingyi.report.DraftText;
import dev.pingyi.report.Reading;
import dev.pingyi.report.ReportDoor;
import dev.pingyi.report.Shown;
import dev.pingyi.round.RoundService;
import dev.pingyi.text.PaperLines;
import dev.pingyi.text.ReportText;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to the version that is spoken at the meeting (现场版), beside the written one. */
@Service
public class OralService {

    private final ReportDoor door;
    private final OralTexts texts;
    private final CurrentActor actor;
    private final RoundService rounds;
    private final int rate;

    /** @param rate characters a minute; 220 is a common rate of official Chinese that is read out */
    OralService(
            ReportDoor door,
            OralTexts texts,
            CurrentActor actor,
            RoundService rounds,
            @Value("${pingyi.report.speaking-rate:220}") int rate) {
        this.door = door;
        this.texts = texts;
        this.actor = actor;
        this.rounds = rounds;
        if (rate < 1) {
            throw new IllegalArgumentException("pingyi.report.speaking-rate must be at least 1 character a minute");
        }
        this.rate = rate;
    }

    /** While the report may be edited, its unit sees what it writes; everybody else what was last sent to review. */
    @SignedIn
    @Transactional(readOnly = true)
    public Oral oral(ReportId id) {
        var report = door.toRead(id);
        if (report.shown() instanceof Shown.Draft) {
            boolean mayWrite = actor.get().has(Roles.SECRETARY) || actor.get().has(Roles.ORGANIZATION_MEMBER);
            return texts.shown(id, bounds(report), rate, mayWrite);
        }
        return new Oral(report.annexes().of(Oral.ANNEX), 0, "", null, false, bounds(report), rate);
    }

    /** @param baseVersion the version the editing began from; 0 before the first save */
    @ForUnit
    @Transactional
    public OralSaved save(ReportId id, long baseVersion, String text) {
        return texts.save(door.toWrite(id), baseVersion, DraftText.body(text));
    }

    /** Begins anew from headings and text of the written draft; what stood there before is kept. */
    @ForUnit
    @Transactional
    public void begin(ReportId id) {
        var report = door.toWrite(id);
        report.requireEditable();
        var written = report.readable().stream()
                .map(section -> new ReportText.Part(section.level(), section.heading(), section.body()))
                .toList();
        texts.replace(report, DraftText.body(ReportText.render(written).strip()));
    }

    /** Earlier texts, newest first; of the unit only. */
    @ForUnit
    @Transactional(readOnly = true)
    public List<OralRevisionInfo> revisions(ReportId id) {
        door.toReadAsUnit(id);
        return texts.revisions(id);
    }

    /** @throws Rejected if there is no such earlier text of the actor's unit */
    @ForUnit
    @Transactional(readOnly = true)
    public String revision(ReportId id, int number) {
        door.toReadAsUnit(id);
        return texts.revision(id, number);
    }

    /** Brings an earlier text back; what stood there before is kept. */
    @ForUnit
    @Transactional
    public void restore(ReportId id, int number) {
        texts.replace(door.toWrite(id), texts.revision(id, number));
    }

    /** What {@link #oral} shows as a Word file in the layout of official papers. */
    @SignedIn
    @Transactional(readOnly = true)
    public Download word(ReportId id) {
        var text = oral(id).text();
        if (text.isBlank()) {
            throw new Rejected("report.rejected.no-oral");
        }
        var report = door.toRead(id);
        return new Download(
                Texts.t("report.oral.file", report.subject().unitName(), report.title()),
                OfficialPaper.MEDIA_TYPE,
                OfficialPaper.write(
                        report.title(), PaperLines.of(ReportText.parse(text).sections())));
    }

    private OralBounds bounds(Reading report) {
        var asked = rounds.template(report.subject().round(), report.templateVersion())
                .oral();
        int most = asked.customary() > 0 ? asked.customary() : asked.most();
        return most > 0 ? new OralBounds(asked.least(), most) : OralBounds.usual(rate);
    }
}
