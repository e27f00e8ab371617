package dev.pingyi.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs one behind the other, as they are once all changes are accepted: one whose mark was deleted, moved away or
 * hidden goes on in the next one, and counts no number of its own.
 */
final class DocxFlow {

    /** A paragraph costs as much as so many elements, even an empty one. */
    private static final int COST = 8;

    private final DocxContext context;
    private @Nullable DocxParagraph open;

    DocxFlow(DocxContext context) {
        this.context = context;
    }

    /** The paragraph that ends with this one; empty where it goes on. */
    Optional<DocxParagraph> next(XmlNode node) {
        context.budget().nodes(COST);
        var paragraph = open == null ? new DocxParagraph(context) : open;
        paragraph.add(node);
        boolean goesOn =
                node.has("pPr", "rPr", "del") || node.has("pPr", "rPr", "moveFrom") || node.on("pPr", "rPr", "vanish");
        open = goesOn ? paragraph : null;
        return goesOn ? Optional.empty() : Optional.of(paragraph);
    }

    /** What goes on with nothing: before a table, at the end. */
    Optional<DocxParagraph> rest() {
        var rest = Optional.ofNullable(open);
        open = null;
        return rest;
    }
}
