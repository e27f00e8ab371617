package dev.pingyi.testing;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of a large county, written past the services, which would take longer than what is tested with them. */
@Component
public class ManyUnits {

    private static final int COMMITTEE = 9;

    private final JdbcTemplate database;

    ManyUnits(JdbcTemplate database) {
        this.database = database;
    }

    /** Townships of the county besides its one, each with the posts of a committee. */
    public List<OrganizationId> townships(TestCounty county, int count) {
        String path = county.officer().scope().path();
        List<OrganizationId> units = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> posts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            var id = OrganizationId.random();
            units.add(id);
            rows.add(new Object[] {id.toString(), county.county().toString(), path + id + "/", "第" + i + "镇", i + 10});
            for (int position = 1; position <= COMMITTEE; position++) {
                posts.add(new Object[] {
                    UUID.randomUUID().toString(), id.toString(), position, position == 1, "第" + position + "职务"
                });
            }
        }
        database.batchUpdate(
                "insert into organization (id, version, parent_id, path, kind, name, members, position)"
                        + " values (?, 0, ?, ?, 'TOWNSHIP', ?, 100, ?)",
                rows);
        database.batchUpdate(
                "insert into post (id, organization_id, committee_member, position, principal, title)"
                        + " values (?, ?, true, ?, ?, ?)",
                posts);
        return units;
    }

    /** A round of the year in which every township below the county has a draft, all changed within a few minutes. */
    public RoundId roundOfDrafts(TestCounty county, int year) {
        var round = RoundId.random();
        database.update(
                "insert into round (id, version, organizer_id, path, state, appraisal_year, title, plan)"
                        + " values (?, 0, ?, ?, 'OPEN', ?, ?, '{}')",
                round.toString(),
                county.county().toString(),
                county.officer().scope().path(),
                year,
                year + "年度述职评议");
        database.update(
                "insert into report (id, version, round_id, unit_id, unit_name, path, organizer_id, organizer_path,"
                        + " author, state, cycle, revisions, released_cycle, template_version, changed_at)"
                        + " select uuid(), 0, ?, unit.id, unit.name, unit.path, unit.parent_id, ?, '镇党委书记', 'DRAFT',"
                        + " 0, 0, 0, 1, '2026-01-01' + interval (unit.members * 7 + unit.position) % 300 second"
                        + " from organization unit where unit.parent_id = ? and unit.kind = 'TOWNSHIP'",
                round.toString(),
                county.officer().scope().path(),
                county.county().toString());
        return round;
    }
}
