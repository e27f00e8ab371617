package dev.pingyi.round;

import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to rounds. A round is visible to its organizer and to every unit below it, so reading covers rounds
 * of organizations above the actor as well as in the actor's subtree, never those of a neighbour.
 */
@Service
public class RoundService {

    /** Plans a round run by the actor's organization. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public RoundId plan(RoundPlan plan) {
        throw new UnsupportedOperationException();
    }

    /** Opens a planned round; publishes {@link RoundOpened}, whereupon each unit's report begins. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public void open(RoundId id) {
        throw new UnsupportedOperationException();
    }

    /** @throws dev.pingyi.kernel.Rejected if the actor may see no such round */
    @SignedIn
    @Transactional(readOnly = true)
    public RoundInfo round(RoundId id) {
        throw new UnsupportedOperationException();
    }

    /** The rounds the actor may see, newest year first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<RoundInfo> rounds() {
        throw new UnsupportedOperationException();
    }
}
