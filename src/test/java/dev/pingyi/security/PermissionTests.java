package dev.pingyi.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.pingyi.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rights and transactions stand on the services, whatever the views do; read from the compiled classes. */
class PermissionTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.pingyi");

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .beMetaAnnotatedWith(PreAuthorize.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PreAuthorize.class)
                .check(CLASSES);
    }

    @Test
    void everyServiceMethodIsOneTransaction() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void onlyLoginProcessAndSeedPutSomebodyIntoTheSecurityContext() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.pingyi.security", "dev.pingyi.process", "dev.pingyi.seed")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AbstractAuthenticationToken.class)
                .orShould()
                .callMethod(SecurityContextHolder.class, "setContext", SecurityContext.class)
                .check(CLASSES);
    }

    @Test
    void noAccountCanHaveTheRoleOfTheProcess() {
        assertThat(Roles.ASSIGNABLE).doesNotContain(Roles.PROCESS);
    }
}
