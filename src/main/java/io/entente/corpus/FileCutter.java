package io.entente.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** Cuts plain JSON Lines files into slices, so that several cores can read one. */
record FileCutter(ReadSettings settings, Configuration conf, long sliceBytes) {

    List<FileSlice> cut(FileSlice file) {
        if (file.fileLength() <= sliceBytes || !canBeCut(file)) {
            return List.of(file);
        }
        List<FileSlice> slices = new ArrayList<>();
        for (long start = 0; start < file.fileLength(); start += sliceBytes) {
            long end = Math.min(start + sliceBytes, file.fileLength());
            slices.add(
                    new FileSlice(file.path(), file.sourceUri(), start, end, file.fileLength(), file.modifiedMillis()));
        }
        return slices;
    }

    /** Only what certainly is uncompressed JSON Lines in an encoding in which a byte of a line end is a line end. */
    private boolean canBeCut(FileSlice file) {
        try (CorpusFile opened = CorpusFile.open(file, conf)) {
            FileHead head = opened.head();
            return !opened.isCompressed()
                    && head.foreign() == null
                    && FormatSniffer.sniff(file.fileName(), head, settings) == Format.JSONL
                    && !head.isUtf16()
                    && TextEncoding.of(head.bytes(), null) == null;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
