package dev.pingyi.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.PageHeader;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The administrator keeps organizations and posts; the posts of the organization selected are shown beside. */
@Route("organizations")
@Menu(order = 60, title = "organization.menu", icon = "vaadin:sitemap")
@RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
class OrganizationView extends Div implements HasDynamicTitle {

    private final OrganizationService organizations;
    private final TreeGrid<OrganizationInfo> tree = new TreeGrid<>();
    private final Grid<PostInfo> posts = new Grid<>();
    private final Div none = new EmptyState(Texts.t("organization.none"), Texts.t("organization.none.next"));
    private final Panel postPanel;
    private final Button addBelow;

    private @Nullable OrganizationInfo selected;

    OrganizationView(OrganizationService organizations) {
        this.organizations = organizations;
        var addTop = new Button(Texts.t("organization.add-top"), click -> addOrganization(null));
        addBelow = new Button(Texts.t("organization.add-below"), click -> addOrganization(selected));
        var addPost = new Button(Texts.t("organization.add-post"), click -> addPost());
        tree.addHierarchyColumn(OrganizationInfo::name)
                .setHeader(Texts.t("organization.name"))
                .setFlexGrow(3);
        tree.addColumn(organization -> Texts.t("organization.kind." + organization.kind()))
                .setHeader(Texts.t("organization.kind"));
        tree.addColumn(OrganizationInfo::members).setHeader(Texts.t("organization.members"));
        posts.addColumn(PostInfo::position).setHeader(Texts.t("organization.position"));
        posts.addColumn(PostInfo::title)
                .setHeader(Texts.t("organization.post.title"))
                .setFlexGrow(3);
        posts.addColumn(OrganizationView::seat).setHeader(Texts.t("organization.seat"));
        postPanel = new Panel(Texts.t("organization.posts"), posts, addPost);

        tree.addSelectionListener(event -> select(event.getFirstSelectedItem().orElse(null)));

        tree.setAllRowsVisible(true);
        posts.setAllRowsVisible(true);
        posts.setSelectionMode(Grid.SelectionMode.NONE);
        var body = new Div(tree, postPanel);
        body.addClassName("organizations");
        add(
                new PageHeader(Texts.t("organization.menu"), Texts.t("organization.subtitle")).action(addTop, addBelow),
                none,
                body);

        refresh();
        select(null);
    }

    @Override
    public String getPageTitle() {
        return Texts.t("organization.menu");
    }

    private void refresh() {
        var all = organizations.organizations();
        tree.setItems(children(all, null), parent -> children(all, parent.id()));
        tree.expandRecursively(children(all, null), 1);
        tree.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
    }

    private void select(@Nullable OrganizationInfo organization) {
        selected = organization;
        addBelow.setEnabled(organization != null);
        postPanel.setVisible(organization != null);
        posts.setItems(organization == null ? List.of() : organizations.posts(organization.id()));
    }

    private void addOrganization(@Nullable OrganizationInfo parent) {
        new OrganizationDialog(parent, (kind, name, members) -> {
                    organizations.create(parent == null ? null : parent.id(), kind, name, members);
                    refresh();
                })
                .open();
    }

    private void addPost() {
        var organization = selected;
        if (organization == null) {
            return;
        }
        new PostDialog(organization.name(), (title, committeeMember, principal) -> {
                    organizations.addPost(organization.id(), title, committeeMember, principal);
                    select(organization);
                })
                .open();
    }

    private static List<OrganizationInfo> children(List<OrganizationInfo> all, @Nullable OrganizationId parent) {
        return all.stream()
                .filter(organization ->
                        parent == null ? organization.parent() == null : parent.equals(organization.parent()))
                .toList();
    }

    private static String seat(PostInfo post) {
        if (post.principal()) {
            return Texts.t("organization.seat.principal");
        }
        return Texts.t(post.committeeMember() ? "organization.seat.committee" : "organization.seat.team");
    }
}
