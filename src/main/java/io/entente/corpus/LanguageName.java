package io.entente.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language that a record says it is in: {@code en_US}, {@code eng} and {@code English} are {@code en}. */
final class LanguageName {

    /** Codes of Indonesian, Hebrew and Yiddish that ISO 639 has given up. */
    private static final Set<String> FORMER = Set.of("in", "iw", "ji");

    private static final Map<String, String> CODES = codes();

    private LanguageName() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            if (FORMER.contains(code)) {
                continue;
            }
            Locale locale = Locale.forLanguageTag(code);
            codes.put(code, code);
            codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            longCode(locale).ifPresent(three -> codes.put(three, code));
        }
        return Map.copyOf(codes);
    }

    private static Optional<String> longCode(Locale locale) {
        try {
            return Optional.of(locale.getISO3Language());
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** The code, ISO 639-1, or null where the name is that of no language. */
    static @Nullable String code(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && lower.charAt(end) != '-' && lower.charAt(end) != '_') {
            end++;
        }
        return CODES.get(lower.substring(0, end));
    }
}
