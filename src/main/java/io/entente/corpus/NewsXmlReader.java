package io.entente.corpus;

import io.entente.article.RejectReason;
import io.entente.article.SkipRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * XML of news agencies and feeds: NITF, NewsML-G2, NewsML 1, RSS and Atom, item by item. The parser knows no document type
 * definition: no entity is expanded, nothing is fetched. What is not quite XML is read as far as it can be told.
 */
record NewsXmlReader(long maxRecordBytes) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) throws IOException {
        byte[] head = file.head().bytes();
        RecordBudget budget = new RecordBudget(file.bytes(), maxRecordBytes);
        MarkupEnd characters =
                new MarkupEnd(Decoding.reader(budget, TextEncoding.of(head, TextEncoding.declared(head))));
        StreamParser parser = new StreamParser(Parser.xmlParser()).parse(characters, "");
        file.closeToo(parser);
        return new Items(
                parser.iterator(), characters, budget, Markup.root(file.head().text()));
    }

    /** Items that hold no items of their own name. */
    private static final Set<String> FEED_ITEMS = Set.of("item", "entry");

    private static final class Items extends RecordIterator {

        private final Iterator<Element> elements;
        private final MarkupEnd characters;
        private final RecordBudget budget;
        private final @Nullable String root;
        private @Nullable RawRecord pending;
        private String lastName = "";
        private @Nullable IOException failure;
        private boolean cutReported;
        private boolean ended;
        private long count;

        Items(Iterator<Element> elements, MarkupEnd characters, RecordBudget budget, @Nullable String root) {
            super(RejectReason.BROKEN_MARKUP);
            this.elements = elements;
            this.characters = characters;
            this.budget = budget;
            this.root = root;
        }

        /** Each item is given when the next is met, since only then it is known that the file does not end within it. */
        @Override
        @Nullable
        RawRecord advance() throws IOException {
            RawRecord ready = pending;
            pending = null;
            while (!ended) {
                RawRecord met = step();
                if (met != null && ready != null) {
                    pending = met;
                    return ready;
                }
                ready = ready == null ? met : ready;
            }
            if (failure != null) {
                if (ready == null) {
                    throw failure;
                }
                return ready;
            }
            return ready == null ? end() : last(ready);
        }

        private @Nullable RawRecord step() {
            try {
                if (!elements.hasNext()) {
                    ended = true;
                    return null;
                }
                Element element = elements.next();
                if (!NewsXmlItem.isItem(element) || NewsXmlItem.isInItem(element)) {
                    return null;
                }
                lastName = NewsXmlItem.localName(element);
                RawRecord record = NewsXmlItem.isText(element)
                        ? new RawRecord.Fields(count, NewsXmlItem.fields(element))
                        : new RawRecord.Skipped(count, SkipRule.NO_TEXT_ITEM);
                count++;
                element.remove();
                budget.renew();
                return record;
            } catch (UncheckedIOException e) {
                IOException cause = e.getCause();
                failure = cause == null ? new IOException(e) : cause;
                ended = true;
                return null;
            }
        }

        /** The last item; a reject where the file ends within it. */
        private RawRecord last(RawRecord item) {
            if (isWhole() || characters.closesLast(lastName)) {
                return item;
            }
            cutReported = true;
            return new RawRecord.Broken(item.offset(), RejectReason.TRUNCATED, "The file ends within the item", "");
        }

        /** What is wrong with the end of a file whose items were all whole. */
        private @Nullable RawRecord end() {
            if (cutReported) {
                return null;
            }
            cutReported = true;
            if (isWhole()) {
                return swallowed();
            }
            return new RawRecord.Broken(
                    count, RejectReason.TRUNCATED, "The file ends before </" + root + ">; its items were read", "");
        }

        /** A reject where items of a feed began that are not among those found: broken markup swallowed them. */
        private @Nullable RawRecord swallowed() {
            long begun = FEED_ITEMS.contains(lastName) ? characters.begun(lastName) : 0;
            return begun <= count
                    ? null
                    : new RawRecord.Broken(
                            count,
                            RejectReason.BROKEN_MARKUP,
                            begun + " elements " + lastName + " begin, " + count + " could be told apart",
                            "");
        }

        private boolean isWhole() {
            return root == null || characters.closes(root);
        }

        @Override
        long position() {
            return count;
        }
    }
}
