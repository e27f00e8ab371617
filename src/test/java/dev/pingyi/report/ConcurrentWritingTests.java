package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Real threads on a real database: however many write at once, every text is found again. */
@PortalTest
class ConcurrentWritingTests {

    private static final int WRITERS = 6;

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
    void loseNoneOfTheTextsOfOneSection() throws Exception {
        var base = section(0);

        var results = atOnce(writer -> () -> save(actor(writer), base, "第" + writer + "人写的"));

        assertThat(results).filteredOn(SaveResult.Saved.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(SaveResult.Conflict.class::isInstance).hasSize(WRITERS - 1);
        assertThat(everyTextEverKept())
                .contains(IntStream.range(0, WRITERS)
                        .mapToObj(writer -> "第" + writer + "人写的")
                        .toArray(String[]::new));
    }

    @Test
    void doNotGetInEachOthersWayInDifferentSections() throws Exception {
        var sections = county.as(county.secretary(), () -> reports.report(id).sections());

        var results = atOnce(writer -> () ->
                save(actor(writer), sections.get(writer % sections.size()), "第" + writer % sections.size() + "节"));

        assertThat(results).allMatch(SaveResult.Saved.class::isInstance);
        assertThat(county.as(county.secretary(), () -> reports.report(id).sections()))
                .extracting(Section::body)
                .containsExactly("第0节", "第1节", "第2节", "第3节");
    }

    @Test
    void submitOnce() throws Exception {
        save(county.secretary(), section(0), "正文");

        var outcomes = atOnce(writer -> () -> county.as(county.secretary(), () -> {
            try {
                reports.submit(id, Fixtures.AS_IT_STANDS);
                return "submitted";
            } catch (Rejected refused) {
                return refused.key();
            }
        }));

        assertThat(outcomes).filteredOn("submitted"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn("report.rejected.already-submitted"::equals)
                .hasSize(WRITERS - 1);
    }

    private interface Work<T> {
        Callable<T> of(int writer);
    }

    private <T> List<T> atOnce(Work<T> work) throws Exception {
        var barrier = new CyclicBarrier(WRITERS);
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var tasks = new ArrayList<Callable<T>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var task = work.of(writer);
                tasks.add(() -> {
                    barrier.await();
                    return task.call();
                });
            }
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private Actor actor(int writer) {
        return writer % 2 == 0 ? county.secretary() : county.organizationMember();
    }

    private Section section(int index) {
        return county.as(county.secretary(), () -> reports.report(id).sections().get(index));
    }

    private SaveResult save(Actor actor, Section base, String body) {
        return county.as(actor, () -> reports.saveSection(id, base.id(), base.version(), base.heading(), body));
    }

    private List<String> everyTextEverKept() {
        return county.as(
                county.secretary(),
                () -> reports.revisions(id).stream()
                        .flatMap(revision -> reports.revision(id, revision.number()).stream())
                        .map(Section::body)
                        .toList());
    }
}
