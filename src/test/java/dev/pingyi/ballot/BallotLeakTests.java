package dev.pingyi.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.casework.CaseEvent;
import dev.pingyi.round.Grade;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.round.RoundPlan;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestRounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Looks for choices and codes everywhere outside the two tables; the choices have names that occur nowhere else. */
@PortalTest
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class BallotLeakTests {

    private static final String CHOICE = "zq7-marked-choice";
    private static final String OTHER = "zq7-other-choice";

    /** Who may know the grades of the scheme, and what was cast. */
    private static final Set<String> ALLOWED = Set.of("round", "ballot_box", "ballot");

    @Autowired
    Fixtures fixtures;

    @Autowired
    BallotSteps steps;

    @Autowired
    BallotService ballots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void leavesNothingInEngineTablesLogOrEvents(CapturedOutput output) {
        var county = fixtures.county();
        county.openRound(marked(TestRounds.plan(county.township())));
        var report = steps.bringToBallot(county);
        var slips = county.as(county.officer(), () -> ballots.open(report));
        slips.forEach(slip -> steps.cast(slip, CHOICE));
        assertThatThrownBy(() -> steps.cast(slips.getFirst(), OTHER)).satisfies(BallotLeakTests::saysNothing);
        assertThatThrownBy(() -> steps.cast(slips.getFirst(), "zq7-no-choice")).satisfies(BallotLeakTests::saysNothing);

        assertThat(tablesWith("zq7")).isEqualTo(ALLOWED);
        county.as(county.officer(), () -> ballots.close(report));

        // The proposed grade is a result; it stands in the rating once the box is closed.
        var afterwards = new TreeSet<>(ALLOWED);
        afterwards.add("rating");
        assertThat(tablesWith("zq7")).isEqualTo(afterwards);
        assertThat(tablesWith(slips.getFirst().code())).isEmpty();
        assertThat(tablesWith(slips.getFirst().code().replace("-", ""))).isEmpty();
        assertThat(output.getAll()).doesNotContain("zq7");
        assertThat(output.getAll())
                .doesNotContain(slips.stream().map(Slip::code).toList());
        assertThat(events.stream(CaseEvent.class))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("zq7"));
    }

    private static void saysNothing(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("zq7").doesNotContainPattern("[2-9A-Z]{5}-[2-9A-Z]{5}");
        }
    }

    /** Every table of the schema, the engine's included, in which some column holds the text. */
    private Set<String> tablesWith(String text) {
        var found = new TreeSet<String>();
        for (var column : textColumns()) {
            var count = jdbc.sql("select count(*) from `" + column.table() + "` where cast(`" + column.name()
                            + "` as char) like ?")
                    .param("%" + text + "%")
                    .query(Integer.class)
                    .single();
            if (count > 0) {
                found.add(column.table());
            }
        }
        return found;
    }

    private record Column(String table, String name) {}

    private List<Column> textColumns() {
        var columns = jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t
                          on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                          and c.data_type in ('varchar', 'char', 'text', 'longtext', 'mediumtext', 'longblob', 'blob',
                                              'mediumblob', 'varbinary', 'binary', 'json')""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
        assertThat(columns).extracting(Column::table).contains("ACT_HI_PROCINST", "ACT_HI_VARINST", "ballot");
        return columns;
    }

    private static RoundPlan marked(RoundPlan plan) {
        var scheme = plan.scheme();
        return new RoundPlan(
                plan.year(),
                plan.title(),
                plan.plan(),
                plan.deadlines(),
                plan.decisionRule(),
                new RatingScheme(
                        scheme.name(),
                        List.of(
                                new Grade(CHOICE, "甲", BigDecimal.valueOf(100), BigDecimal.valueOf(80)),
                                new Grade(OTHER, "乙", BigDecimal.ZERO, BigDecimal.ZERO)),
                        scheme.classes(),
                        scheme.turnout(),
                        scheme.decimals(),
                        scheme.smallestClass()),
                plan.template(),
                plan.units());
    }
}
