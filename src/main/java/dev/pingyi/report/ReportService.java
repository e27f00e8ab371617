package dev.pingyi.report;

import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to reports. Every query is bound to the actor's subtree. */
@Service
public class ReportService {

    // --- answers: what people do

    @SignedIn
    @Transactional(readOnly = true)
    public List<ReportSummary> reports() {
        throw new UnsupportedOperationException();
    }

    /** @throws dev.pingyi.kernel.Rejected if there is none in the actor's subtree */
    @SignedIn
    @Transactional(readOnly = true)
    public ReportDetails report(ReportId id) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<RevisionInfo> revisions(ReportId id) {
        throw new UnsupportedOperationException();
    }

    @SignedIn
    @Transactional(readOnly = true)
    public List<Section> revision(ReportId id, int number) {
        throw new UnsupportedOperationException();
    }

    /** Replaces the draft by the file's text; what stood there before stays as a revision. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public ImportResult importFile(ReportId id, String fileName, byte[] content) {
        throw new UnsupportedOperationException();
    }

    /** Saves one section. {@code baseVersion} is the version the editing began from. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public SaveResult saveSection(ReportId id, SectionId section, long baseVersion, String heading, String body) {
        throw new UnsupportedOperationException();
    }

    /** Says what was done about a required change of the latest return. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public void answer(ReportId id, int number, String answer) {
        throw new UnsupportedOperationException();
    }

    /** Submits the draft to the committee of the unit; publishes {@link ReportSubmitted}. */
    @RolesAllowed(Roles.SECRETARY)
    @Transactional
    public void submit(ReportId id) {
        throw new UnsupportedOperationException();
    }

    // --- reactions: what the process does

    /** @param source message key of who asks for the changes */
    @ProcessOnly
    @Transactional
    public void reopen(ReportId id, String source, List<String> requiredChanges) {
        throw new UnsupportedOperationException();
    }

    @ProcessOnly
    @Transactional
    public void sendToReview(ReportId id) {
        throw new UnsupportedOperationException();
    }

    @ProcessOnly
    @Transactional
    public void freeze(ReportId id) {
        throw new UnsupportedOperationException();
    }

    @ProcessOnly
    @Transactional
    public void beginAppraisal(ReportId id) {
        throw new UnsupportedOperationException();
    }

    @ProcessOnly
    @Transactional
    public void awaitSignature(ReportId id) {
        throw new UnsupportedOperationException();
    }

    @ProcessOnly
    @Transactional
    public void archive(ReportId id) {
        throw new UnsupportedOperationException();
    }
}
