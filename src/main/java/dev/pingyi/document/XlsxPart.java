package dev.pingyi.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of an .xlsx, element after element; nothing of it is kept. Names are without prefix. */
final class XlsxPart implements Closeable {

    /** Different names of elements and attributes; the format has some hundreds, and the XML reader keeps each. */
    private static final int MOST_NAMES = 3_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Before a text in UTF-8; it is none of the words. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream content;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private final Budget budget;

    XlsxPart(InputStream content, Budget budget) throws IOException, XMLStreamException {
        this.content = content;
        this.budget = budget;
        var words = new XlsxWords(words(content), budget);
        synchronized (FACTORY) {
            this.reader = FACTORY.createXMLStreamReader(words);
        }
    }

    /**
     * Decoded here: these files know UTF-8 and UTF-16 only, and the XML reader of the JDK writes on the console what it
     * cannot decode.
     */
    private static Reader words(InputStream content) throws IOException {
        var bytes = new PushbackInputStream(content, MARK.length);
        byte[] begin = bytes.readNBytes(MARK.length);
        boolean marked = Arrays.equals(begin, MARK);
        boolean wide = begin.length > 1 && (begin[0] == (byte) 0xFE || begin[0] == (byte) 0xFF);
        if (!marked) {
            bytes.unread(begin);
        }
        return new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, related, location) -> {});
        return factory;
    }

    /** @return false at the end */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> budget.leave();
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException(DocxPackage.UNSAFE);
            default -> {
                // Text, comments, instructions.
            }
        }
        return true;
    }

    private void begin() throws XMLStreamException {
        budget.enter();
        budget.node();
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            budget.node();
            names.add(reader.getAttributeLocalName(i));
        }
        if (names.size() > MOST_NAMES) {
            throw new XMLStreamException("too many names");
        }
    }

    boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean text() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS
                || reader.getEventType() == XMLStreamConstants.CDATA
                || reader.getEventType() == XMLStreamConstants.SPACE;
    }

    /** Of the element at which this stands. */
    String name() {
        return reader.getLocalName();
    }

    /** Adds the text at which this stands. */
    void addTo(StringBuilder words, SheetBudget cells) {
        cells.growing(words.length() + reader.getTextLength());
        words.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Empty where the element has no such attribute. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The id of a relation, whose attribute is called as the plain id is but for its prefix. */
    String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A property that is on by being there. */
    boolean on() {
        String value = attribute("val");
        return !value.equals("0") && !value.equals("false");
    }

    /** Whether an attribute says yes. */
    boolean yes(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** @throws IOException if it is no whole number of a sensible size */
    int number(String name, int otherwise) throws IOException {
        String value = attribute(name).strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!NUMBER.matcher(value).matches()) {
            throw new IOException("no number: " + name);
        }
        return Integer.parseInt(value);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
