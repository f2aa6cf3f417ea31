package io.entente.corpus;

import io.entente.article.Article;
import io.entente.article.ParseResult;
import io.entente.article.Reject;
import io.entente.article.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;

/** What reading a folder gave, in the order of its files, and what was left out, by rule. */
record Reading(List<Article> articles, List<Reject> rejects, Map<String, Long> skipped) {

    static Reading of(Path input) {
        return of(input, ReadSettings.DEFAULT);
    }

    static Reading of(Path input, ReadSettings settings) {
        Configuration conf = new Configuration();
        return of(CorpusListing.of(List.of(input.toString()), settings, conf), settings);
    }

    static Reading of(CorpusListing listing, ReadSettings settings) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(listing.skipped()));
        RecordInterpreter interpreter = new RecordInterpreter(settings);
        for (FileSlice slice : listing.slices()) {
            try (SliceRecords records = SliceRecords.open(slice, settings, interpreter, new Configuration())) {
                records.forEachRemaining(reading::add);
            }
        }
        return reading;
    }

    private void add(ParseResult result) {
        result.<Object>fold(
                articles::add, rejects::add, left -> skipped.merge(left.rule().label(), left.count(), Long::sum));
    }

    List<String> bodies() {
        return articles.stream().map(Article::body).toList();
    }

    Article only() {
        if (articles.size() != 1 || !rejects.isEmpty()) {
            throw new AssertionError("Not one article: " + this);
        }
        return articles.get(0);
    }

    List<RejectReason> reasons() {
        return rejects.stream().map(Reject::reason).toList();
    }

    static ReadSettings limit(long maxRecordBytes) {
        return new ReadSettings(Map.of(), null, null, null, maxRecordBytes);
    }

    static ReadSettings template(String template) {
        return new ReadSettings(Map.of(), template, null, null, 1 << 20);
    }

    static Path write(Path file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] content) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(String content) {
        return gzip(content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** JSON Lines of {@code n} articles whose texts do not repeat, so that they hardly compress. */
    static String lines(int n) {
        StringBuilder lines = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < n; i++) {
            lines.append("{\"id\": ").append(i).append(", \"text\": \"Article ").append(i);
            for (int word = 0; word < 40; word++) {
                lines.append(' ').append(Long.toString(random.nextLong(), 36));
            }
            lines.append("\"}\n");
        }
        return lines.toString();
    }
}
