package dev.pingyi.security;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stored;
import dev.pingyi.kernel.Typed;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A login: one person in one post. Never deleted and never renamed, so that its id and name mean one person for ever. */
@Entity
class Account extends Stored<AccountId> {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");
    private static final int LONGEST_TITLE = 100;

    /** The unit of an administrator without one: equals no organization. */
    private static final OrganizationId NO_ORGANIZATION = new OrganizationId(new UUID(0, 0));

    /**
     * What an administrator sees of the business: nothing, for no organization lies there. Organizations and accounts
     * are opened to administrators by their own services.
     */
    private static final Scope NO_BUSINESS = new Scope("/none/");

    @Version
    private long version;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String username;
    private String passwordHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private @Nullable OrganizationId organization;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "post_id"))
    private @Nullable PostId post;

    private String title;
    private String path;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    private boolean enabled = true;

    /** Raised by every change that must end the sessions opened before it. */
    private int standing;

    private int failedLogins;
    private @Nullable Instant lockedUntil;
    private Instant passwordChangedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Account() {}

    @Override
    public AccountId getId() {
        return id;
    }

    /**
     * @param scope the subtree of the organization; an administrator sees no business whatever is given
     * @throws Rejected if the name, the title or the roles cannot be
     */
    Account(NewAccount wanted, Scope scope, String passwordHash, Instant now) {
        this.id = AccountId.random();
        this.username = username(wanted.username());
        this.passwordHash = passwordHash;
        this.organization = wanted.organization();
        this.post = wanted.post();
        this.title = title(wanted.title());
        this.roles.addAll(checked(wanted.roles()));
        if (organization == null && !administrator()) {
            throw new Rejected("security.rejected.no-organization");
        }
        this.path = (administrator() ? NO_BUSINESS : scope).path();
        this.passwordChangedAt = now;
    }

    /** The form in which user names are kept and looked up: ＳｈｕＪｉ of an input method is shuji. */
    static String normal(String username) {
        return Typed.folded(username).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Counts a login before its password is looked at, so that many at once get no more tries than one after the
     * other. {@link #login} takes the count back.
     *
     * @return false if the account is locked; then nothing is counted
     */
    boolean attempt(Instant now, int lockAfter, Duration lockFor) {
        if (locked(now)) {
            return false;
        }
        if (lockedUntil != null) {
            unlock();
        }
        failedLogins++;
        if (failedLogins >= lockAfter) {
            lockedUntil = now.plus(lockFor);
        }
        return true;
    }

    /** The password was right. */
    AccountPrincipal login() {
        unlock();
        var unit = organization == null ? NO_ORGANIZATION : organization;
        var actor = new Actor(id, post, unit, title, new Scope(path), Set.copyOf(roles));
        return new AccountPrincipal(actor, standing);
    }

    void unlock() {
        failedLogins = 0;
        lockedUntil = null;
    }

    void enable() {
        enabled = true;
    }

    /** @throws Rejected if it is the account of the one who disables: an installation must keep an administrator */
    void disable(AccountId by) {
        if (id.equals(by)) {
            throw new Rejected("security.rejected.own-account");
        }
        enabled = false;
        standing++;
    }

    /** @throws Rejected if the roles cannot be held together, or make an administrator of somebody else or back */
    void changeRoles(Set<String> wanted) {
        var checked = checked(wanted);
        if (checked.contains(Roles.SYSTEM_ADMINISTRATOR) != administrator()) {
            throw new Rejected("security.rejected.administrator-change");
        }
        roles.retainAll(checked);
        roles.addAll(checked);
        standing++;
    }

    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        unlock();
        standing++;
    }

    AccountDetails details(Instant now) {
        var shown = Roles.ASSIGNABLE.stream().filter(roles::contains).toList();
        var until = locked(now) ? lockedUntil : null;
        return new AccountDetails(id, username, organization, post, title, shown, enabled, until, passwordChangedAt);
    }

    AccountId id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    private boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    private boolean administrator() {
        return roles.contains(Roles.SYSTEM_ADMINISTRATOR);
    }

    private static String username(String wanted) {
        var name = normal(wanted);
        if (!USERNAME.matcher(name).matches()) {
            throw new Rejected("security.rejected.username");
        }
        return name;
    }

    private static String title(String wanted) {
        var title = wanted.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Rejected("security.rejected.title", LONGEST_TITLE);
        }
        return title;
    }

    /** 三员: who runs the system holds no business role, and the other way round. */
    private static Set<String> checked(Set<String> roles) {
        if (roles.isEmpty() || !Roles.ASSIGNABLE.containsAll(roles)) {
            throw new Rejected("security.rejected.roles");
        }
        if (roles.contains(Roles.SYSTEM_ADMINISTRATOR) && roles.size() > 1) {
            throw new Rejected("security.rejected.separation");
        }
        return roles;
    }
}
