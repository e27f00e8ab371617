package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxParagraph.References references;
    private final String title;

    DocxParts(DocxPackage file, String document) throws IOException, XMLStreamException {
        this.file = file;
        this.document = document;
        this.relations = file.relations(document);
        styles = new DocxStyles(only("styles"));
        numbering = new DocxNumbering(only("numbering"));
        references = new DocxParagraph.References(
                texts(only("footnotes"), "footnote"),
                texts(only("endnotes"), "endnote"),
                texts(only("comments"), "comment"));
        title = file.tree("docProps/core.xml")
                .flatMap(core -> core.child("title"))
                .map(XmlNode::text)
                .orElse("");
    }

    String document() {
        return document;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbering numbering() {
        return numbering;
    }

    DocxParagraph.References references() {
        return references;
    }

    /** As its properties have it. */
    String title() {
        return title;
    }

    void tell(Notes notes) throws IOException, XMLStreamException {
        if (file.parts().stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            notes.tell(Kind.MACROS, "vbaProject.bin");
        }
        relations.values().stream()
                .filter(relation -> relation.external() && !relation.type().endsWith("/hyperlink"))
                .forEach(relation -> notes.tell(Kind.EXTERNAL, relation.target()));
        for (var relation : relations.values()) {
            if (!relation.external()
                    && (relation.type().endsWith("/header") || relation.type().endsWith("/footer"))) {
                String words = file.tree(relation.target()).map(this::words).orElse("");
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

    private static Map<String, String> texts(Optional<XmlNode> part, String kind) {
        var none = new DocxParagraph.References(Map.of(), Map.of(), Map.of());
        var plain = new DocxStyles(Optional.empty());
        Map<String, String> texts = new HashMap<>();
        part.ifPresent(list -> list.children(kind)
                .filter(note -> !SEPARATORS.contains(note.attribute("type")))
                .forEach(note -> texts.put(note.attribute("id"), words(note, plain, none))));
        return texts;
    }

    private String words(XmlNode part) {
        return words(part, styles, references);
    }

    private static String words(XmlNode part, DocxStyles styles, DocxParagraph.References references) {
        return part.all("p")
                .map(node -> new DocxParagraph(node, styles, references))
                .flatMap(paragraph -> Stream.concat(Stream.of(paragraph.text()), paragraph.boxes().stream()))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
