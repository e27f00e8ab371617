package dev.pingyi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    @Test
    void verifiesArchitecture() {
        MODULES.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(MODULES).writeDocumentation();
    }
}
