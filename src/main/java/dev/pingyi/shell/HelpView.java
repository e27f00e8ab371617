package dev.pingyi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.language.Texts;
import jakarta.annotation.security.PermitAll;

/** Help on one page: where things are, what saves itself, what to do when something goes wrong. */
@Route(HelpView.PATH)
@PermitAll
class HelpView extends Div implements HasDynamicTitle {

    static final String PATH = "help";

    private static final String[] TOPICS = {"start", "saving", "final", "ballot", "display", "trouble"};

    HelpView(Version version) {
        addClassName("help");
        add(new PageHeader(Texts.t("shell.help.title"), Texts.t("shell.help.subtitle")));
        for (String topic : TOPICS) {
            add(new Panel(Texts.t("shell.help." + topic), new Paragraph(Texts.t("shell.help." + topic + ".text"))));
        }
        add(new Panel(Texts.t("shell.help.version"), new Paragraph(version.words())));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("shell.help.title");
    }
}
