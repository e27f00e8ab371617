package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pingyi.ballot.BallotService;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;

/**
 * The appraiser's page, on a phone and without an account: code, sheet, check, receipt. The code of a scanned slip
 * comes in the fragment of the address, which no browser sends to a server, so it is in no access log; the page takes it
 * from there and clears it. What was chosen is in no answer of the server after it has been cast.
 */
@Route(value = "ballot", autoLayout = false)
@AnonymousAllowed
class BallotView extends Main implements HasDynamicTitle {

    private static final String TAKE_CODE_FROM_ADDRESS = """
            const take = () => {
              const code = decodeURIComponent(location.hash.slice(1));
              if (code) {
                history.replaceState(history.state, '', location.pathname + location.search);
                this.$server.enter(code);
              }
            };
            take();
            if (!this.takesCodes) {
              this.takesCodes = true;
              window.addEventListener('hashchange', take);
            }""";

    private final BallotService ballots;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div step = new Div();

    BallotView(BallotService ballots) {
        this.ballots = ballots;
        var product = new Paragraph(Texts.t("ballot.page.product"));
        var title = new H1(Texts.t("ballot.page.title"));

        product.addClassName("ballot-product");
        step.addClassName("ballot-step");
        addClassName("ballot-page");

        add(product, title, errors, step);
        askForCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.t("ballot.page.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getReconnectDialogConfiguration().setDialogText(Texts.t("ballot.page.offline"));
        getElement().executeJs(TAKE_CODE_FROM_ADDRESS);
    }

    /** The code of a slip that was scanned. */
    @ClientCallable
    void enter(String code) {
        if (!Commands.run(errors, () -> askForChoice(code))) {
            show(new CodeForm(errors, this::askForChoice));
        }
    }

    private void askForCode() {
        show(new CodeForm(errors, this::askForChoice));
    }

    private void askForChoice(String code) {
        var sheet = ballots.sheet(code);
        if (sheet.alreadyCast()) {
            throw new Rejected("ballot.rejected.used");
        }
        var form = new SheetForm(sheet, errors);
        form.onChosen(choice -> show(new ChoiceCheck(choice, errors, () -> cast(code, choice), () -> show(form))));
        show(form);
    }

    private void cast(String code, Choice choice) {
        try {
            ballots.cast(code, choice.code());
        } catch (Rejected refused) {
            // Whatever the reason, this code is at its end; the choice does not stay on the screen.
            askForCode();
            throw refused;
        }
        show(new Receipt(this::askForCode));
    }

    private void show(Component next) {
        step.removeAll();
        step.add(next);
    }
}
