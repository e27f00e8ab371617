package dev.pingyi.round;

import dev.pingyi.kernel.Aggregate;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An annual round. Everything counties do differently is in its plan, kept as one document. */
@Entity
class Round extends Aggregate<RoundId> {

    @Version
    private long version;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organizer_id"))
    private OrganizationId organizer;

    /** Of the organizer. */
    @Column(updatable = false)
    private String path;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RoundState state;

    /** Beside the plan only because lists are ordered by it. */
    private int appraisalYear;

    /** Beside the plan only because it is unique in a year. */
    private String title;

    @Convert(converter = RoundPlanConverter.class)
    @Column(columnDefinition = "longtext")
    private RoundPlan plan;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Round() {}

    @Override
    public RoundId getId() {
        return id;
    }

    /** @throws Rejected if the plan breaks a rule; see {@link PlanRules} */
    Round(OrganizationId organizer, Scope scope, RoundPlan plan) {
        PlanRules.check(plan);
        this.id = RoundId.random();
        this.organizer = organizer;
        this.path = scope.path();
        this.state = RoundState.PLANNED;
        this.appraisalYear = plan.year();
        this.title = plan.title();
        this.plan = plan.with(plan.template().as(1));
    }

    /** Whoever is within the organizer's subtree, and whoever is above it. */
    boolean visibleTo(String scope) {
        return path.startsWith(scope) || scope.startsWith(path);
    }

    /** @throws Rejected if it is open already */
    void open() {
        if (state != RoundState.PLANNED) {
            throw new Rejected("round.rejected.already-open", title);
        }
        state = RoundState.OPEN;
        record(new RoundOpened(id, organizer, title, plan.units()));
    }

    /**
     * Makes the next version of the template, whatever state the round is in: only so can two officers who write at
     * once, and everybody who asks later, tell which one they mean.
     *
     * @param base the version the change was made on
     * @throws Rejected if another was made since, if it changes nothing, or if it breaks a rule
     */
    void changeTemplate(int base, Template changed) {
        int current = plan.template().version();
        if (base != current) {
            throw new Rejected("round.rejected.template-stale", current, base);
        }
        if (changed.as(current).equals(plan.template())) {
            throw new Rejected("round.rejected.template-same", current);
        }
        PlanRules.template(changed);
        plan = plan.with(changed.as(current + 1));
    }

    Template template() {
        return plan.template();
    }

    OrganizationId organizer() {
        return organizer;
    }

    RoundId id() {
        return id;
    }

    RoundInfo info() {
        return new RoundInfo(
                id,
                organizer,
                state,
                appraisalYear,
                title,
                plan.plan(),
                plan.deadlines(),
                plan.decisionRule(),
                plan.scheme(),
                plan.template().sections(),
                plan.units());
    }
}
