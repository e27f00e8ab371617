package dev.pingyi.kernel;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/**
 * A row that guards its state by verbs. A verb records what has happened; it is told to everybody when the service saves
 * the aggregate, in the same transaction.
 */
@MappedSuperclass
public abstract class Aggregate<I> extends Stored<I> {

    @Transient
    private final List<Object> happened = new ArrayList<>();

    protected void record(Object event) {
        happened.add(event);
    }

    /** What has happened since the last save. */
    @DomainEvents
    public Collection<Object> happened() {
        return List.copyOf(happened);
    }

    @AfterDomainEventPublication
    void told() {
        happened.clear();
    }
}
