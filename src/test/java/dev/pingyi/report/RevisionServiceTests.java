package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.text.Difference;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RevisionServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    DraftService drafts;

    @Autowired
    RevisionService revisions;

    TestCounty county;
    ReportId id;
    Actor secretary;
    Actor member;

    @BeforeEach
    void openRound() {
        county = fixtures.openCounty();
        id = county.report();
        secretary = county.secretary();
        member = county.organizationMember();
    }

    @Test
    void tellsHowMuchEachIsLongerThanTheOneBefore() {
        save(secretary, "十个字的正文在这里。");
        save(member, "十个字的正文在这里。又五个字。");

        var all = all(secretary);

        assertThat(all).extracting(RevisionInfo::number).containsExactly(2, 1);
        assertThat(all.getFirst().change()).isEqualTo(5);
        assertThat(all.getLast().change()).isEqualTo(all.getLast().characters());
    }

    @Test
    void keepsNamesAndFindsThem() {
        save(secretary, "一稿");
        county.as(member, () -> revisions.name(id, 1, " 送书记审阅稿 "));
        save(secretary, "一稿，接着写");

        assertThat(all(secretary)).extracting(RevisionInfo::name).containsExactly(null, "送书记审阅稿");
        assertThat(county.as(secretary, () -> revisions.revisions(id, true, Pageable.unpaged())))
                .extracting(RevisionInfo::number)
                .containsExactly(1);
        assertThat(county.as(secretary, () -> revisions.count(id, true))).isEqualTo(1);
        assertThat(body(1)).isEqualTo("一稿");

        county.as(secretary, () -> revisions.name(id, 1, " "));
        assertThat(county.as(secretary, () -> revisions.count(id, true))).isZero();
    }

    @Test
    void refusesANameThatIsTooLong() {
        save(secretary, "一稿");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> county.as(secretary, () -> revisions.name(id, 1, "长".repeat(61))))
                .matches(refused -> refused.key().equals("report.rejected.revision-name-too-long"));
        county.as(secretary, () -> revisions.name(id, 1, "长".repeat(60)));
    }

    @Test
    void letsOnlyTheUnitName() {
        save(secretary, "一稿");
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        county.asProcess(() -> reports.sendToReview(id));
        var other = fixtures.openCounty();

        assertThatThrownBy(() -> county.as(county.officer(), () -> revisions.name(id, 2, "县里的")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> county.as(county.members().getLast(), () -> revisions.name(id, 2, "委员的")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> other.as(other.secretary(), () -> revisions.name(id, 2, "邻县的")))
                .isInstanceOf(Rejected.class);
        assertThat(all(secretary)).extracting(RevisionInfo::name).containsOnlyNulls();
    }

    @Test
    void showsOutsidersOnlyWhatWasSentToReview() {
        save(secretary, "内部的一稿");
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        assertThat(county.as(county.officer(), () -> revisions.count(id, false)))
                .isZero();
        county.asProcess(() -> reports.sendToReview(id));

        assertThat(all(county.officer()))
                .singleElement()
                .satisfies(revision -> assertThat(revision.change()).isEqualTo(revision.characters()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> county.as(county.officer(), () -> revisions.difference(id, 1, 2)));
    }

    @Test
    void showsTheWordsBetweenTwoRevisions() {
        save(secretary, "发展党员35名。");
        save(member, "发展党员36名。");

        var changed = county.as(secretary, () -> revisions.difference(id, 1, 2)).changed();

        assertThat(changed)
                .singleElement()
                .satisfies(part -> assertThat(part.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.pieces())
                                .contains(
                                        new Difference.Piece(Difference.Kind.REMOVED, "35"),
                                        new Difference.Piece(Difference.Kind.ADDED, "36"))));
    }

    @Test
    void givesThemPageByPage() {
        IntStream.range(0, 6).forEach(i -> save(i % 2 == 0 ? secretary : member, "第" + i + "次"));

        assertThat(county.as(secretary, () -> revisions.revisions(id, false, PageRequest.of(1, 4))))
                .extracting(RevisionInfo::number)
                .containsExactly(2, 1);
    }

    @Test
    void keepsWhatWasDeletedInSmallPieces() {
        var long1 = "这一段文字共有二十个字左右正文内容。".repeat(6);
        save(secretary, long1);
        for (int cut = 10; cut <= 80; cut += 10) {
            save(secretary, long1.substring(cut));
        }

        assertThat(IntStream.rangeClosed(1, all(secretary).size()).mapToObj(this::body))
                .anyMatch(text -> text.length() > long1.length() - EditRun.SLIP)
                .anyMatch(text -> text.length() == long1.length() - 80);
        assertThat(all(secretary)).hasSizeGreaterThan(1);
    }

    private void save(Actor actor, String body) {
        county.as(actor, () -> {
            var base = reports.report(id).sections().getFirst();
            reports.saveSection(id, base.id(), base.version(), base.heading(), body);
        });
    }

    private String body(int revision) {
        return county.as(secretary, () -> reports.revision(id, revision))
                .getFirst()
                .body();
    }

    private List<RevisionInfo> all(Actor actor) {
        return county.as(actor, () -> revisions.revisions(id, false, Pageable.unpaged()));
    }
}
