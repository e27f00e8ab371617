package dev.pingyi.process;

import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseFiles extends JpaRepository<CaseFile, ReportId> {

    Optional<CaseFile> findByReportAndPathStartingWith(ReportId report, String scope);

    List<CaseFile> findByUnitAndStepInAndPathStartingWithOrderBySince(
            OrganizationId unit, Collection<CaseStep> steps, String scope, Limit limit);

    List<CaseFile> findByOrganizerAndStepInAndPathStartingWithOrderBySince(
            OrganizationId organizer, Collection<CaseStep> steps, String scope, Limit limit);

    List<CaseFile> findByUnitAndPathStartingWith(OrganizationId unit, String scope, Limit limit);

    List<CaseFile> findByReportInAndPathStartingWith(Collection<ReportId> reports, String scope);
}
