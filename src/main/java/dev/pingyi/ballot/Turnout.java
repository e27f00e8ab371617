package dev.pingyi.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which codes were issued and which are used up. Plain SQL instead of an entity, so that a code and a ballot never meet
 * in one object graph, session or flush.
 */
@Repository
class Turnout {

    /** A code that was issued. */
    record Seat(BoxId box, String classCode, boolean used) {}

    /** Figures of one class; only totals of them may leave the module before the box is closed. */
    record Count(String classCode, int issued, int used) {}

    private final JdbcClient jdbc;

    Turnout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Issues new codes. They are independent random numbers, so the order of the slips within a class tells nothing.
     *
     * @param seats how many for each class, in the order of the classes
     */
    List<Slip> issue(BallotBox box, List<Integer> seats) {
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < seats.size(); i++) {
            var appraisers = box.scheme().classes().get(i);
            for (int seat = 0; seat < seats.get(i); seat++) {
                var code = BallotCode.random();
                jdbc.sql("insert into turnout (digest, box, class_code, used) values (?, ?, ?, false)")
                        .params(code.digest(), box.id().value(), appraisers.code())
                        .update();
                slips.add(new Slip(appraisers.label(), code.grouped()));
            }
        }
        return slips;
    }

    void withdrawUnused(BoxId box) {
        jdbc.sql("delete from turnout where box = ? and used = false")
                .param(box.value())
                .update();
    }

    /** @param digest of a code, see {@link BallotCode#digest} */
    Optional<Seat> find(byte[] digest) {
        return jdbc.sql("select box, class_code, used from turnout where digest = ?")
                .param(digest)
                .query((row, number) -> new Seat(
                        new BoxId(UUID.fromString(row.getString("box"))),
                        row.getString("class_code"),
                        row.getBoolean("used")))
                .optional();
    }

    /** Uses the code up; false if another transaction was first. The row lock decides between two at once. */
    boolean use(byte[] digest) {
        return jdbc.sql("update turnout set used = true where digest = ? and used = false")
                        .param(digest)
                        .update()
                == 1;
    }

    /** One count for each class, in the order of the classes. */
    List<Count> counts(BallotBox box) {
        Map<String, Count> found = jdbc
                .sql("""
                        select class_code, count(*) as issued, coalesce(sum(used), 0) as used
                        from turnout where box = ? group by class_code""")
                .param(box.id().value())
                .query((row, number) ->
                        new Count(row.getString("class_code"), row.getInt("issued"), row.getInt("used")))
                .stream()
                .collect(Collectors.toMap(Count::classCode, Function.identity()));
        return box.scheme().classes().stream()
                .map(appraisers -> found.getOrDefault(appraisers.code(), new Count(appraisers.code(), 0, 0)))
                .toList();
    }
}
