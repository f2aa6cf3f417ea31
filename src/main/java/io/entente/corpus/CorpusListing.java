package io.entente.corpus;

import io.entente.text.Fingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;

/**
 * The files of a corpus, in the order of {@link FileSlice#sourceUri} and {@link FileSlice#start}, and how many were left out.
 *
 * @param skipped how many files and folders were left out, by why: {@code hidden} (names that begin with a point or an
 *     underscore; a hidden folder counts once), {@code link} (symbolic links), {@code other type} (images, programs,
 *     checksums) and {@code listed twice} (files of an input within another)
 */
public record CorpusListing(List<FileSlice> slices, Map<String, Long> skipped) {

    /** Plain JSON Lines files that are longer are cut; one core reads a slice in about a second. */
    private static final long SLICE_BYTES = 64L << 20;

    public CorpusListing {
        slices = List.copyOf(slices);
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
    }

    /**
     * Lists the files of the inputs, each a file or a folder, as a local path or as a URI that Hadoop knows.
     *
     * @throws InputException if an input does not exist, cannot be listed, or no file is in any
     */
    public static CorpusListing of(List<String> inputs, ReadSettings settings, Configuration conf) {
        return of(inputs, settings, conf, SLICE_BYTES);
    }

    static CorpusListing of(List<String> inputs, ReadSettings settings, Configuration conf, long sliceBytes) {
        if (inputs.isEmpty()) {
            throw new InputException("No input is named");
        }
        FileCollector files = new FileCollector();
        for (String input : inputs) {
            InputTree.of(input, conf).collect(files);
        }
        if (files.found().isEmpty()) {
            throw new InputException("No article file in " + String.join(", ", inputs)
                    + (files.skipped().isEmpty() ? "" : ", skipped: " + files.skipped()));
        }
        FileCutter cutter = new FileCutter(settings, conf, sliceBytes);
        List<FileSlice> slices = new ArrayList<>();
        files.found().forEach(file -> slices.addAll(cutter.cut(file)));
        slices.sort(Comparator.comparing(FileSlice::sourceUri).thenComparingLong(FileSlice::start));
        return new CorpusListing(slices, files.skipped());
    }

    /** How many files there are. */
    public long files() {
        return firstSlices().size();
    }

    /** The length of all files as they lie on disk, in bytes. */
    public long bytes() {
        return slices.stream().mapToLong(FileSlice::bytes).sum();
    }

    /** The first slice of each file, which knows the file's name, length and time of modification. */
    public List<FileSlice> firstSlices() {
        return slices.stream().filter(slice -> slice.start() == 0).toList();
    }

    /** The listing without the files of these names, as {@link FileSlice#sourceUri} has them. */
    public CorpusListing without(Set<String> files) {
        return new CorpusListing(
                slices.stream()
                        .filter(slice -> !files.contains(slice.sourceUri()))
                        .toList(),
                skipped);
    }

    /** A fingerprint of the state of the files: their names, lengths and times of modification. */
    public String digest() {
        return Fingerprint.of(firstSlices().stream()
                .map(slice -> slice.sourceUri() + "\n" + slice.fileLength() + "\n" + slice.modifiedMillis())
                .toArray(String[]::new));
    }
}
