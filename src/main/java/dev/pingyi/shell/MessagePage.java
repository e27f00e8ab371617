package dev.pingyi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.pingyi.language.Texts;

/** A page that has nothing to show but a message: what happened, and the way on. */
abstract class MessagePage extends Div implements HasDynamicTitle {

    private String title = "";

    MessagePage() {
        addClassName("message-page");
    }

    void say(String title, String text) {
        this.title = title;
        removeAll();
        add(new H1(title), new Paragraph(text), new Anchor("", Texts.t("shell.home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
