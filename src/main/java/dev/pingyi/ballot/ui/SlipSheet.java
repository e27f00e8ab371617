package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.ballot.Slip;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Panel;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The slips to print, eight on a sheet of A4: one code each with its class, as text and as a QR code. They are shown
 * this once; the database holds only their digests.
 */
class SlipSheet extends Div {

    private static final Pattern THIS_MACHINE = Pattern.compile("//(localhost|127\\.|\\[::1])");

    private final String subject;
    private final String base;

    /**
     * @param subject what is appraised, as printed on top of each slip
     * @param base address of the portal as the officer's browser sees it, ending in a slash; phones must reach it too
     * @param done called when the officer leaves the page
     */
    SlipSheet(String subject, String base, List<Slip> slips, Runnable done) {
        this.subject = subject;
        this.base = base;
        var warning = new Paragraph(Texts.t("ballot.slips.once", slips.size()));
        var print =
                new Button(Texts.t("ballot.slips.print"), click -> getElement().executeJs("window.print()"));
        var leave = new Button(Texts.t("ballot.slips.done"), click -> done.run());
        var actions = new Div(print, leave);
        var list = new UnorderedList();

        warning.addClassName("consequence");
        actions.addClassName("actions");
        list.addClassName("slips");

        var panel = new Panel(Texts.t("ballot.slips.title"), warning, new Paragraph(Texts.t("ballot.slips.hand-out")));
        if (THIS_MACHINE.matcher(base).find()) {
            panel.add(new Paragraph(Texts.t("ballot.slips.this-machine", base)));
        }
        panel.add(actions);
        panel.addClassName("slips-guide");
        slips.forEach(slip -> list.add(slip(slip)));
        add(panel, list);
    }

    private ListItem slip(Slip slip) {
        var address = base + "ballot#" + slip.code();
        var title = new Paragraph(subject);
        var appraisers = new Paragraph(Texts.t("ballot.slips.class", slip.classLabel()));
        var code = new Span(slip.code());
        var link = new Anchor(address, code);
        var guide = new Paragraph(Texts.t("ballot.slips.guide", base + "ballot"));
        var words = new Div(title, appraisers, link, guide);
        title.addClassName("slip-subject");
        // The slips stay on the screen while somebody tries a link.
        link.setTarget(AnchorTarget.BLANK);
        code.addClassName("slip-code");
        guide.addClassName("slip-guide");
        words.addClassName("slip-words");
        var item = new ListItem(words, new QrCode(address, Texts.t("ballot.slips.qr")));
        item.addClassName("slip");
        return item;
    }
}
