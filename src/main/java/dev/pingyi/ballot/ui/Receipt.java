package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Confirmation;

/** That a ballot was received, and nothing of what it says: a receipt must not prove a choice to anybody. */
class Receipt extends Div {

    Receipt(Runnable another) {
        var received = new Confirmation(
                Texts.t("ballot.receipt.done"),
                Texts.t("ballot.receipt.code"),
                Texts.t("ballot.receipt.secret"),
                Texts.t("ballot.receipt.close"));

        add(received.link(new Button(Texts.t("ballot.receipt.another"), click -> another.run())));
    }
}
