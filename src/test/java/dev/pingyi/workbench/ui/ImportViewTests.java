package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.upload.Upload;
import dev.pingyi.PortalTest;
import dev.pingyi.importing.ui.MappingPage;
import dev.pingyi.kernel.Actor;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a file is told in {@link ReportTextViewTests}; here, what becomes of the page. */
@PortalTest
@ViewPackages(packages = "dev.pingyi")
class ImportViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    TestCounty county;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void asksBeforeAFileThatWasReadIsLeft() {
        open(county.organizationMember());
        upload();

        UI.getCurrent().navigate(ReportNavigation.address(county.report()));

        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
        assertThat(find(MappingPage.class).all()).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(MappingPage.class).all()).isEmpty();
        assertThat(find(ReportEditor.class).all()).hasSize(1);
    }

    @Test
    void leavesWithoutAQuestionWhereNothingWasRead() {
        open(county.organizationMember());

        UI.getCurrent().navigate(ReportNavigation.address(county.report()));

        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(find(ReportEditor.class).all()).hasSize(1);
    }

    @Test
    void takesNoFileWhenTheReportCannotBeWrittenAnyMore() {
        county.as(county.secretary(), () -> {
            var first = reports.report(county.report()).sections().getFirst();
            reports.saveSection(county.report(), first.id(), first.version(), first.heading(), "正文");
            reports.submit(county.report(), Fixtures.AS_IT_STANDS);
        });

        open(county.secretary());

        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(ImportView.class, Map.of(CaseRoute.PARAMETER, county.report().toString()));
    }

    private void upload() {
        byte[] file = "一、存在的主要问题\n学习不深。".getBytes(StandardCharsets.UTF_8);
        test(find(Upload.class).single()).upload("去年.txt", "text/plain", file);
        roundTrip();
    }
}
