package dev.pingyi.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an office file. Names are without prefix, so that files of the strict kind, whose name spaces are other
 * ones, read the same.
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Long text comes in pieces, so that it is counted before it is held as a whole.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // What is wrong comes as an exception; nothing of it belongs on the console.
        factory.setXMLReporter((message, type, related, location) -> {});
        return factory;
    }

    /** A reader that fetches nothing and knows no entities. */
    static XMLStreamReader reader(java.io.InputStream content) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(content);
        }
    }

    /**
     * Reads the element the reader stands at, up to its end.
     *
     * @throws XMLStreamException also for a document type declaration, which no office program writes
     * @throws Budget.TooLarge as soon as the element asks for more than the file may cost
     */
    static XmlNode read(XMLStreamReader reader, Budget budget) throws XMLStreamException {
        budget.node();
        budget.enter();
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(reader, budget);
        List<XmlNode> children = List.of();
        var text = new StringBuilder(0);
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    // Most elements have no children; an empty list for each would cost more than the element.
                    children = children.isEmpty() ? new ArrayList<>(2) : children;
                    children.add(read(reader, budget));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    budget.text(reader.getTextLength());
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    budget.leave();
                    return new XmlNode(name, attributes, children, text.isEmpty() ? "" : text.toString());
                }
                default -> {
                    // Comments and processing instructions.
                }
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader, Budget budget) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            budget.node();
            budget.text(reader.getAttributeValue(i).length());
        }
        if (count < 2) {
            return count == 0 ? Map.of() : Map.of(reader.getAttributeLocalName(0), reader.getAttributeValue(0));
        }
        Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Optional<XmlNode> child(String... path) {
        Optional<XmlNode> node = Optional.of(this);
        for (String step : path) {
            node = node.flatMap(parent -> parent.children(step).findFirst());
        }
        return node;
    }

    /** The attribute {@code val} of a property; empty where the property is not there. */
    Optional<String> value(String... path) {
        return child(path).map(node -> node.attribute("val"));
    }

    /** Whether a property that is on by being there has not been switched off. */
    boolean on(String... path) {
        return child(path)
                .map(node -> node.attribute("val"))
                .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
                .isPresent();
    }

    /** Whether a property is there, on or off. */
    boolean has(String... path) {
        return child(path).isPresent();
    }

    /** All text below this element, also what was deleted; for telling of what is not taken over. */
    String words() {
        var words = new StringBuilder();
        words(words);
        return words.toString();
    }

    private void words(StringBuilder words) {
        if (name.equals("t") || name.equals("delText")) {
            words.append(text);
        } else if (name.equals("sym") && attribute("char").matches("[0-9A-Fa-f]{1,5}")) {
            words.append(Symbols.of(attribute("font"), Integer.parseInt(attribute("char"), 16)));
        }
        children.forEach(child -> child.words(words));
    }

    Stream<XmlNode> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /** Every element of that name below this one, outermost only. */
    Stream<XmlNode> all(String wanted) {
        return children.stream().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.all(wanted));
    }
}
