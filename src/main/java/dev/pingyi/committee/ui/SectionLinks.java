package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.committee.Comment;
import dev.pingyi.language.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The headings of the report with the number of comments on each; one click comments on it. */
class SectionLinks extends Nav {

    private final Map<String, Span> counts = new LinkedHashMap<>();

    SectionLinks(List<String> headings, Consumer<String> chosen) {
        var title = new H3(Texts.t("committee.outline"));
        var list = new UnorderedList();

        headings.forEach(heading -> {
            var count = new Span();
            var entry = new NativeButton(heading, click -> chosen.accept(heading));
            count.addClassName("hint");
            counts.put(heading, count);
            list.add(new ListItem(entry, count));
        });

        addClassName("discussion-outline");
        getElement().setAttribute("aria-label", Texts.t("committee.outline"));
        add(title, list);
        setVisible(!headings.isEmpty());
    }

    void count(List<Comment> comments) {
        counts.forEach((heading, count) -> {
            long on = comments.stream()
                    .filter(comment -> comment.passage().equals(heading))
                    .count();
            count.setText(on == 0 ? "" : Texts.t("committee.outline.count", on));
        });
    }
}
