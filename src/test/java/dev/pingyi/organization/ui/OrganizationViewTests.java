package dev.pingyi.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import dev.pingyi.PortalTest;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = OrganizationView.class)
class OrganizationViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    OrganizationService organizations;

    TestCounty county;

    @BeforeEach
    void signsInAsAdministrator() {
        county = fixtures.county();
        Acting.signIn(Fixtures.administrator());
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void addsAnOrganizationBelowTheOneSelected() {
        navigate(OrganizationView.class);
        tree().select(organizations.organization(county.township()));

        click("新增下级组织");
        test(find(TextField.class).single()).setValue("农村第一党支部");
        click("保存");

        assertThat(organizations.organizations()).anySatisfy(organization -> {
            assertThat(organization.parent()).isEqualTo(county.township());
            assertThat(organization.name()).isEqualTo("农村第一党支部");
        });
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void addsAPostToTheOneSelected() {
        navigate(OrganizationView.class);
        tree().select(organizations.organization(county.department()));

        click("新增职务");
        test(find(TextField.class).single()).setValue("组织部副部长");
        click("保存");

        assertThat(organizations.posts(county.department()))
                .extracting(PostInfo::title)
                .containsExactly("组织部部长", "组织部经办人", "组织部副部长");
    }

    @Test
    void saysWhyAPostIsRefusedAndKeepsTheDialogOpen() {
        navigate(OrganizationView.class);
        tree().select(organizations.organization(county.township()));
        click("新增职务");
        test(find(TextField.class).single()).setValue("代理书记");
        find(Checkbox.class).all().forEach(box -> box.setValue(true));

        click("保存");

        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("“某镇”已有主要负责人");
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void isClosedToAnOfficer() {
        Acting.signIn(county.officer());

        assertThatThrownBy(() -> navigate(OrganizationView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private TreeGrid<OrganizationInfo> tree() {
        return find(TreeGrid.class).single();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
