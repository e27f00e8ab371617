package dev.pingyi.attachment;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Walks every object of a PDF, also those that nothing leads to, and takes only what shows text and pictures: of actions
 * the jump inside of the document and the link, of annotations those that are seen and do nothing. See ISO 32000-1,
 * 12.5 and 12.6.
 *
 * @see <a href="../../../../../docs/decisions/0018-files-in-the-database.md">Decision 18</a>
 */
final class PdfStructure {

    private static final Set<String> SEEN_ONLY = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup",
            "Link",
            "Widget",
            "Watermark",
            "PrinterMark",
            "TrapNet",
            "Redact");

    /** Refused wherever they stand, also where no reader should look for an action. */
    private static final Set<String> ACTS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "GoTo3DView",
            "RichMediaExecute",
            "Rendition",
            "Movie",
            "Sound");

    private static final Set<String> PLAYS = Set.of("RichMedia", "3D", "Movie", "Sound", "Screen", "PS");
    private static final List<String> ACTION_PLACES = List.of("A", "PA", "Next", "OpenAction");
    private static final Pattern LINK =
            Pattern.compile("(?s)\\s*((https?|mailto|tel):.*|(?![\\\\/]{2}|\\s)([^:]*|[^:/?#]*[/?#].*))");

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @throws PdfRefused at the first thing that is not allowed */
    void check(COSDocument document) {
        add(document.getTrailer());
        for (var key : List.copyOf(document.getXrefTable().keySet())) {
            add(document.getObjectFromPool(key));
        }
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next instanceof COSDictionary dictionary) {
                dictionary(dictionary);
                dictionary.getValues().forEach(this::add);
            } else if (next instanceof COSArray array) {
                array.forEach(this::add);
            }
        }
    }

    private void add(@Nullable COSBase object) {
        var direct = object instanceof COSObject reference ? reference.getObject() : object;
        if ((direct instanceof COSDictionary || direct instanceof COSArray) && seen.add(direct)) {
            waiting.push(direct);
        }
    }

    private static void dictionary(COSDictionary dictionary) {
        var subtype = name(dictionary, "Subtype");
        if (ACTS.contains(name(dictionary, "S")) || PLAYS.contains(subtype) || filled(dictionary, "AA")) {
            throw new PdfRefused("active-pdf");
        }
        if (dictionary.containsKey("XFA")) {
            throw new PdfRefused("xfa");
        }
        if (subtype.equals("FileAttachment")
                || name(dictionary, "Type").equals("EmbeddedFile")
                || filled(dictionary, "EF")
                || filled(dictionary, "EmbeddedFiles")
                || filled(dictionary, "Collection")) {
            throw new PdfRefused("embedded");
        }
        if (dictionary instanceof COSStream stream) {
            requireOwnContent(stream);
        }
        if (value(dictionary, "Annots") instanceof COSArray annotations) {
            annotations(annotations);
        }
        for (String place : ACTION_PLACES) {
            action(value(dictionary, place), place);
        }
    }

    /** Content that lies in another file, to be fetched when the page is shown. */
    private static void requireOwnContent(COSStream stream) {
        var file = value(stream, "F");
        if (file instanceof COSString || file instanceof COSDictionary || filled(stream, "Ref")) {
            throw new PdfRefused("remote");
        }
    }

    private static void annotations(COSArray annotations) {
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && !SEEN_ONLY.contains(name(annotation, "Subtype"))) {
                throw new PdfRefused(name(annotation, "Subtype").equals("FileAttachment") ? "embedded" : "active-pdf");
            }
        }
    }

    /** The same letters lead to other things in other dictionaries; an action is what says of which kind it is. */
    private static void action(@Nullable COSBase value, String place) {
        if (value instanceof COSArray several && place.equals("Next")) {
            for (int i = 0; i < several.size(); i++) {
                action(several.getObject(i), place);
            }
        }
        if (!(value instanceof COSDictionary action) || !action.containsKey(COSName.S)) {
            return;
        }
        switch (name(action, "S")) {
            case "GoTo" -> {}
            case "URI" -> {
                if (place.equals("OpenAction") || !link(value(action, "URI"))) {
                    throw new PdfRefused("active-pdf");
                }
            }
            default -> throw new PdfRefused("active-pdf");
        }
    }

    private static boolean link(@Nullable COSBase address) {
        return address instanceof COSString text
                && LINK.matcher(text.getString().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean filled(COSDictionary dictionary, String key) {
        return value(dictionary, key) instanceof COSDictionary inner && inner.size() > 0;
    }

    private static @Nullable COSBase value(COSDictionary dictionary, String key) {
        return dictionary.getDictionaryObject(COSName.getPDFName(key));
    }

    private static String name(COSDictionary dictionary, String key) {
        return value(dictionary, key) instanceof COSName name ? name.getName() : "";
    }
}
