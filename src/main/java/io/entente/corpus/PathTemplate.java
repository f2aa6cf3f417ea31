package io.entente.corpus;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for the end of a file's path that says something about the articles in the file: <code>
 * {source}/{year}/{month}/{day}/{title}.txt</code>. A title takes as much of a name as it can, the others as little. {@code *} and <code>{any}</code> stand for anything within a name; a file
 * that is compressed matches with and without the suffix of its compression.
 */
final class PathTemplate {

    private static final String NAME = "[^/]+?";

    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "date", "[0-9]{4}-?[0-9]{2}-?[0-9]{2}",
            "year", "[0-9]{4}",
            "month", "[0-9]{1,2}",
            "day", "[0-9]{1,2}",
            "source", NAME,
            "title", "[^/]+",
            "id", NAME,
            "lang", "[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?");

    private final Pattern pattern;
    private final Set<String> names;

    private PathTemplate(Pattern pattern, Set<String> names) {
        this.pattern = pattern;
        this.names = names;
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if it is blank, has an unknown or doubled placeholder or a brace without its other, or
     *     names a month without a year or a day without a month
     */
    static PathTemplate of(String template) {
        if (template.isBlank()) {
            throw new IllegalArgumentException("Blank path template");
        }
        Set<String> names = new TreeSet<>();
        StringBuilder regex = new StringBuilder("(?:.*/)?");
        int i = 0;
        while (i < template.length()) {
            char c = template.charAt(i);
            if (c == '{') {
                int close = template.indexOf('}', i);
                if (close < 0) {
                    throw new IllegalArgumentException("Path template " + template + " has { without }");
                }
                regex.append(group(template.substring(i + 1, close), template, names));
                i = close + 1;
            } else if (c == '}') {
                throw new IllegalArgumentException("Path template " + template + " has } without {");
            } else {
                regex.append(c == '*' ? "[^/]*?" : Pattern.quote(String.valueOf(c)));
                i++;
            }
        }
        if ((names.contains("month") && !names.contains("year"))
                || (names.contains("day") && !names.contains("month"))) {
            throw new IllegalArgumentException("Path template " + template + " has a month or day alone");
        }
        return new PathTemplate(Pattern.compile(regex.toString()), names);
    }

    private static String group(String name, String template, Set<String> names) {
        if (name.equals("any")) {
            return "[^/]*?";
        }
        String regex = PLACEHOLDERS.get(name);
        if (regex == null) {
            throw new IllegalArgumentException("Path template " + template + " has an unknown placeholder {" + name
                    + "}, known are any and " + new TreeSet<>(PLACEHOLDERS.keySet()));
        }
        if (!names.add(name)) {
            throw new IllegalArgumentException("Path template " + template + " has {" + name + "} twice");
        }
        return "(?<" + name + ">" + regex + ")";
    }

    /** What the path says, or nothing where it does not match. */
    Optional<PathFacts> match(String sourceUri) {
        return matcher(sourceUri)
                .or(() -> matcher(Format.withoutCompression(sourceUri)))
                .map(matcher -> PathFacts.of(name -> names.contains(name) ? matcher.group(name) : null));
    }

    private Optional<Matcher> matcher(String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
