package io.entente.corpus;

import io.entente.article.SkipRule;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes the files that a walk over the inputs meets, and decides by their names which are left out. */
final class FileCollector {

    private static final Set<String> OTHER_TYPES = Words.set("""
            md rst py pyc ipynb r js ts css java class jar sh bat sql yml yaml toml ini cfg crc md5 sha1
            sha256 jpg jpeg png gif svg webp ico bmp tif tiff pdf mp3 mp4 avi mov wav doc docx xls xlsx ppt
            pptx odt ods epub rtf eml mbox cdx cdxj db sqlite duckdb pkl pickle npy npz h5 pt bin exe dll so xsd dtd ttf woff woff2
            """);

    /** What stands beside data to tell of it. */
    private static final Set<String> ABOUT =
            Set.of("README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "Makefile", "MANIFEST", "CHANGES");

    private final List<FileSlice> found = new ArrayList<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Set<String> rootNames = new HashSet<>();
    private final Set<String> paths = new HashSet<>();

    /** A name for an input that no other has: its own or, where that is taken, with {@code ~2}, {@code ~3} and so on. */
    String rootName(String name) {
        String free = name;
        for (int i = 2; !rootNames.add(free); i++) {
            free = name + "~" + i;
        }
        return free;
    }

    /** Whether a file or folder of an input is to be left out for its name; if so it is counted. */
    boolean skips(String name) {
        if (isHidden(name)) {
            count(SkipRule.HIDDEN);
            return true;
        }
        return false;
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    static boolean isOtherType(String name) {
        return ABOUT.contains(name) || name.contains(".") && OTHER_TYPES.contains(Format.suffix(name));
    }

    void countLink() {
        count(SkipRule.LINK);
    }

    /** Whether a file of an input is of another kind than articles; if so it is counted. */
    boolean skipsType(String name) {
        if (isOtherType(name)) {
            count(SkipRule.OTHER_TYPE);
            return true;
        }
        return false;
    }

    /** What is neither a file nor a folder nor a link: a socket, a device. */
    void countSpecial() {
        count(SkipRule.OTHER_TYPE);
    }

    void add(FileSlice file) {
        if (paths.add(file.path())) {
            found.add(file);
        } else {
            count(SkipRule.LISTED_TWICE);
        }
    }

    List<FileSlice> found() {
        return found;
    }

    Map<String, Long> skipped() {
        return skipped;
    }

    private void count(SkipRule rule) {
        skipped.merge(rule.label(), 1L, Long::sum);
    }
}
