package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import dev.pingyi.PortalTest;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.kernel.Actor;
import dev.pingyi.report.ReportService;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.SqlRecorder;
import dev.pingyi.testing.TestCounty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page and a submission ask of the database: round trips are what a busy day runs out of. */
@PortalTest
@ViewPackages(packages = "dev.pingyi")
class PageStatementTests extends SpringBrowserlessTest {

    static final byte[] SHORT = "一、整改情况\n已整改。".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    ImportService imports;

    TestCounty county;

    @BeforeEach
    void opensARoundWithTheRealReport() throws IOException {
        county = fixtures.openCounty();
        byte[] file = Files.readAllBytes(Path.of("seeds/seed-report.txt"));
        county.as(
                county.organizationMember(),
                () -> imports.importFile(county.report(), "seed-report.txt", ReportFile.read("seed-report.txt", file)));
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void opensTheEditorInFewStatements() {
        assertThat(opening(county.secretary(), "text")).isLessThanOrEqualTo(40);
    }

    @Test
    void opensThePageOfSubmissionInFewStatements() {
        assertThat(opening(county.secretary(), "text/submit")).isLessThanOrEqualTo(40);
    }

    @Test
    void submitsInFewStatements() {
        county.as(
                county.organizationMember(),
                () -> imports.importFile(county.report(), "a.txt", ReportFile.read("a.txt", SHORT)));

        var report = county.report();
        var secretary = county.secretary();

        var submitted =
                SqlRecorder.record(() -> county.as(secretary, () -> reports.submit(report, Fixtures.AS_IT_STANDS)));

        System.out.println("submit " + submitted.statements().size() + " statements (" + submitted.engineStatements()
                + " of the engine), " + submitted.commits() + " commits\n" + submitted.table());
        assertThat(submitted.statements()).hasSizeLessThanOrEqualTo(45);
        assertThat(submitted.commits()).isEqualTo(1);
    }

    private int opening(Actor actor, String part) {
        Acting.signIn(actor);
        var opened = SqlRecorder.record(() -> UI.getCurrent().navigate("reports/" + county.report() + "/" + part));
        System.out.println(part + " " + opened.statements().size() + " statements, " + opened.commits() + " commits\n"
                + opened.table());
        return opened.statements().size();
    }
}
