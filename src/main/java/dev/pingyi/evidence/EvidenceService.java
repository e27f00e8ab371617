package dev.pingyi.evidence;

import dev.pingyi.attachment.AttachmentSettings;
import dev.pingyi.attachment.FileStore;
import dev.pingyi.attachment.FileType;
import dev.pingyi.attachment.ReceivedFile;
import dev.pingyi.kernel.Download;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.report.ReportDoor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to the files that prove what a report says (佐证材料). The unit sees what is there now; everybody else
 * exactly what was sent to review, also where the unit has moved or removed it since.
 */
@Service
public class EvidenceService {

    private final ReportDoor door;
    private final Evidences evidences;
    private final EvidenceShelf shelf;
    private final SubmittedEvidence submitted;
    private final FileStore files;
    private final AttachmentSettings settings;

    EvidenceService(
            ReportDoor door,
            Evidences evidences,
            EvidenceShelf shelf,
            SubmittedEvidence submitted,
            FileStore files,
            AttachmentSettings settings) {
        this.door = door;
        this.evidences = evidences;
        this.shelf = shelf;
        this.submitted = submitted;
        this.files = files;
        this.settings = settings;
    }

    /** In the order of their places. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<EvidenceItem> list(ReportId id) {
        var report = door.toRead(id);
        return report.insider() ? shelf.items(report) : submitted.items(report);
    }

    /** The sections of the draft to which files can be added; none for whoever does not see the draft. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<EvidencePlace> places(ReportId id) {
        var report = door.toRead(id);
        return report.insider() ? shelf.places(report) : List.of();
    }

    /** How much of the room for files is taken, by those that the reader sees. */
    @SignedIn
    @Transactional(readOnly = true)
    public EvidenceRoom room(ReportId id) {
        return room(list(id));
    }

    /**
     * Adds a file; it stays the caller's to be closed.
     *
     * @throws Rejected if the report cannot be written now, has no room for it, or has the same file at the same place
     */
    @ForUnit
    @Transactional
    public EvidenceItem add(ReportId id, EvidencePlace place, ReceivedFile file) {
        var report = door.toWrite(id);
        report.requireEditable();
        var live = shelf.live(id);
        requireRoom(live, file);
        requireNew(live, place, file);
        var evidence = evidences.save(new Evidence(id, place, live.size(), file, report.editor()));
        files.keep(file, evidence.id());
        return evidence.item(place);
    }

    /** Takes a file away. One that was submitted stays readable to whoever reads what was submitted. */
    @ForUnit
    @Transactional
    public void remove(ReportId id, UUID file) {
        door.toWrite(id).requireEditable();
        var evidence = live(id, file);
        if (evidences.submitted(id.value(), file.toString()) > 0) {
            evidence.remove();
        } else {
            evidences.delete(evidence);
            files.release(file);
        }
    }

    /** Puts a file to another place; what was submitted keeps the former one. */
    @ForUnit
    @Transactional
    public void move(ReportId id, UUID file, EvidencePlace place) {
        door.toWrite(id).requireEditable();
        live(id, file).move(place);
    }

    /** @throws Rejected if the actor may see no such file */
    @SignedIn
    @Transactional(readOnly = true)
    public Download open(ReportId id, UUID file) {
        var item = readable(id, file);
        return new Download(item.name(), item.type().mediaType(), (int) item.size(), () -> files.open(file));
    }

    /** @throws Rejected if the actor may see no such file, or it has no thumbnail */
    @SignedIn
    @Transactional(readOnly = true)
    public Download thumbnail(ReportId id, UUID file) {
        var item = readable(id, file);
        var picture = files.thumbnail(file);
        if (picture == null) {
            throw new Rejected("report.rejected.no-thumbnail");
        }
        return new Download(item.name(), FileType.JPEG.mediaType(), picture);
    }

    private EvidenceItem readable(ReportId id, UUID file) {
        var report = door.toRead(id);
        if (report.insider()) {
            return evidences
                    .find(id, file)
                    .map(evidence -> evidence.item(evidence.place()))
                    .orElseThrow(EvidenceService::unknown);
        }
        return submitted.item(report, file).orElseThrow(EvidenceService::unknown);
    }

    private Evidence live(ReportId id, UUID file) {
        return evidences.find(id, file).filter(evidence -> !evidence.removed()).orElseThrow(EvidenceService::unknown);
    }

    private EvidenceRoom room(List<EvidenceItem> items) {
        return new EvidenceRoom(
                items.size(),
                settings.files(),
                items.stream().mapToLong(EvidenceItem::size).sum(),
                settings.total().toBytes(),
                settings.largestFile().toBytes());
    }

    private void requireRoom(List<Evidence> live, ReceivedFile file) {
        if (live.size() >= settings.files()) {
            throw new Rejected("report.rejected.too-many-files", file.name(), settings.files());
        }
        long taken = live.stream().mapToLong(Evidence::size).sum();
        if (taken + file.size() > settings.total().toBytes()) {
            throw new Rejected(
                    "report.rejected.no-room", file.name(), settings.total().toMegabytes());
        }
    }

    private static void requireNew(List<Evidence> live, EvidencePlace place, ReceivedFile file) {
        live.stream()
                .filter(evidence -> evidence.at(place) && evidence.holds(file.hash()))
                .findFirst()
                .ifPresent(same -> {
                    throw new Rejected(
                            "report.rejected.same-file",
                            file.name(),
                            same.item(place).name());
                });
    }

    private static Rejected unknown() {
        return new Rejected("attachment.rejected.unknown");
    }
}
