package dev.pingyi.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.shell.TextTable;
import dev.pingyi.text.Section;
import dev.pingyi.text.TableText;
import java.util.List;

/** The text under review, as on paper. */
class Paper extends Article {

    Paper(List<Section> sections) {
        addClassName("paper");
        sections.forEach(this::section);
    }

    private void section(Section section) {
        var heading = section.heading().strip();
        var blocks = TableText.blocks(section.body());
        String first = blocks.getFirst().line();
        boolean runsIn = heading.endsWith("。") && !first.isBlank();
        if (runsIn) {
            var words = new Span(heading);
            words.addClassName("run-in");
            add(new Paragraph(words, new Span(first.strip())));
        } else if (!heading.isEmpty()) {
            add(heading(section.level(), heading));
        }
        blocks.stream().skip(runsIn ? 1 : 0).forEach(block -> {
            if (!block.table().isEmpty()) {
                add(new TextTable(block.table()));
            } else if (!block.line().isBlank()) {
                add(new Paragraph(block.line().strip()));
            }
        });
    }

    private static Component heading(int level, String text) {
        return switch (level) {
            case 0 -> new H2(text);
            case 1 -> new H3(text);
            default -> new H4(text);
        };
    }
}
