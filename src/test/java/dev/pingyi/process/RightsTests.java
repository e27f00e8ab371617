package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pingyi.PortalTest;
import dev.pingyi.attachment.Intake;
import dev.pingyi.attachment.ReceivedFile;
import dev.pingyi.casework.CaseService;
import dev.pingyi.checker.Level;
import dev.pingyi.committee.Vote;
import dev.pingyi.evidence.EvidencePlace;
import dev.pingyi.evidence.EvidenceService;
import dev.pingyi.findings.CheckService;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.handover.HandOverService;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.Incoming;
import dev.pingyi.importing.Mapping;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.indicator.FigureService;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.oral.OralService;
import dev.pingyi.organization.OrganizationKind;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.problem.LastYearImportService;
import dev.pingyi.problem.LastYearService;
import dev.pingyi.problem.ProblemEdit;
import dev.pingyi.problem.ProblemSource;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.ReportStep;
import dev.pingyi.report.RevisionService;
import dev.pingyi.round.Counting;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.SqlRecorder;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.text.ImportRow;
import dev.pingyi.text.SectionId;
import dev.pingyi.workbench.ExportService;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Every cell of role × action × state, generated from rights.csv, tried on the real services. */
@PortalTest
class RightsTests {

    /** Where a report stands when an action is tried. */
    enum State {
        DRAFT,
        CONVENED,
        VOTING,
        VOTED,
        RETURNED,
        REVIEW,
        OPEN_BALLOT,
        CLOSE_BALLOT,
        DECISION,
        SIGN_OFF,
        ARCHIVED
    }

    private static final CheckedFinding WARNING =
            new CheckedFinding(Level.WARNING, "mean", 0, false, 0, 4, "平均年龄", "算不出", "核对", null);

    private record Case(State state, TestCounty county, ReportId report, SectionId section, Set<PostId> committee) {

        PostId lastMember() {
            return Objects.requireNonNull(county.members().get(2).post());
        }
    }

    private record Allowed(String action, String state, Set<String> roles) {

        boolean covers(String tried, State where) {
            return action.equals(tried) && (state.equals("*") || state.equals(where.name()));
        }
    }

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    CaseService cases;

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    CheckService checks;

    @Autowired
    DraftService drafts;

    @Autowired
    LastYearService lastYear;

    @Autowired
    LastYearImportService problems;

    @Autowired
    OralService orals;

    @Autowired
    HandOverService handOvers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    Intake intake;

    @Autowired
    RevisionService revisions;

    @Autowired
    FigureService figures;

    @Autowired
    RoundService rounds;

    @Autowired
    OrganizationService organizations;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @TestFactory
    Stream<DynamicContainer> allowsWhatTheTableSaysAndNothingElse() throws IOException {
        var table = table();
        var actions = actions();
        assertThat(table).allMatch(row -> actions.containsKey(row.action()));
        return Stream.of(State.values()).map(this::bring).map(here -> {
            var actors = actors(here.county());
            return dynamicContainer(
                    here.state().name(),
                    actions.entrySet().stream()
                            .map(action -> dynamicContainer(
                                    action.getKey(), actors.entrySet().stream().map(actor -> {
                                        boolean allowed = table.stream()
                                                .filter(row -> row.covers(action.getKey(), here.state()))
                                                .anyMatch(row -> row.roles().contains(actor.getKey()));
                                        return dynamicTest(
                                                actor.getKey() + (allowed ? " may" : " may not"),
                                                () -> attempt(
                                                        allowed,
                                                        actor.getValue(),
                                                        () -> action.getValue().accept(here, actor.getValue())));
                                    }))));
        });
    }

    @TestFactory
    Stream<DynamicContainer> allowsNobodyWhatTheProcessDoes() {
        return Stream.of(State.DRAFT, State.VOTED, State.REVIEW, State.CLOSE_BALLOT, State.SIGN_OFF)
                .map(this::bring)
                .map(here -> dynamicContainer(
                        here.state().name(),
                        reactions().entrySet().stream()
                                .map(reaction -> dynamicContainer(
                                        reaction.getKey(),
                                        actors(here.county()).entrySet().stream()
                                                .map(actor -> dynamicTest(
                                                        actor.getKey() + " may not",
                                                        () -> attempt(
                                                                false,
                                                                actor.getValue(),
                                                                () -> reaction.getValue()
                                                                        .accept(here, actor.getValue()))))))));
    }

    private void attempt(boolean allowed, Actor actor, Runnable action) {
        if (allowed) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                as(actor, action);
                entities.flush();
                status.setRollbackOnly();
            });
            return;
        }
        var failure = new Throwable[1];
        var recording = SqlRecorder.record(() -> failure[0] = catchThrowable(() -> as(actor, action)));

        assertThat(failure[0])
                .isInstanceOfAny(
                        Rejected.class, AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThat(recording.writes().isEmpty() || recording.commits() == 0)
                .as("changes nothing")
                .isTrue();
    }

    private static void as(Actor actor, Runnable action) {
        if (actor.roles().isEmpty()) {
            SecurityContextHolder.clearContext();
            action.run();
        } else {
            Acting.as(actor, action);
        }
    }

    private Map<String, BiConsumer<Case, Actor>> actions() {
        var actions = new LinkedHashMap<String, BiConsumer<Case, Actor>>();
        actions.put(
                "importFile",
                (here, actor) -> imports.importFile(
                        here.report(),
                        "报告.txt",
                        ReportFile.read("报告.txt", "一、整改情况\n已整改。".getBytes(StandardCharsets.UTF_8))));
        actions.put(
                "readFile",
                (here, actor) ->
                        imports.readFile(here.report(), "报告.txt", "一、整改情况\n已整改。".getBytes(StandardCharsets.UTF_8)));
        actions.put("readPasted", (here, actor) -> imports.readPasted(here.report(), "粘贴的文字", "一、整改情况\n已整改。"));
        actions.put("importMapped", (here, actor) -> imports.importMapped(here.report(), mapping(here)));
        actions.put("exportWord", (here, actor) -> exports.word(here.report(), null));
        actions.put(
                "saveSection",
                (here, actor) -> walk.reports.saveSection(here.report(), here.section(), 0, "一、整改情况", "已整改。"));
        actions.put("nameRevision", (here, actor) -> revisions.name(here.report(), 1, "送审稿"));
        actions.put("answer", (here, actor) -> walk.reports.answer(here.report(), 1, "已修改"));
        actions.put("explain", (here, actor) -> checks.explain(here.report(), WARNING, "按出生年月计算到月"));
        actions.put(
                "addProblem",
                (here, actor) -> lastYear.add(here.report(), ProblemEdit.of("走访不够", ProblemSource.COMMENT)));
        actions.put("declareNone", (here, actor) -> lastYear.declareNone(here.report(), "首次参加述职评议"));
        actions.put(
                "importProblems",
                (here, actor) ->
                        problems.importRows(here.report(), List.of(ProblemEdit.of("走访不够", ProblemSource.COMMENT))));
        actions.put("enterProblem", (here, actor) -> lastYear.enter(here.report(), "走访不够", ProblemSource.COMMENT));
        actions.put("readLastYear", (here, actor) -> lastYear.lastYear(here.report()));
        actions.put("saveOral", (here, actor) -> orals.save(here.report(), 0, "各位领导"));
        actions.put("beginOral", (here, actor) -> orals.begin(here.report()));
        actions.put("readOral", (here, actor) -> orals.oral(here.report()));
        actions.put("toSecretary", (here, actor) -> handOvers.toSecretary(here.report(), "请审阅"));
        actions.put("toMember", (here, actor) -> handOvers.toOrganizationMember(here.report(), "请核对"));
        actions.put("readHandOvers", (here, actor) -> handOvers.handOvers(here.report()));
        actions.put("submit", (here, actor) -> walk.reports.submit(here.report(), Fixtures.AS_IT_STANDS));
        actions.put("comment", (here, actor) -> walk.committees.comment(here.report(), "", "写得清楚"));
        actions.put(
                "recordAttendance", (here, actor) -> walk.committees.recordAttendance(here.report(), here.committee()));
        actions.put("openVote", (here, actor) -> walk.committees.openVote(here.report()));
        actions.put("recordLeaving", (here, actor) -> walk.committees.recordLeaving(here.report(), here.lastMember()));
        actions.put("recordArrival", (here, actor) -> {
            walk.committees.recordLeaving(here.report(), here.lastMember());
            walk.committees.recordArrival(here.report(), here.lastMember());
        });
        actions.put("nameStandIn", (here, actor) -> nameStandIn(here));
        actions.put("voidVote", (here, actor) -> walk.committees.voidVote(here.report(), "到会人数不足"));
        actions.put("vote", (here, actor) -> walk.committees.vote(here.report(), Vote.YES));
        actions.put("closeVote", (here, actor) -> walk.committees.close(here.report(), List.of("补充事例")));
        actions.put("accept", (here, actor) -> walk.reviews.accept(here.report()));
        actions.put("giveBack", (here, actor) -> walk.reviews.giveBack(here.report(), List.of("核对人数")));
        actions.put("openBallot", (here, actor) -> walk.ballots.open(here.report()));
        actions.put("reissueCodes", (here, actor) -> walk.ballots.reissue(here.report()));
        actions.put("closeBallot", (here, actor) -> walk.ballots.close(here.report()));
        actions.put("decide", (here, actor) -> walk.ratings.decide(here.report(), "good", "", Walk.MINUTES));
        actions.put("sign", (here, actor) -> walk.ratings.sign(here.report()));
        actions.put("sendBack", (here, actor) -> walk.ratings.sendBack(here.report(), "请核对文号"));
        actions.put("adoptTemplate", (here, actor) -> drafts.adoptTemplate(here.report()));
        actions.put(
                "changeTemplate",
                (here, actor) -> rounds.changeTemplate(here.county().round(), 2, template(false, false), "再改"));
        actions.put("addEvidence", (here, actor) -> addEvidence(here));
        actions.put(
                "fillFigure",
                (here, actor) ->
                        figures.fill(here.county().round(), here.county().township(), "members.total", "786", 0));
        actions.put("readProgress", (here, actor) -> cases.progress(ReportStep.key(here.report())));
        actions.put("readReport", (here, actor) -> walk.reports.report(here.report()));
        return actions;
    }

    /** A file read while it might be; whoever got hold of it still needs the right to store it. */
    private Mapping mapping(Case here) {
        var rows = List.of(new ImportRow(0, 1, 1, "一、整改情况", false), new ImportRow(1, 2, ImportRow.TEXT, "已整改。", false));
        var template =
                Acting.as(
                                here.county().secretary(),
                                () -> rounds.round(here.county().round()))
                        .template()
                        .stream()
                        .map(TemplateSection::heading)
                        .toList();
        return new Mapping(new Incoming("报告.txt", "UTF-8", rows, List.of(), template, List.of(), Instant.EPOCH));
    }

    private Map<String, BiConsumer<Case, Actor>> reactions() {
        var reactions = new LinkedHashMap<String, BiConsumer<Case, Actor>>();
        reactions.put("reopen", (here, actor) -> walk.reports.reopen(here.report(), "x", List.of("y")));
        reactions.put("sendToReview", (here, actor) -> walk.reports.sendToReview(here.report()));
        reactions.put("freeze", (here, actor) -> walk.reports.freeze(here.report()));
        reactions.put("beginAppraisal", (here, actor) -> walk.reports.beginAppraisal(here.report()));
        reactions.put("awaitSignature", (here, actor) -> walk.reports.awaitSignature(here.report()));
        reactions.put("reopenDecision", (here, actor) -> walk.reports.reopenDecision(here.report()));
        reactions.put("archive", (here, actor) -> walk.reports.archive(here.report()));
        reactions.put("convene", (here, actor) -> walk.committees.convene(here.report()));
        reactions.put("passed", (here, actor) -> walk.committees.passed(here.report()));
        reactions.put("changesOfCommittee", (here, actor) -> walk.committees.requiredChanges(here.report()));
        reactions.put("beginReview", (here, actor) -> walk.reviews.begin(here.report()));
        reactions.put("accepted", (here, actor) -> walk.reviews.accepted(here.report()));
        reactions.put("changesOfReview", (here, actor) -> walk.reviews.requiredChanges(here.report()));
        reactions.put("prepareBallot", (here, actor) -> walk.ballots.prepare(here.report()));
        reactions.put("valid", (here, actor) -> walk.ballots.valid(here.report()));
        reactions.put("tally", (here, actor) -> walk.ballots.tally(here.report()));
        reactions.put("propose", (here, actor) -> walk.ratings.propose(here.report()));
        reactions.put("signed", (here, actor) -> walk.ratings.signed(here.report()));
        return reactions;
    }

    /** The people of the county by the names of the table, then those who may never do anything here. */
    private Map<String, Actor> actors(TestCounty county) {
        var actors = new LinkedHashMap<String, Actor>();
        actors.put("secretary", county.secretary());
        actors.put("organizationMember", county.organizationMember());
        actors.put("member", county.members().get(1));
        actors.put("officer", county.officer());
        actors.put("head", county.head());
        // As an account of that role has it: a subtree in which there is no business.
        actors.put("administrator", within(Fixtures.administrator(), new Scope("/none/")));
        var other = fixtures.county();
        actors.put("secretary of another county", other.secretary());
        actors.put("organization member of another county", other.organizationMember());
        actors.put("member of another county", other.members().getLast());
        actors.put("officer of another county", other.officer());
        actors.put("head of another county", other.head());
        actors.put("secretary of another township", neighbour(county, Roles.SECRETARY));
        actors.put("organization member of another township", neighbour(county, Roles.ORGANIZATION_MEMBER));
        actors.put("member of another township", neighbour(county, Roles.COMMITTEE_MEMBER));
        // The right role at the wrong level: within the subtree they may read, and nothing else.
        actors.put("officerOfTownship", with(county.secretary(), Roles.OFFICER));
        actors.put("headOfTownship", with(county.secretary(), Roles.DEPARTMENT_HEAD));
        actors.put("secretaryOfCounty", with(county.officer(), Roles.SECRETARY, Roles.COMMITTEE_MEMBER));
        actors.put("nobody", with(county.secretary()));
        return actors;
    }

    private final Map<TestCounty, Actor> neighbours = new HashMap<>();

    private Actor neighbour(TestCounty county, String role) {
        var base = neighbours.computeIfAbsent(
                county,
                here -> Acting.as(Fixtures.administrator(), () -> {
                    var township = organizations.create(here.county(), OrganizationKind.TOWNSHIP, "邻镇", 0);
                    var post = organizations.addPost(township, "邻镇党委书记", true, true);
                    Scope scope = organizations.organization(township).scope();
                    var account = here.secretary().account();
                    return new Actor(account, post, township, "邻镇党委书记", scope, Set.of());
                }));
        return with(base, role, Roles.COMMITTEE_MEMBER);
    }

    private static Actor with(Actor base, String... roles) {
        return new Actor(
                base.account(),
                base.post(),
                base.organization(),
                base.title(),
                base.scope(),
                Set.of(Stream.of(roles).distinct().toArray(String[]::new)));
    }

    private static Actor within(Actor base, Scope scope) {
        return new Actor(base.account(), base.post(), base.organization(), base.title(), scope, base.roles());
    }

    private Case bring(State state) {
        var county = fixtures.openCounty();
        var report = county.report();
        switch (state) {
            case DRAFT -> walk.write(county, report);
            case CONVENED -> {
                walk.to(county, ReportStep.DISCUSSION);
                walk.attend(county, report);
            }
            case VOTING -> {
                walk.to(county, ReportStep.DISCUSSION);
                walk.openVote(county, report);
            }
            case VOTED -> {
                walk.to(county, ReportStep.DISCUSSION);
                walk.voteAll(county, report, Vote.YES);
            }
            case RETURNED -> {
                walk.to(county, ReportStep.REVIEW);
                county.as(county.officer(), () -> walk.reviews.giveBack(report, List.of("核对党员人数")));
            }
            case ARCHIVED -> walk.toTheEnd(county);
            case REVIEW, OPEN_BALLOT, CLOSE_BALLOT, DECISION, SIGN_OFF ->
                walk.to(county, ReportStep.valueOf(state.name()));
        }
        // Same headings, so that a mapping of before still fits.
        county.as(county.officer(), () -> rounds.changeTemplate(county.round(), 1, template(false, true), "标点不计"));
        var section = county.as(county.secretary(), () -> walk.reports.report(report))
                .sections()
                .getFirst()
                .id();
        var committee = new HashSet<PostId>();
        county.members().forEach(member -> committee.add(Objects.requireNonNull(member.post())));
        return new Case(state, county, report, section, committee);
    }

    private static Template template(boolean punctuation, boolean headings) {
        var first = TestRounds.template();
        return new Template(1, first.sections(), new Counting(punctuation, headings), first.written(), first.oral());
    }

    /** Once the principal is away: before, nobody may. */
    private void nameStandIn(Case here) {
        var principal = Objects.requireNonNull(here.county().secretary().post());
        if (here.state() == State.CONVENED) {
            var others = new HashSet<>(here.committee());
            others.remove(principal);
            walk.committees.recordAttendance(here.report(), others);
        } else {
            walk.committees.recordLeaving(here.report(), principal);
        }
        walk.committees.nameStandIn(here.report(), here.lastMember());
    }

    private void addEvidence(Case here) {
        var place = new EvidencePlace(EvidencePlace.Kind.SECTION, here.section().toString(), "一、整改情况");
        try (var file = received()) {
            evidence.add(here.report(), place, file);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private ReceivedFile received() {
        return outside(() -> {
            try {
                return intake.receive("记录.txt", new ByteArrayInputStream("记录".getBytes(StandardCharsets.UTF_8)));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        });
    }

    /** As the page does: a file is read before the transaction that keeps what it says. */
    private <T> T outside(Supplier<T> reading) {
        var outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return Objects.requireNonNull(outside.execute(status -> reading.get()));
    }

    private static List<Allowed> table() throws IOException {
        List<Allowed> rows = new ArrayList<>();
        var file = new ClassPathResource("rights.csv").getContentAsString(StandardCharsets.UTF_8);
        file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var cells = line.split(",", -1);
            rows.add(new Allowed(cells[0], cells[1], Set.of(cells[2].split(" ", -1))));
        });
        return rows;
    }
}
