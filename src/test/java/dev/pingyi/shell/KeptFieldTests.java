package dev.pingyi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import dev.pingyi.kernel.AccountId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptFieldTests {

    /** Which fields need none, and why. */
    private static final Map<String, String> WITHOUT = Map.of(
            "dev.pingyi.workbench.ui.SectionEditor", "KeptText keeps heading and body together, with the version",
            "dev.pingyi.workbench.ui.ConflictPanel", "begins with the texts of both, which the server has set aside",
            "dev.pingyi.importing.ui.ImportPanel", "what is pasted still stands where it was copied from",
            "dev.pingyi.problem.ui.ProblemImport", "what is pasted still stands where it was copied from");

    private final AccountId account = AccountId.random();
    private final UI ui = new UI();
    private final TextArea field = new TextArea();
    private final KeptField kept = KeptField.of(field, "reason");

    @BeforeEach
    void opensAPage() {
        var session = mock(VaadinSession.class);
        when(session.hasLock()).thenReturn(true);
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
    }

    @AfterEach
    void closesIt() {
        UI.setCurrent(null);
    }

    @Test
    void isCarriedByEveryLongerFieldOfEveryPage() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.pingyi");
        var without = classes.stream()
                .filter(page -> page.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(TextArea.class)))
                .filter(page -> page.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getTargetOwner().isEquivalentTo(KeptField.class)
                                && call.getName().equals("of")))
                .map(JavaClass::getName)
                .toList();

        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
    }

    @Test
    void looksForWhatIsLeftOfThisPersonOnThisPage() {
        show();

        assertThat(kept.getElement().getProperty("account")).isEqualTo(account.toString());
        assertThat(kept.getElement().getProperty("place")).isEqualTo(".reason");
        assertThat(calls()).anyMatch(call -> call.contains("find"));
    }

    @Test
    void keepsNothingWhereNobodyIsSignedIn() {
        ui.add(field);
        kept.done();

        assertThat(kept.getElement().getProperty("account")).isNull();
        assertThat(calls()).noneMatch(call -> call.contains("find") || call.contains("localStorage"));
    }

    @Test
    void forgetsTheStoredTextEvenIfItsFormIsGone() {
        show();
        field.setValue("问题整改不到位");
        ui.remove(field);

        kept.done();

        assertThat(calls())
                .anyMatch(call -> call.contains("removeItem")
                        && call.contains("pingyi.kept." + account + "..reason.")
                        && call.contains("问题整改不到位"));
    }

    private void show() {
        ComponentUtil.setData(ui, AccountId.class, account);
        ui.add(field);
    }

    private List<String> calls() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(call -> call.getExpression()
                        + Arrays.toString(call.getParameters().toArray()))
                .toList();
    }
}
