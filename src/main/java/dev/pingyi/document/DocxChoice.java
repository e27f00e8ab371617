package dev.pingyi.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What of a file is meant to be read: one of several forms of the same thing, no prompts, no marks of the program. */
final class DocxChoice {

    /** Extensions that are read here, by their usual prefixes. */
    private static final Set<String> KNOWN = Set.of(
            "wps",
            "wpg",
            "wpc",
            "wpi",
            "wp14",
            "wp15",
            "w14",
            "w15",
            "w16",
            "w16se",
            "w16cid",
            "w16cex",
            "w16sdtdh",
            "w16du",
            "a14",
            "a15",
            "a16",
            "c14",
            "cx",
            "cx1",
            "am3d",
            "aink",
            "v",
            "o",
            "m",
            "r",
            "w",
            "wne",
            "pic14");

    /** Elements that stand between words and show nothing. */
    private static final Set<String> SILENT = Set.of(
            "pPr",
            "rPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "trPr",
            "tcPr",
            "sdtPr",
            "sdtEndPr",
            "sectPr",
            "customXmlPr",
            "smartTagPr",
            "rubyPr",
            "ctrlPr",
            "proofErr",
            "permStart",
            "permEnd",
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "lastRenderedPageBreak",
            "softHyphen",
            "annotationRef",
            "footnoteRef",
            "endnoteRef",
            "separator",
            "continuationSeparator",
            "background",
            "lvl");

    private DocxChoice() {}

    /**
     * Of what newer and older programs are to show, the one to read: a choice all of whose extensions are known and that
     * holds something, or else the other one. Empty where nothing can be read.
     */
    static Optional<XmlNode> of(XmlNode alternatives) {
        return alternatives
                .children("Choice")
                .filter(choice -> !choice.children().isEmpty()
                        && Arrays.stream(choice.attribute("Requires").strip().split("\\s+"))
                                .allMatch(KNOWN::contains))
                .findFirst()
                .or(() -> alternatives.child("Fallback"));
    }

    /** The prompt of a control that nobody has filled in; empty where somebody has. */
    static Optional<String> placeholder(XmlNode control) {
        return control.on("sdtPr", "showingPlcHdr")
                ? control.child("sdtContent").map(XmlNode::words)
                : Optional.empty();
    }

    static boolean showsNothing(XmlNode node) {
        String name = node.name();
        return SILENT.contains(name) || name.endsWith("RangeStart") || name.endsWith("RangeEnd");
    }
}
