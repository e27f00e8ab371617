package dev.pingyi.importing;

import dev.pingyi.document.WordFile;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.Readers;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.Reading;
import dev.pingyi.report.Replaced;
import dev.pingyi.report.ReportDoor;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public door for texts from outside: read first, stored when somebody has said what goes where. */
@Service
public class ImportService {

    /** Largest file that can be read, in bytes; plain text may have less. */
    public static final int MAX_BYTES = WordFile.MAX_BYTES;

    private final ReportDoor door;
    private final RoundService rounds;
    private final Readers readers;

    ImportService(ReportDoor door, RoundService rounds, Readers readers) {
        this.door = door;
        this.rounds = rounds;
        this.readers = readers;
    }

    /** Replaces the draft by the text of a file that was read before; what was the draft stays as a revision. */
    @ForUnit
    @Transactional
    public ImportResult importFile(ReportId id, String fileName, ReportFile file) {
        var sections = file.text().sections();
        var replaced = door.toWrite(id).replaceDraft(fileName, sections);
        return result(replaced, file.format(), sections, file.warnings());
    }

    /** Reads a file and stores nothing. */
    @ForUnit
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // holds no connection while it waits and reads
    public Incoming readFile(ReportId id, String fileName, byte[] content) {
        return readers.read(
                () -> writable(id),
                () -> ReportFile.read(fileName, content),
                file -> incoming(writable(id), fileName, file));
    }

    /** Reads text from the clipboard and stores nothing. */
    @ForUnit
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
    @ForUnit
    @Transactional
    public ImportResult importMapped(ReportId id, Mapping mapping) {
        var report = door.toWrite(id);
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
        if (report.changedAt().isAfter(file.draftChangedAt())) {
            warnings.add(new ImportWarning("report.warning.draft-changed"));
        }
        return result(report.replaceDraft(file.name(), text.sections()), file.format(), text.sections(), warnings);
    }

    private static ImportResult result(
            Replaced replaced, String format, List<Section> sections, List<ImportWarning> warnings) {
        return new ImportResult(
                replaced.revision(),
                replaced.former(),
                format,
                sections.size(),
                Section.characters(sections),
                List.copyOf(warnings));
    }

    private Reading writable(ReportId id) {
        var report = door.toReadAsUnit(id);
        report.requireEditable();
        return report;
    }

    private Incoming incoming(Reading report, String name, ReportFile file) {
        var headings = report.draft().stream()
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
                report.changedAt());
    }

    private List<String> template(Reading report) {
        return rounds.template(report.subject().round(), report.templateVersion()).sections().stream()
                .map(TemplateSection::heading)
                .toList();
    }
}
