package io.entente.corpus;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a corpus is to be read.
 *
 * @param fields the name of a record's field for a role ({@code text, title, date, source, url, id, language}) where the
 *     usual names would not find it; {@code a.b} is field {@code b} of the object {@code a}
 * @param pathTemplate what the end of a file's path says about its articles, such as <code>{date}_{source}.txt</code>
 * @param format the format of all files, one of {@code jsonl, json, csv, tsv, parquet, avro, text, html, warc, xml, sgml}; null: each file's own
 * @param sourceName the outlet of articles for which neither the record nor the path names one
 * @param maxRecordBytes the longest record that is read, in bytes, 1 to 1 GiB
 */
public record ReadSettings(
        Map<String, String> fields,
        @Nullable String pathTemplate,
        @Nullable String format,
        @Nullable String sourceName,
        long maxRecordBytes)
        implements Serializable {

    private static final long LARGEST_LIMIT = 1L << 30;

    /** Everything found by itself, records up to 32 MiB. */
    public static final ReadSettings DEFAULT = new ReadSettings(Map.of(), null, null, null, 32L << 20);

    private static final long MARKUP_LIMIT = 8L << 20;

    public ReadSettings {
        fields = Map.copyOf(fields);
        List<String> roles = Arrays.stream(Role.values()).map(Role::key).toList();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!roles.contains(field.getKey())) {
                throw new IllegalArgumentException("Unknown role " + field.getKey() + ", known are " + roles);
            }
            if (field.getValue().isBlank()) {
                throw new IllegalArgumentException("Blank field name for role " + field.getKey());
            }
        }
        if (pathTemplate != null) {
            PathTemplate.of(pathTemplate);
        }
        if (format != null) {
            Format.named(format);
        }
        if (maxRecordBytes < 1 || maxRecordBytes > LARGEST_LIMIT) {
            throw new IllegalArgumentException(
                    "Record limit " + maxRecordBytes + " bytes, not within 1 and " + LARGEST_LIMIT);
        }
    }

    /** The longest page or item of markup that is read, in bytes: its tree takes ten times as much memory. */
    long maxMarkupBytes() {
        return Math.min(maxRecordBytes, MARKUP_LIMIT);
    }
}
