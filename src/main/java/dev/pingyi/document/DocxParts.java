package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What a Word document keeps beside its text: styles, numbering, notes, comments, headers, references outside. */
final class DocxParts {

    /** Letters or figures are left of a header once its page number is taken out: — 1 —, 第1页 共9页, Page 1 of 9. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\d\\p{P}\\p{S}第页共]|Page|of");

    /** Separators of footnotes; everything else with such an id is a note. */
    private static final Set<String> SEPARATORS = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final DocxPackage file;
    private final String document;
    private final Map<String, DocxPackage.Relation> relations;
    private final DocxContext context;
    private final String title;

    DocxParts(DocxPackage file, String document) throws IOException, XMLStreamException {
        this.file = file;
        this.document = document;
        this.relations = file.relations(document);
        var styles = new DocxStyles(only("styles"));
        var numbering = new DocxNumbering(only("numbering"));
        var alone = new DocxContext(styles, numbering, DocxContext.References.NONE, new FieldCode(), file.budget());
        context = new DocxContext(
                styles,
                numbering,
                new DocxContext.References(
                        stories(only("footnotes"), "footnote", alone),
                        stories(only("endnotes"), "endnote", alone),
                        stories(only("comments"), "comment", alone)),
                new FieldCode(),
                file.budget());
        title = file.tree("docProps/core.xml")
                .flatMap(core -> core.child("title"))
                .map(XmlNode::text)
                .orElse("");
    }

    String document() {
        return document;
    }

    DocxContext context() {
        return context;
    }

    /** As its properties have it. */
    String title() {
        return title;
    }

    void tell(Notes notes) throws IOException, XMLStreamException {
        if (file.parts().stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            notes.tell(Kind.MACROS, "vbaProject.bin");
        }
        relations.values().stream()
                .filter(relation -> relation.external() && !relation.type().endsWith("/hyperlink"))
                .forEach(relation -> notes.tell(Kind.EXTERNAL, relation.target()));
        for (var relation : relations.values()) {
            if (!relation.external()
                    && (relation.type().endsWith("/header") || relation.type().endsWith("/footer"))) {
                String words = file.tree(relation.target())
                        .map(part -> new DocxStory(part, context).line())
                        .orElse("");
                if (!PAGE_NUMBER.matcher(words).replaceAll("").isEmpty()) {
                    notes.tell(Kind.HEADER, words);
                }
            }
        }
    }

    private Optional<XmlNode> only(String type) throws IOException, XMLStreamException {
        for (var relation : relations.values()) {
            if (!relation.external() && relation.type().endsWith("/" + type)) {
                return file.tree(relation.target());
            }
        }
        return Optional.empty();
    }

    private static Map<String, DocxStory> stories(Optional<XmlNode> part, String kind, DocxContext context) {
        Map<String, DocxStory> stories = new HashMap<>();
        part.ifPresent(list -> list.children(kind)
                .filter(note -> !SEPARATORS.contains(note.attribute("type")))
                .forEach(note -> stories.put(note.attribute("id"), new DocxStory(note, context))));
        return stories;
    }
}
