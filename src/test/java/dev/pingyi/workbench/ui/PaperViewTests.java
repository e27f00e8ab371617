package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class PaperViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    TestCounty county;
    ReportId id;

    @BeforeEach
    void writesADraft() {
        county = fixtures.openCounty();
        id = county.report();
        write("已逐条整改。");
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void printsTheDraftWithItsTitleItsAuthorAndTheDate() {
        open(county.organizationMember());

        assertThat(page())
                .contains(
                        county.as(county.secretary(), () -> reports.report(id)).title())
                .contains("一、上年度述职评议问题整改落实情况")
                .contains("已逐条整改。")
                .containsPattern("　镇?党委书记|　.*书记")
                .containsPattern("\\d{4}年\\d{1,2}月\\d{1,2}日");
    }

    @Test
    void givesTheOrganizerOnlyWhatWasSentToReview() {
        open(county.officer());
        assertThat(page()).doesNotContain("已逐条整改。");

        county.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        county.asProcess(() -> reports.sendToReview(id));
        open(county.officer());

        assertThat(page()).contains("已逐条整改。");
    }

    private void write(String body) {
        county.as(county.secretary(), () -> {
            var section = reports.report(id).sections().getFirst();
            reports.saveSection(id, section.id(), section.version(), section.heading(), body);
        });
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(PaperView.class, Map.of(CaseRoute.PARAMETER, id.toString()));
    }

    private String page() {
        return text(getCurrentView().getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(PaperViewTests::text).collect(Collectors.joining(" "));
    }
}
