package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReportServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    TestCounty county;
    ReportId id;

    @BeforeEach
    void openRound() {
        county = fixtures.openCounty();
        id = county.report();
    }

    @Test
    void beginsWithTheHeadingsOfTheTemplate() {
        var report = county.as(county.secretary(), () -> reports.report(id));

        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.author()).isEqualTo("镇党委书记");
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("一、上年度述职评议问题整改落实情况", "二、履职情况及主要成效", "三、存在问题及原因分析", "四、下一步工作打算");
    }

    @Test
    void keepsTheFormerDraftWhenAFileIsImported() {
        var imported = county.as(
                county.secretary(),
                () -> reports.importFile(id, "a.txt", "标题\n一、甲\n正文".getBytes(StandardCharsets.UTF_8)));

        assertThat(imported.former()).isNull();
        assertThat(imported.sections()).isEqualTo(2);
    }
}
