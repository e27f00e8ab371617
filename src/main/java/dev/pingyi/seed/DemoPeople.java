package dev.pingyi.seed;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.security.AccountService;
import dev.pingyi.security.NewAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Makes the organizations, posts and accounts of the seed files and remembers what their names stand for. */
class DemoPeople {

    private final OrganizationService organizations;
    private final AccountService accounts;
    private final String password;
    private final Map<String, OrganizationId> units = new HashMap<>();
    private final Map<String, PostId> posts = new HashMap<>();
    private final List<Actor> actors = new ArrayList<>();

    DemoPeople(OrganizationService organizations, AccountService accounts, String password) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.password = password;
    }

    void found(OrganizationSeed.Unit unit) {
        var parent = unit.below().isEmpty() ? null : known(units, unit.below());
        units.put(unit.name(), organizations.create(parent, unit.kind(), unit.name(), unit.members()));
    }

    void addPost(OrganizationSeed.Post post) {
        var id = organizations.addPost(
                known(units, post.organization()), post.title(), post.committeeMember(), post.principal());
        posts.put(post.title(), id);
    }

    void enrol(AccountSeed.Account account) {
        if (account.organization().isEmpty()) {
            accounts.create(new NewAccount(account.username(), password, null, null, account.title(), account.roles()));
            return;
        }
        var unit = known(units, account.organization());
        var post = known(posts, account.title());
        var id = accounts.create(
                new NewAccount(account.username(), password, unit, post, account.title(), account.roles()));
        Scope scope = organizations.organization(unit).scope();
        actors.add(new Actor(id, post, unit, account.title(), scope, account.roles()));
    }

    /** The first account with the role. */
    Actor with(String role) {
        return actors.stream().filter(actor -> actor.has(role)).findFirst().orElseThrow();
    }

    private static <T> T known(Map<String, T> names, String name) {
        var found = names.get(name);
        if (found == null) {
            throw new NoSuchElementException("The seed files name “" + name + "” before or without making it");
        }
        return found;
    }
}
