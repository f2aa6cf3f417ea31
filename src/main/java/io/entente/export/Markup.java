package io.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of an XML file, written as they come, with line breaks; a character that XML cannot hold becomes U+FFFD. */
final class Markup {

    private static final String ENCODING = "UTF-8";

    private final XMLStreamWriter out;
    private int depth;

    Markup(OutputStream stream) throws IOException {
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, ENCODING);
            out.writeStartDocument(ENCODING, "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; attributes are names and values in turn. */
    void open(String name, Object... attributes) throws IOException {
        try {
            line();
            out.writeStartElement(name);
            write(attributes);
            depth++;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element without content. */
    void empty(String name, Object... attributes) throws IOException {
        try {
            line();
            out.writeEmptyElement(name);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element that holds a text alone. */
    void text(String name, String text, Object... attributes) throws IOException {
        try {
            line();
            out.writeStartElement(name);
            write(attributes);
            out.writeCharacters(clean(text));
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void close() throws IOException {
        try {
            depth--;
            line();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Closes what is open and hands everything on. */
    void end() throws IOException {
        while (depth > 0) {
            close();
        }
        try {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + " ".repeat(depth));
    }

    private void write(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i].toString(), clean(attributes[i + 1].toString()));
        }
    }

    private static String clean(String text) {
        return text.codePoints()
                .map(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                                ? c
                                : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
