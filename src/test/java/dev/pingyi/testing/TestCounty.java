package dev.pingyi.testing;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.organization.OrganizationKind;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.round.RoundPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A county of a test's own: 县委 with its department, one township with a committee of 9 and 3 more in the team, and
 * an actor for every role. Made by {@link Fixtures}.
 */
public final class TestCounty {

    /** The committee by precedence; the first is its principal, the fifth the organization member. */
    public static final List<String> COMMITTEE =
            List.of("镇党委书记", "镇党委副书记、镇长", "镇党委副书记", "纪委书记", "组织委员", "宣传委员", "统战委员", "政法委员", "武装部部长");

    private static final int ORGANIZATION_MEMBER = 4;

    private final Fixtures fixtures;
    private final OrganizationId county;
    private final OrganizationId department;
    private final OrganizationId township;
    private final List<Actor> members = new ArrayList<>();
    private final Actor officer;
    private final Actor head;
    private @Nullable RoundId round;

    /** Called as administrator. */
    TestCounty(Fixtures fixtures) {
        this.fixtures = fixtures;
        var organizations = fixtures.organizations;
        county = organizations.create(null, OrganizationKind.COUNTY, "某县", 0);
        department = organizations.create(county, OrganizationKind.DEPARTMENT, "县委组织部", 0);
        township = organizations.create(county, OrganizationKind.TOWNSHIP, "某镇", 786);
        var countyScope = organizations.organization(county).scope();
        var townshipScope = organizations.organization(township).scope();
        for (int i = 0; i < COMMITTEE.size(); i++) {
            var post = organizations.addPost(township, COMMITTEE.get(i), true, i == 0);
            members.add(actor(post, township, COMMITTEE.get(i), townshipScope, roles(i)));
        }
        for (int i = 1; i <= 3; i++) {
            organizations.addPost(township, "党员副镇长（" + i + "）", false, false);
        }
        head = actor(
                organizations.addPost(department, "组织部部长", false, false),
                county,
                "组织部部长",
                countyScope,
                Set.of(Roles.DEPARTMENT_HEAD));
        officer = actor(
                organizations.addPost(department, "组织部经办人", false, false),
                county,
                "组织部经办人",
                countyScope,
                Set.of(Roles.OFFICER));
    }

    /** Plans and opens a round in which the township reports. */
    public void openRound() {
        openRound(TestRounds.plan(township));
    }

    /** The county's first: the township says that there was no result last year, which a report needs to be submitted. */
    public void openRound(RoundPlan plan) {
        openRoundOnly(plan);
        as(secretary(), () -> fixtures.lastYear.declareNone(report(), "首次参加述职评议，上年度没有评议结果"));
    }

    /** As the officer leaves it; nobody has touched the report. */
    public void openRoundOnly(RoundPlan plan) {
        as(officer, () -> {
            var planned = fixtures.rounds.plan(plan);
            open(planned);
            round = planned;
        });
    }

    /** Opens a planned round, as its officer; every unit has begun when it is done. */
    public void open(RoundId planned) {
        fixtures.transaction.executeWithoutResult(status -> {
            fixtures.rounds.open(planned);
            fixtures.openings.together(planned);
        });
    }

    /** The township's report, made by the opening of the round. */
    public ReportId report() {
        return as(secretary(), () -> fixtures.reports.reports().getFirst().id());
    }

    public RoundId round() {
        if (round == null) {
            throw new IllegalStateException("No round has been opened in this county");
        }
        return round;
    }

    public OrganizationId county() {
        return county;
    }

    public OrganizationId department() {
        return department;
    }

    public OrganizationId township() {
        return township;
    }

    /** The township's posts, the committee of 9 first. */
    public List<PostInfo> posts() {
        return as(secretary(), () -> fixtures.organizations.posts(township));
    }

    /** 镇党委书记: SECRETARY and COMMITTEE_MEMBER. */
    public Actor secretary() {
        return members.getFirst();
    }

    /** 组织委员: ORGANIZATION_MEMBER and COMMITTEE_MEMBER. */
    public Actor organizationMember() {
        return members.get(ORGANIZATION_MEMBER);
    }

    /** The committee of 9 by precedence: the secretary first, the organization member among them. */
    public List<Actor> members() {
        return List.copyOf(members);
    }

    public Actor officer() {
        return officer;
    }

    public Actor head() {
        return head;
    }

    /** One actor of each role that people of this county have, for tests of what is forbidden. */
    public List<Actor> everyRole() {
        return List.of(secretary(), organizationMember(), members.getLast(), officer, head, Fixtures.administrator());
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work);
    }

    public void as(Actor actor, Runnable work) {
        Acting.as(actor, work);
    }

    /** As the process does it: {@code ROLE_PROCESS}, all scopes. */
    public <T> T asProcess(Supplier<T> work) {
        return Acting.as(process(), work);
    }

    /** As the process does it: {@code ROLE_PROCESS}, all scopes. */
    public void asProcess(Runnable work) {
        Acting.as(process(), work);
    }

    private static Set<String> roles(int index) {
        return switch (index) {
            case 0 -> Set.of(Roles.SECRETARY, Roles.COMMITTEE_MEMBER);
            case ORGANIZATION_MEMBER -> Set.of(Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER);
            default -> Set.of(Roles.COMMITTEE_MEMBER);
        };
    }

    private static Actor actor(PostId post, OrganizationId organization, String title, Scope scope, Set<String> roles) {
        return new Actor(AccountId.random(), post, organization, title, scope, roles);
    }

    private Actor process() {
        return new Actor(AccountId.random(), null, county, "流程", Scope.ALL, Set.of(Roles.PROCESS));
    }
}
