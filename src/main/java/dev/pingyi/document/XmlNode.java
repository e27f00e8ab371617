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

    /** Office files nest some thirty deep; one that nests deeper was made to break its reader. */
    private static final int DEEPEST = 150;

    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
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
     */
    static XmlNode read(XMLStreamReader reader) throws XMLStreamException {
        return read(reader, 0);
    }

    private static XmlNode read(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deep");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(reader);
        List<XmlNode> children = new ArrayList<>();
        var text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read(reader, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlNode(name, attributes, children, text.toString());
                }
                default -> {
                    // Comments and processing instructions.
                }
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
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

    Stream<XmlNode> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /** Every element of that name below this one, outermost only. */
    Stream<XmlNode> all(String wanted) {
        return children.stream().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.all(wanted));
    }
}
