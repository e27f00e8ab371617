package dev.pingyi.kernel;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A row whose key is given by us. Says itself whether it is new: Spring Data would otherwise look for it by a SELECT
 * before each INSERT.
 */
@MappedSuperclass
public abstract class Stored<I> implements Persistable<I> {

    @Transient
    private boolean unsaved = true;

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostLoad
    @PostPersist
    void saved() {
        unsaved = false;
    }
}
