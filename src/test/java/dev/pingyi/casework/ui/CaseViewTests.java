package dev.pingyi.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import dev.pingyi.PortalTest;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.kernel.Actor;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportStep;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class CaseViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    ImportService imports;

    TestCounty county;

    @BeforeEach
    void openCounty() {
        county = fixtures.openCounty();
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void showsWhatWaitsWithOneClickToIt() {
        var report = county.report();
        Acting.signIn(county.secretary());

        var view = navigate(WorklistView.class);

        assertThat(text(view.getElement()))
                .contains("起草并提交报告", "某镇 · 镇党委书记述职报告", "2026年11月30日", "环节起草报告")
                .contains("现在由您办理的事项1件");
        assertThat(find(Anchor.class).withClassName("work-act").single().getHref())
                .isEqualTo("reports/" + report + "/text");
    }

    @Test
    void saysWhyAnEmptyListIsEmpty() {
        assertThat(page(county.head())).contains("现在没有需要您办理的事项", "轮到您办理时");
    }

    @Test
    void sendsTheSystemAdministratorToAdministration() {
        assertThat(page(Fixtures.administrator())).contains("系统管理员只管理组织和账号").doesNotContain("现在没有需要您办理的事项");
    }

    @Test
    void listsWhatWasDone() {
        submit();
        Acting.signIn(county.secretary());

        var view = navigate(DoneView.class);

        assertThat(text(view.getElement())).contains("起草报告", "已提交", "查看办理情况");
    }

    @Test
    void tellsWhoHasTheReportAndWhatComesNext() {
        submit();
        Acting.signIn(county.officer());

        var view = navigate(
                ProgressView.class, Map.of(CaseRoute.PARAMETER, county.report().toString()));

        assertThat(text(view.getElement()))
                .contains("党委会讨论：现由某镇办理（党组织书记、党委委员、组织委员）")
                .contains("请在2026年12月7日前办结")
                .contains("讨论通过，则进入“审核报告（组织部门经办人）”", "讨论未通过，则进入“起草报告（党组织书记）”")
                .contains("镇党委书记办理", "已提交")
                .contains("起草报告：已办", "党委会讨论：办理中", "签批：未到");
        var diagram = find(BpmnDiagram.class).single().getElement();
        assertThat(diagram.getPropertyRaw("current").toString()).contains("discussReport");
        assertThat(diagram.getProperty("xml")).contains("id=\"reportReview\"");
    }

    @Test
    void leadsEveryStepToATabThatExists() {
        for (var step : ReportStep.values()) {
            assertThat(RouteConfiguration.forApplicationScope()
                            .getRoute("reports/" + county.report() + "/" + step.tab()))
                    .as("tab of %s", step)
                    .isPresent();
        }
    }

    private void submit() {
        var report = county.report();
        county.as(county.secretary(), () -> {
            imports.importFile(
                    report, "述职报告.txt", ReportFile.read("述职报告.txt", "一、整改情况\n已整改。".getBytes(StandardCharsets.UTF_8)));
            reports.submit(report, Fixtures.AS_IT_STANDS);
        });
    }

    private String page(Actor actor) {
        Acting.signIn(actor);
        return text(navigate(WorklistView.class).getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(CaseViewTests::text).collect(Collectors.joining());
    }
}
