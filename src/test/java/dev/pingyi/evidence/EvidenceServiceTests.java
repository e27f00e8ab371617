package dev.pingyi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.attachment.AttachmentSettings;
import dev.pingyi.attachment.FileType;
import dev.pingyi.attachment.Intake;
import dev.pingyi.attachment.Samples;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Download;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.Together;
import dev.pingyi.text.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.unit.DataSize;

@PortalTest
class EvidenceServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    DraftService drafts;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EvidenceShelf shelf;

    @Autowired
    Intake intake;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    ReportId id;
    Actor secretary;
    Actor member;
    Actor officer;

    @BeforeEach
    void openRound() {
        county = fixtures.openCounty();
        id = county.report();
        secretary = county.secretary();
        member = county.organizationMember();
        officer = county.officer();
    }

    @Test
    void keepsAFileAtItsPlace() {
        var added = add(member, 1, "支委会记录.txt", "第一次会议");

        assertThat(list(secretary)).singleElement().satisfies(item -> {
            assertThat(item)
                    .usingRecursiveComparison()
                    .ignoringFields("addedAt")
                    .isEqualTo(added);
            assertThat(item.place().label()).isEqualTo("二、履职情况及主要成效");
            assertThat(item.type()).isEqualTo(FileType.TEXT);
            assertThat(item.addedBy()).isEqualTo("组织委员");
        });
        assertThat(text(secretary, added.id())).isEqualTo("第一次会议");
        assertThat(shelf.counts(id).at(place(1))).isEqualTo(1);
        assertThat(shelf.counts(id).at(place(0))).isZero();
    }

    @Test
    void followsTheHeadingOfItsSection() {
        add(member, 3, "丁.txt", "丁");
        add(member, 0, "甲.txt", "甲");
        var first = section(0);
        county.as(member, () -> reports.saveSection(id, first.id(), first.version(), "一、整改", ""));

        assertThat(list(member)).extracting(item -> item.place().label()).containsExactly("一、整改", "四、下一步工作打算");
        var gone = section(0);
        county.as(member, () -> drafts.removeSection(id, gone.id(), gone.version()));
        assertThat(list(member)).as("nothing is lost with a section").hasSize(2);
    }

    @Test
    void movesAndRemovesAFile() {
        var added = add(secretary, 0, "甲.txt", "只有这里用的内容" + id);

        county.as(member, () -> evidence.move(id, added.id(), place(2)));
        assertThat(list(member).getFirst().place()).isEqualTo(place(2));

        county.as(member, () -> evidence.remove(id, added.id()));
        assertThat(list(member)).isEmpty();
        assertThat(uses(added.id())).as("its content may be swept").isZero();
        assertRefused("attachment.rejected.unknown", () -> county.as(member, () -> evidence.open(id, added.id())));
        assertRefused("attachment.rejected.unknown", () -> county.as(member, () -> evidence.remove(id, added.id())));
    }

    @Test
    void takesTheSameFileTwiceInTwoPlacesButNotInOne() {
        add(secretary, 0, "甲.txt", "一样的内容");
        add(secretary, 1, "乙.txt", "一样的内容");

        assertRefused("report.rejected.same-file", () -> add(member, 1, "丙.txt", "一样的内容"));
        assertThat(list(member)).hasSize(2);
    }

    @Test
    void holdsTheLimitOfFilesAlsoWhenManyComeAtOnce() {
        withSettings("files", 3, () -> {
            var commands = IntStream.range(0, 6)
                    .mapToObj(i -> (Runnable) () -> add(i % 2 == 0 ? member : secretary, 0, i + ".txt", "内容" + i))
                    .toArray(Runnable[]::new);

            var failures = Together.run(commands);

            assertThat(failures)
                    .hasSize(3)
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOfSatisfying(
                                    Rejected.class,
                                    rejected ->
                                            assertThat(rejected.key()).isEqualTo("report.rejected.too-many-files")));
        });
        assertThat(list(member)).hasSize(3);
    }

    @Test
    void holdsTheLimitOfBytes() {
        withSettings("total", DataSize.ofBytes(100), () -> {
            add(member, 0, "a.txt", "a".repeat(60));
            assertRefused("report.rejected.no-room", () -> add(member, 0, "b.txt", "b".repeat(60)));
        });
        assertThat(list(member)).hasSize(1);
    }

    @Test
    void showsTheOrganizerNothingBeforeItWasSent() {
        var added = add(secretary, 0, "甲.txt", "内容");

        assertThat(list(officer)).isEmpty();
        assertThat(county.as(officer, () -> evidence.places(id))).isEmpty();
        assertRefused("attachment.rejected.unknown", () -> county.as(officer, () -> evidence.open(id, added.id())));
        submit();
        assertThat(list(officer)).as("with the committee").isEmpty();
        assertRefused("attachment.rejected.unknown", () -> county.as(officer, () -> evidence.open(id, added.id())));
    }

    @Test
    void showsTheOrganizerExactlyWhatWasSubmitted() {
        var kept = add(secretary, 0, "甲.txt", "甲的内容");
        var taken = add(secretary, 1, "乙.png", Samples.png(30, 30));
        submit();
        county.asProcess(() -> reports.sendToReview(id));
        assertThat(county.as(officer, () -> reports.annexes(id)).of(EvidenceRow.ANNEX))
                .extracting(EvidenceRow::place, EvidenceRow::name, EvidenceRow::file)
                .containsExactly(
                        tuple("一、上年度述职评议问题整改落实情况", "甲.txt", kept.id()), tuple("二、履职情况及主要成效", "乙.png", taken.id()));
        county.asProcess(() -> reports.reopen(id, RequiredChange.ORGANIZER, List.of("补充材料")));

        county.as(member, () -> evidence.remove(id, taken.id()));
        county.as(member, () -> evidence.move(id, kept.id(), place(3)));
        var later = add(member, 2, "丙.txt", "退回以后才有的");

        assertThat(list(member)).extracting(EvidenceItem::name).containsExactly("丙.txt", "甲.txt");
        assertThat(list(officer)).extracting(EvidenceItem::name).containsExactly("甲.txt", "乙.png");
        assertThat(list(officer).getFirst().place().label()).isEqualTo("一、上年度述职评议问题整改落实情况");
        assertThat(text(officer, kept.id())).isEqualTo("甲的内容");
        assertThat(county.as(officer, () -> bytes(evidence.open(id, taken.id()))))
                .isEqualTo(Samples.png(30, 30));
        assertThat(county.as(officer, () -> evidence.thumbnail(id, taken.id())).mediaType())
                .isEqualTo("image/jpeg");
        assertRefused("attachment.rejected.unknown", () -> county.as(officer, () -> evidence.open(id, later.id())));
    }

    @Test
    void changesNothingOnceItIsSubmitted() {
        var added = add(secretary, 0, "甲.txt", "内容");
        submit();

        assertRefused("report.rejected.not-editable", () -> add(member, 1, "乙.txt", "别的"));
        assertRefused("report.rejected.not-editable", () -> county.as(member, () -> evidence.remove(id, added.id())));
        assertRefused(
                "report.rejected.not-editable", () -> county.as(member, () -> evidence.move(id, added.id(), place(2))));
        assertThat(text(county.members().getLast(), added.id())).isEqualTo("内容");
    }

    @Test
    void isWrittenBySecretaryAndOrganizationMemberOnly() {
        for (Actor other : List.of(county.members().getLast(), officer, county.head())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> add(other, 0, "x.txt", "x"));
        }
        assertThat(list(secretary)).isEmpty();
    }

    @Test
    void doesNotExistForAnotherCounty() {
        var added = add(secretary, 0, "甲.txt", "内容");
        var elsewhere = fixtures.openCounty();

        for (Actor stranger : List.of(elsewhere.secretary(), elsewhere.officer())) {
            assertRefused("report.rejected.unknown", () -> elsewhere.as(stranger, () -> evidence.list(id)));
            assertRefused("report.rejected.unknown", () -> elsewhere.as(stranger, () -> evidence.open(id, added.id())));
            assertRefused(
                    "attachment.rejected.unknown",
                    () -> elsewhere.as(stranger, () -> evidence.open(elsewhere.report(), added.id())));
        }
        assertRefused("report.rejected.unknown", () -> add(elsewhere.secretary(), 0, "x.txt", "x"));
        assertRefused(
                "report.rejected.unknown",
                () -> elsewhere.as(elsewhere.secretary(), () -> evidence.remove(id, added.id())));
    }

    private void withSettings(String name, Object value, Runnable work) {
        Object target = AopTestUtils.getUltimateTargetObject(evidence);
        Object settings = ReflectionTestUtils.getField(target, "settings");
        var before = (AttachmentSettings) Objects.requireNonNull(settings);
        var changed = new AttachmentSettings(
                before.largestFile(),
                name.equals("files") ? (int) value : before.files(),
                name.equals("total") ? (DataSize) value : before.total(),
                null,
                before.clamdTimeout(),
                before.keepUnused());
        ReflectionTestUtils.setField(target, "settings", changed);
        try {
            work.run();
        } finally {
            ReflectionTestUtils.setField(target, "settings", before);
        }
    }

    private EvidenceItem add(Actor actor, int section, String name, String content) {
        return add(actor, section, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private EvidenceItem add(Actor actor, int section, String name, byte[] content) {
        var place = place(section);
        return county.as(actor, () -> {
            try (var file = intake.receive(name, new ByteArrayInputStream(content))) {
                return evidence.add(id, place, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private EvidencePlace place(int section) {
        return EvidencePlace.of(section(section));
    }

    private Section section(int index) {
        return county.as(secretary, () -> reports.report(id)).sections().get(index);
    }

    private List<EvidenceItem> list(Actor actor) {
        return county.as(actor, () -> evidence.list(id));
    }

    private String text(Actor actor, UUID file) {
        return county.as(actor, () -> new String(bytes(evidence.open(id, file)), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Download download) {
        try (var in = download.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void submit() {
        var first = section(0);
        county.as(secretary, () -> {
            reports.saveSection(id, first.id(), first.version(), first.heading(), "正文");
            reports.submit(id, Fixtures.AS_IT_STANDS);
        });
    }

    private int uses(UUID file) {
        return jdbc.sql("select count(*) from attachment_use where id = ?")
                .param(file)
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String key, ThrowingCallable action) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(action)
                .satisfies(rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
