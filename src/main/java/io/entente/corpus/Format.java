package io.entente.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A format of article files, with the suffixes such files have. */
enum Format {
    JSONL("jsonl", "ndjson", "jl", "jsonlines"),
    JSON("json"),
    CSV("csv"),
    TSV("tsv", "tab"),
    PARQUET("parquet", "pq"),
    AVRO("avro"),
    HTML("html", "htm", "xhtml", "shtml"),
    WARC("warc", "arc"),
    XML("xml", "nitf", "newsml", "rss", "atom"),
    SGML("sgml", "sgm"),
    ZIP("zip"),
    TAR("tar"),
    TEXT("txt", "text");

    private static final List<String> COMPRESSED = List.of(".gz", ".gzip", ".bz2", ".zst", ".zstd");

    private final List<String> suffixes;

    Format(String... suffixes) {
        this.suffixes = List.of(suffixes);
    }

    /**
     * The format that a setting names.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Format named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown format " + name + ", known are "
                        + Arrays.stream(values()).map(Format::key).toList()));
    }

    /** The format that a file's name promises, or null where its suffix says nothing. */
    static @Nullable Format bySuffix(String fileName) {
        String suffix = suffix(withoutCompression(fileName));
        for (Format format : values()) {
            if (format.suffixes.contains(suffix)) {
                return format;
            }
        }
        return null;
    }

    /** What stands after the last point, in lower case; empty where there is none. */
    static String suffix(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A name or path without the suffix of a compression. */
    static String withoutCompression(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String suffix : COMPRESSED) {
            if (lower.endsWith(suffix)) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether files of the format hold files, so that it is told by content even where a format is set. */
    boolean isContainer() {
        return this == ZIP || this == TAR;
    }

    /** Whether files of the format need not be text. */
    boolean isBinary() {
        return isContainer() || this == PARQUET || this == AVRO || this == WARC;
    }

    RecordReader reader(ReadSettings settings) {
        return switch (this) {
            case JSONL -> new JsonLinesReader(settings.maxRecordBytes());
            case JSON -> new JsonDocumentReader(settings.maxRecordBytes());
            case CSV, TSV -> new CsvReader(settings.maxRecordBytes(), this == TSV);
            case PARQUET -> new ParquetRecordReader(settings.maxRecordBytes());
            case AVRO -> new AvroReader(settings.maxRecordBytes());
            case HTML -> new HtmlReader(settings.maxMarkupBytes());
            case WARC -> new WebArchiveReader(settings.maxRecordBytes(), settings.maxMarkupBytes());
            case XML -> new NewsXmlReader(settings.maxMarkupBytes());
            case SGML -> new SgmlReader(settings.maxMarkupBytes());
            case ZIP, TAR -> new ArchiveReader(settings, this == ZIP);
            case TEXT -> new TextReader(settings.maxRecordBytes());
        };
    }
}
