package io.entente.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.entente.article.RejectReason;
import io.entente.text.Words;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON documents: one object, a list of objects, several one after the other, or an object that wraps a list of them, as the
 * answers of news interfaces do. The elements of a list are read one at a time.
 */
record JsonDocumentReader(long maxRecordBytes) implements RecordReader {

    private static final Set<String> WRAPPERS = Words.set("""
            articles results docs documents data items news value response hits records
            """);

    @Override
    public Iterator<RawRecord> read(CorpusFile file) throws IOException {
        RecordBudget budget = new RecordBudget(file.bytes(), maxRecordBytes);
        return new Documents(
                JsonValues.FACTORY.createParser(
                        Decoding.reader(budget, TextEncoding.of(file.head().bytes(), null))),
                budget);
    }

    /** An object that may be an article or wrap articles: its fields so far. */
    private static final class Wrapper {

        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final @Nullable String name;
        private boolean inList;
        private boolean wraps;

        Wrapper(@Nullable String name) {
            this.name = name;
        }

        boolean hasText() {
            return fields.entrySet().stream()
                    .anyMatch(field -> Role.TEXT.names().contains(Role.fold(field.getKey()))
                            && field.getValue() instanceof String text
                            && !text.isBlank());
        }
    }

    private static final class Documents extends RecordIterator {

        private final JsonParser parser;
        private final RecordBudget budget;
        private final Deque<Wrapper> wrappers = new ArrayDeque<>();
        private boolean inRootList;
        private boolean ended;
        private long count;

        Documents(JsonParser parser, RecordBudget budget) {
            super(RejectReason.BROKEN_JSON);
            this.parser = parser;
            this.budget = budget;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            try {
                RawRecord record = null;
                while (record == null && !ended) {
                    record = step();
                }
                budget.renew();
                return record;
            } catch (JsonProcessingException e) {
                throw new BrokenFileException(RejectReason.BROKEN_JSON, JsonValues.message(e), e);
            }
        }

        private @Nullable RawRecord step() throws IOException {
            Wrapper wrapper = wrappers.peek();
            if (inRootList || (wrapper != null && wrapper.inList)) {
                return element(wrapper);
            }
            JsonToken token = parser.nextToken();
            if (wrapper != null) {
                return token == JsonToken.END_OBJECT ? end(wrapper) : field(wrapper);
            }
            if (token == null) {
                ended = true;
            } else if (token == JsonToken.START_ARRAY) {
                inRootList = true;
            } else if (token == JsonToken.START_OBJECT) {
                wrappers.push(new Wrapper(null));
            } else {
                return noObject();
            }
            return null;
        }

        private @Nullable RawRecord element(@Nullable Wrapper wrapper) throws IOException {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                if (wrapper == null) {
                    inRootList = false;
                } else {
                    wrapper.inList = false;
                }
                return null;
            }
            if (token == JsonToken.START_OBJECT) {
                return listed();
            }
            parser.skipChildren();
            return noObject();
        }

        /** The object that the parser is at the start of; its number is taken only once it is whole. */
        private RawRecord listed() throws IOException {
            Map<String, Object> values = JsonValues.object(parser);
            return new RawRecord.Fields(count++, values);
        }

        private RawRecord noObject() {
            return new RawRecord.Broken(count++, RejectReason.NOT_AN_ARTICLE, "An element is JSON but no object", "");
        }

        /** Reads one field; its value becomes a list of articles or a wrapper where its name and kind say so. */
        private @Nullable RawRecord field(Wrapper wrapper) throws IOException {
            String name = parser.getCurrentName();
            JsonToken token = parser.nextToken();
            boolean mayWrap = WRAPPERS.contains(Role.fold(name)) && !wrapper.hasText();
            if (mayWrap && token == JsonToken.START_OBJECT) {
                wrappers.push(new Wrapper(name));
                return null;
            }
            if (mayWrap && token == JsonToken.START_ARRAY) {
                JsonToken first = parser.nextToken();
                if (first == JsonToken.START_OBJECT) {
                    wrapper.inList = true;
                    wrapper.wraps = true;
                    return listed();
                }
                wrapper.wraps |= first == JsonToken.END_ARRAY;
                for (JsonToken t = first; t != JsonToken.END_ARRAY; t = parser.nextToken()) {
                    parser.skipChildren();
                }
                return null;
            }
            Object value = JsonValues.value(parser);
            if (value != null) {
                wrapper.fields.put(name, value);
            }
            return null;
        }

        private @Nullable RawRecord end(Wrapper wrapper) {
            wrappers.pop();
            Wrapper outer = wrappers.peek();
            if (outer == null || wrapper.name == null) {
                return wrapper.wraps && !wrapper.hasText() ? null : new RawRecord.Fields(count++, wrapper.fields);
            }
            outer.wraps |= wrapper.wraps || wrapper.hasText();
            if (wrapper.hasText()) {
                return new RawRecord.Fields(count++, wrapper.fields);
            }
            outer.fields.put(wrapper.name, wrapper.fields);
            return null;
        }

        @Override
        long position() {
            return count;
        }
    }
}
