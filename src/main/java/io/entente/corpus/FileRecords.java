package io.entente.corpus;

import io.entente.article.RejectReason;
import io.entente.article.SkipRule;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The records of a file or of an entry of an archive, whose format its beginning shows. */
final class FileRecords {

    private FileRecords() {}

    static Iterator<RawRecord> of(CorpusFile file, ReadSettings settings) throws IOException {
        FileHead head = file.head();
        if (!file.slice().isWhole()) {
            return Format.JSONL.reader(settings).read(file);
        }
        if (head.complete() && head.bytes().length == 0) {
            return broken(RejectReason.EMPTY_FILE, "The file has no bytes");
        }
        String name = file.slice().fileName();
        Format format = FormatSniffer.sniff(name, head, settings);
        String foreign = head.foreign();
        boolean isText = format == Format.TEXT || format == Format.CSV || format == Format.TSV;
        boolean namedAsText = Format.bySuffix(name) == Format.TEXT || format != Format.TEXT;
        boolean read = settings.format() != null || format.isContainer() || format.isBinary();
        if (foreign != null && !read) {
            return broken(RejectReason.UNKNOWN_FORMAT, "The file is " + foreign);
        }
        if (isText && settings.format() == null && Markup.isForeign(head.text(), namedAsText)) {
            return broken(RejectReason.UNKNOWN_FORMAT, "The file is XML of no kind that articles are read from");
        }
        if (head.complete() && format != Format.TEXT && head.text().isBlank()) {
            return broken(RejectReason.EMPTY_FILE, "The file has nothing but white space");
        }
        Iterator<RawRecord> records = format.reader(settings).read(file);
        return records.hasNext()
                ? records
                : List.<RawRecord>of(new RawRecord.Skipped(0, SkipRule.NO_RECORD))
                        .iterator();
    }

    static Iterator<RawRecord> broken(RejectReason reason, String message) {
        return List.<RawRecord>of(new RawRecord.Broken(0, reason, message, "")).iterator();
    }
}
