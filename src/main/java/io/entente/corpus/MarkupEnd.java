package io.entente.corpus;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Pattern;

/** The characters of a file of markup as they pass, with the last ones kept: a parser takes a cut for the end. */
final class MarkupEnd extends FilterReader {

    private static final int KEPT = 1 << 12;

    private final ItemCount items = new ItemCount();
    private final StringBuilder last = new StringBuilder(2 * KEPT);

    MarkupEnd(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int n = super.read(chars, offset, length);
        if (n > 0) {
            items.add(chars, offset, offset + n);
            int kept = Math.min(n, KEPT);
            last.append(chars, offset + n - kept, kept);
            if (last.length() > KEPT) {
                last.delete(0, last.length() - KEPT);
            }
        }
        return n;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /** How many elements of a local name, in lower case, have begun. */
    long begun(String name) {
        return items.of(name);
    }

    /** Whether the last characters close an element of a local name, in lower case. */
    boolean closes(String name) {
        return Pattern.compile("</(?:[\\w.-]+:)?" + Pattern.quote(name) + "\\s*>")
                .matcher(last.toString().toLowerCase(Locale.ROOT))
                .find();
    }

    /** Whether the last element of a local name that the last characters show was closed. */
    boolean closesLast(String name) {
        String end = last.toString().toLowerCase(Locale.ROOT);
        int closed = Math.max(end.lastIndexOf("</" + name + ">"), end.lastIndexOf(":" + name + ">"));
        int opened = Math.max(end.lastIndexOf("<" + name + ">"), end.lastIndexOf("<" + name + " "));
        return closed > opened;
    }
}
