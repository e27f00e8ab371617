package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.pingyi.language.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong, at the top of a page, each line a link to its field. Invisible while there is nothing to say. */
public class ErrorSummary extends Div {

    /** @param field what to go to; null where no single field is meant */
    public record Entry(String message, @Nullable Component field) {}

    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        var icon = VaadinIcon.EXCLAMATION_CIRCLE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(new H2(icon, new Span(Texts.t("shell.error-summary.title"))), list);
        setVisible(false);
    }

    public void show(String message) {
        show(List.of(new Entry(message, null)));
    }

    public void show(List<Entry> entries) {
        list.removeAll();
        entries.forEach(entry -> list.add(line(entry)));
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    public void clear() {
        list.removeAll();
        setVisible(false);
    }

    private static ListItem line(Entry entry) {
        var field = entry.field();
        if (field == null) {
            return new ListItem(entry.message());
        }
        var link = new NativeButton(
                entry.message(),
                click -> field.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus()"));
        link.addClassName("link");
        return new ListItem(link);
    }
}
