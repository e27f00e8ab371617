package dev.pingyi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.SayingConverter;
import dev.pingyi.language.Saying;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of version 2 with cases in it is brought to the present schema, and nothing of them is lost. */
@PortalTest
class CaseworkMigrationTests {

    private static final String SCHEMA =
            "pingyi_migration_" + UUID.randomUUID().toString().substring(0, 8);
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID ORGANIZER = UUID.randomUUID();

    @Autowired
    DataSource portal;

    JdbcClient former;
    UUID open = UUID.randomUUID();
    UUID closed = UUID.randomUUID();

    @BeforeEach
    void makesAFormerDatabase() {
        JdbcClient.create(portal)
                .sql("create database " + SCHEMA + " character set utf8mb4")
                .update();
        migrate("2.10");
        former = JdbcClient.create(schema());
    }

    @AfterEach
    void dropsIt() {
        JdbcClient.create(portal).sql("drop database " + SCHEMA).update();
    }

    @Test
    void keepsEveryCaseWithItsOpenStepAndTurnsSentencesIntoSayings() {
        file(open, "镇党委书记述职报告", "REVIEW", "case.outcome.passed");
        file(closed, "Report of 镇党委书记", null, "case.outcome.signed");
        entry(open, "DISCUSSION", "应到1,234人，实到1,100人；同意1,000人，不同意60人，弃权40人。");
        entry(open, "DRAFT", "");
        entry(open, "REVIEW", "核对“党员”人数\n写明责任人");
        entry(closed, "DISCUSSION", "9 members due, 8 present; 5 in favour, 2 against, 1 abstaining.");
        entry(closed, "CLOSE_BALLOT", "发出评议码12个，收回9份。");
        entry(closed, "CLOSE_BALLOT", "1,200 codes issued, 900 sheets received.");
        entry(closed, "SIGN_OFF", "12 codes issued, 9 sheets received.");

        migrate("latest");

        assertThat(former.sql("select concat_ws(' ', case_kind, step, side, cause) from case_step where case_id = ?"
                                + " and acting = ?")
                        .params(open, ORGANIZER)
                        .query(String.class)
                        .list())
                .containsExactly("report REVIEW ORGANIZER case.outcome.passed");
        assertThat(count("select count(*) from case_step")).isEqualTo(1);
        assertThat(count("select count(*) from case_file where ended_at is null"))
                .isEqualTo(1);
        assertThat(title(open)).isEqualTo(Saying.of("report.title", "镇党委书记"));
        assertThat(title(closed)).isEqualTo(Saying.of("report.title", "镇党委书记"));
        assertThat(remarks(open))
                .containsExactlyInAnyOrder(
                        Saying.of("committee.remark", 1234, 1100, 1000, 60, 40),
                        Saying.NOTHING,
                        Saying.words("核对“党员”人数\n写明责任人"));
        assertThat(remarks(closed))
                .containsExactlyInAnyOrder(
                        Saying.of("committee.remark", 9, 8, 5, 2, 1),
                        Saying.of("ballot.closed.remark", 12, 9),
                        Saying.of("ballot.closed.remark", 1200, 900),
                        // A person wrote it.
                        Saying.words("12 codes issued, 9 sheets received."));
    }

    private void file(UUID id, String title, @Nullable String step, String cause) {
        former.sql("insert into case_file values (?, ?, ?, ?, '/1/', '某镇', '某县', ?, ?, now(6), ?, 3)")
                .param(id)
                .param(UUID.randomUUID())
                .param(UNIT)
                .param(ORGANIZER)
                .param(title)
                .param(step)
                .param(cause)
                .update();
    }

    private void entry(UUID report, String step, String remark) {
        former.sql("insert into case_entry values (?, ?, '/1/', ?, now(6), now(6), '镇党委书记', ?, 'case.outcome.x', ?)")
                .params(UUID.randomUUID(), report, step, UUID.randomUUID(), remark)
                .update();
    }

    private Saying title(UUID id) {
        return saying(former.sql("select title from case_file where case_id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private List<Saying> remarks(UUID id) {
        return former
                .sql("select remark from case_entry where case_id = ?")
                .param(id)
                .query(String.class)
                .list()
                .stream()
                .map(CaseworkMigrationTests::saying)
                .toList();
    }

    private int count(String sql) {
        return former.sql(sql).query(Integer.class).single();
    }

    private static Saying saying(String stored) {
        return new SayingConverter().convertToEntityAttribute(stored);
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(schema()).target(target).load().migrate();
    }

    private DataSource schema() {
        var pool = (HikariDataSource) portal;
        var url = pool.getJdbcUrl().replaceFirst("/pingyi_test_[0-9]+", "/" + SCHEMA);
        return new DriverManagerDataSource(url, pool.getUsername(), pool.getPassword());
    }
}
