package dev.pingyi.report;

import dev.pingyi.document.WordFile;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Section;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door for texts from outside: read first, stored when somebody has said what goes where. */
@Service
public class ImportService {

    /** Largest file that can be read, in bytes; plain text may have less. */
    public static final int MAX_BYTES = WordFile.MAX_BYTES;

    private final ReportAccess access;
    private final Drafting drafting;
    private final RoundService rounds;

    ImportService(ReportAccess access, Drafting drafting, RoundService rounds) {
        this.access = access;
        this.drafting = drafting;
        this.rounds = rounds;
    }

    /** Reads a file and stores nothing. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional(readOnly = true)
    public Incoming readFile(ReportId id, String fileName, byte[] content) {
        var report = writable(id);
        return incoming(report, fileName, ReportFile.read(fileName, content));
    }

    /** Reads text from the clipboard and stores nothing. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional(readOnly = true)
    public Incoming readPasted(ReportId id, String name, String text) {
        var report = writable(id);
        return incoming(report, name, ReportFile.pasted(name, text));
    }

    /**
     * Replaces the draft by what the mapping makes of the file; what stood there before stays as a revision.
     *
     * @throws Rejected with nothing changed, where the report or the template has moved on since the file was read
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public ImportResult importMapped(ReportId id, Mapping mapping) {
        var report = access.toWrite(id);
        var file = mapping.file();
        report.requireEditable();
        if (!template(report).equals(file.template())) {
            throw new Rejected("report.rejected.template-changed", file.name());
        }
        var text = mapping.result();
        if (text.characters() == 0) {
            throw new Rejected("report.rejected.nothing-left", file.name());
        }
        var warnings = new ArrayList<>(file.warnings());
        int leftOut = mapping.leftOut().size();
        if (leftOut > 0) {
            warnings.add(new ImportWarning("report.warning.left-out", String.valueOf(leftOut)));
        }
        if (report.details(true, List.of()).changedAt().isAfter(file.draftChangedAt())) {
            warnings.add(new ImportWarning("report.warning.draft-changed"));
        }
        return drafting.replace(id, file.name(), file.format(), text, warnings);
    }

    private Report writable(ReportId id) {
        var report = access.toRead(id);
        access.requireOfUnit(report);
        report.requireEditable();
        return report;
    }

    private Incoming incoming(Report report, String name, ReportFile file) {
        var details = report.details(true, report.draft());
        var headings = details.sections().stream()
                .filter(section -> section.level() == 1)
                .map(Section::heading)
                .toList();
        return new Incoming(
                name,
                file.format(),
                file.text().rows(),
                file.warnings(),
                template(report),
                headings,
                details.changedAt());
    }

    private List<String> template(Report report) {
        var details = report.details(true, List.of());
        return rounds.template(details.round(), details.templateVersion()).sections().stream()
                .map(TemplateSection::heading)
                .toList();
    }
}
