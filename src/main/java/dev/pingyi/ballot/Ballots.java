package dev.pingyi.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ballots themselves. There is no query for a single one, and there must never be. */
@Repository
class Ballots {

    private record Mark(String classCode, String choice, int count) {}

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(BoxId box, String classCode, String choice) {
        jdbc.sql("insert into ballot (id, box, class_code, choice) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), box.value(), classCode, choice)
                .update();
    }

    /** @param issued codes issued, class by class */
    Tally count(BallotBox box, List<Turnout.Count> issued) {
        var marks = jdbc.sql("""
                        select class_code, choice, count(*) as ballots
                        from ballot where box = ? group by class_code, choice""")
                .param(box.id().value())
                .query((row, number) ->
                        new Mark(row.getString("class_code"), row.getString("choice"), row.getInt("ballots")))
                .list();
        var classes = issued.stream()
                .map(count -> classTally(
                        box,
                        count,
                        marks.stream()
                                .filter(mark -> mark.classCode().equals(count.classCode()))
                                .toList()))
                .toList();
        return new Tally(
                issued.stream().mapToInt(Turnout.Count::issued).sum(),
                marks.stream().mapToInt(Mark::count).sum(),
                classes);
    }

    private static Tally.ClassTally classTally(BallotBox box, Turnout.Count count, List<Mark> marks) {
        var grades = new LinkedHashMap<String, Integer>();
        box.scheme().grades().forEach(grade -> grades.put(grade.code(), of(marks, grade.code())));
        return new Tally.ClassTally(
                count.classCode(),
                count.issued(),
                marks.stream().mapToInt(Mark::count).sum(),
                grades,
                of(marks, BallotService.UNKNOWN),
                of(marks, BallotService.ABSTAIN));
    }

    private static int of(List<Mark> marks, String choice) {
        return marks.stream()
                .filter(mark -> mark.choice().equals(choice))
                .mapToInt(Mark::count)
                .sum();
    }
}
