package dev.pingyi.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML parts of an office document that make it fetch or start something when it is opened. They are parsed and not
 * searched, because one letter can be written in many ways.
 */
final class OfficeParts {

    /** Fetched on opening, with whatever they hold. */
    private static final List<String> FETCHED =
            List.of("/attachedTemplate", "/oleObject", "/frame", "/subDocument", "/control");

    /** Followed only when the reader says so. */
    private static final List<String> ASKED_FOR = List.of("/hyperlink", "/externalLinkPath");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\s*((https?|ftp|mhtml|mk|file|ms-\\w+):)?(//[^/\\\\]|\\\\\\\\).*|(?i)\\s*file:/{2,}\\\\\\\\.*");

    /** Another computer of the network; asking it alone gives it the name of who reads. */
    private static final Pattern SHARE = Pattern.compile("(?i)\\s*(\\\\\\\\|//|file:/*\\\\\\\\|file://[^/\\\\]).*");

    private static final Pattern STARTS = Pattern.compile("(?i)\\s*\"?\\s*DDE(AUTO)?\\b.*", Pattern.DOTALL);
    private static final Set<String> FIELDS = Set.of("instrText", "delInstrText");
    private static final int LONGEST_FIELD = 4096;

    private OfficeParts() {}

    /** @param name of the part, in lower case */
    static void check(String name, InputStream part) throws IOException, Unfit {
        boolean relations = name.endsWith(".rels");
        boolean text = name.startsWith("word/") && name.endsWith(".xml");
        boolean link = name.contains("/externallinks/") && name.endsWith(".xml");
        if (!relations && !text && !link) {
            return;
        }
        try {
            var xml = factory().createXMLStreamReader(part);
            if (text) {
                fields(xml);
            } else {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        element(xml);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new Unfit("broken");
        }
    }

    private static void element(XMLStreamReader xml) throws Unfit {
        if (xml.getLocalName().equals("ddeLink")) {
            throw new Unfit("remote");
        }
        if (!xml.getLocalName().equals("Relationship")) {
            return;
        }
        String type = attribute(xml, "Type");
        String target = attribute(xml, "Target");
        boolean fetched = FETCHED.stream().anyMatch(type::endsWith)
                && ELSEWHERE.matcher(target).matches();
        boolean asked = ASKED_FOR.stream().noneMatch(type::endsWith)
                && SHARE.matcher(target).matches();
        if (fetched || asked) {
            throw new Unfit("remote");
        }
    }

    /** What a field does may be split over many pieces of text, and stand inside of another field. */
    private static void fields(XMLStreamReader xml) throws XMLStreamException, Unfit {
        var field = new StringBuilder();
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = FIELDS.contains(xml.getLocalName());
                if (xml.getLocalName().equals("fldSimple")) {
                    requireStartsNothing(attribute(xml, "instr"));
                } else if (xml.getLocalName().equals("fldChar")) {
                    requireStartsNothing(field.toString());
                    field.setLength(0);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
            } else if (inside && xml.isCharacters() && field.length() < LONGEST_FIELD) {
                field.append(xml.getText());
            }
        }
        requireStartsNothing(field.toString());
    }

    private static void requireStartsNothing(String field) throws Unfit {
        if (STARTS.matcher(field).matches()) {
            throw new Unfit("remote");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** No part of an office document may have a DTD. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
