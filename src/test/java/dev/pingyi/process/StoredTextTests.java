package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.pingyi.PortalTest;
import dev.pingyi.casework.CaseService;
import dev.pingyi.casework.DoneList;
import dev.pingyi.committee.Vote;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportStep;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored for ever is no sentence in the language of whoever clicked: each reader hears it in his own. */
@PortalTest
class StoredTextTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    CaseService cases;

    @Autowired
    DoneList doneList;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetsThePage() {
        UI.setCurrent(null);
    }

    @Test
    void tellsInChineseWhatWasClickedInEnglish() {
        var county = speaking(Locale.ENGLISH, fixtures::openCounty);
        var report = speaking(Locale.ENGLISH, () -> wholeWay(county));

        var told = speaking(Locale.SIMPLIFIED_CHINESE, () -> told(county, report));

        assertThat(told)
                .contains("镇党委书记述职报告")
                .anyMatch(remark -> remark.startsWith("应到9人，实到9人；同意0人，不同意9人"))
                .anyMatch(remark -> remark.startsWith("发出评议码"))
                .noneMatch(remark -> remark.matches(".*[A-Za-z]{3,} .*"));
    }

    @Test
    void tellsInEnglishWhatWasClickedInChinese() {
        var county = speaking(Locale.SIMPLIFIED_CHINESE, fixtures::openCounty);
        var report = speaking(Locale.SIMPLIFIED_CHINESE, () -> wholeWay(county));

        var told = speaking(Locale.ENGLISH, () -> told(county, report));

        assertThat(told)
                .contains("Report of 镇党委书记")
                .anyMatch(remark -> remark.startsWith("9 members due, 9 present; 0 in favour, 9 against"))
                .anyMatch(remark -> remark.endsWith("sheets received."))
                .noneMatch(remark -> remark.contains("应到") || remark.contains("评议码"));
    }

    /** All names and words of the test are Chinese, so every English sentence that appears anywhere was put into words. */
    @Test
    void storesNoEnglishSentenceInAnyTable() {
        var before = englishSentences();

        var county = speaking(Locale.ENGLISH, fixtures::openCounty);
        speaking(Locale.ENGLISH, () -> wholeWay(county));

        var after = englishSentences();
        after.removeAll(before);
        assertThat(after).isEmpty();
    }

    /** Returned once by the committee and once by the organizer, a void ballot, sent back by the head, signed. */
    private ReportId wholeWay(TestCounty county) {
        var report = walk.to(county, ReportStep.DISCUSSION);
        walk.discuss(county, report, Vote.NO, List.of("补充联系群众的事例"));
        walk.answerAll(county, report);
        county.as(county.secretary(), () -> walk.reports.submit(report, Fixtures.AS_IT_STANDS));
        walk.discuss(county, report, Vote.YES, List.of());
        county.as(county.officer(), () -> walk.reviews.accept(report));
        county.as(county.officer(), () -> {
            walk.slips = walk.ballots.open(report);
        });
        walk.slips.forEach(slip -> walk.ballots.cast(slip.code(), "good"));
        county.as(county.officer(), () -> walk.ballots.close(report));
        county.as(county.officer(), () -> walk.ratings.decide(report, "good", "", Walk.MINUTES));
        county.as(county.head(), () -> walk.ratings.sendBack(report, "请核对会议纪要文号"));
        county.as(county.officer(), () -> walk.ratings.decide(report, "good", "", Walk.MINUTES));
        county.as(county.head(), () -> walk.ratings.sign(report));
        return report;
    }

    private List<String> told(TestCounty county, ReportId report) {
        var told = new ArrayList<String>();
        county.as(county.officer(), () -> {
            cases.progress(ReportStep.key(report))
                    .past()
                    .forEach(past -> told.add(past.remark().told()));
            doneList.done().forEach(done -> told.add(done.title().told()));
        });
        return told;
    }

    private Set<String> englishSentences() {
        var found = new TreeSet<String>();
        jdbc.sql("select table_name, column_name from information_schema.columns where table_schema = database()"
                        + " and data_type in ('varchar', 'longtext') and table_name not like 'ACT%'"
                        + " and table_name not like 'FLW%' and table_name not like 'flyway%'")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> jdbc.sql("select distinct `" + column.get(1) + "` from `" + column.get(0)
                                + "` where cast(`" + column.get(1) + "` as char) regexp '[A-Za-z]{2,} [A-Za-z]{2,}'")
                        .query(String.class)
                        .list()
                        .forEach(text -> found.add(column + " " + text)));
        return found;
    }

    private static <T> T speaking(Locale locale, Supplier<T> work) {
        var page = new UI();
        page.setLocale(locale);
        UI.setCurrent(page);
        try {
            return work.get();
        } finally {
            UI.setCurrent(null);
        }
    }
}
