package io.entente.article;

/** How many letters of each script a text has, and the language that the scripts alone show. */
final class ScriptCount {

    /** What {@link #language} answers for Latin letters, which many languages share. */
    static final String LATIN = "latin";

    private static final String UKRAINIAN = "іїєґІЇЄҐ";
    private static final String RUSSIAN = "ыэёъЫЭЁЪ";
    private static final String OTHER_CYRILLIC = "ўјљњћђџѓќѕәғқңөұүһЎЈЉЊЋЂЏЃЌЅӘҒҚҢӨҰҮҺ";
    private static final String PERSIAN = "پچژگ";

    private int latin;
    private int cyrillic;
    private int ukrainian;
    private int russian;
    private int hardSigns;
    private int otherCyrillic;
    private int arabic;
    private int persian;
    private int han;
    private int kana;
    private int hangul;
    private int other;

    void add(char c) {
        if (c < 0x80) {
            latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
        } else if (Character.isLetter(c)) {
            addLetter(c);
        }
    }

    private void addLetter(char c) {
        if (c < 0x250) {
            latin++;
        } else if (c >= 0x400 && c < 0x530) {
            cyrillic++;
            ukrainian += UKRAINIAN.indexOf(c) >= 0 ? 1 : 0;
            russian += RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
            hardSigns += c == 'ъ' ? 1 : 0;
            otherCyrillic += OTHER_CYRILLIC.indexOf(c) >= 0 ? 1 : 0;
        } else if (c >= 0x600 && c < 0x780) {
            arabic++;
            persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
        } else if ((c >= 0x4e00 && c < 0xa000) || (c >= 0x3400 && c < 0x4dc0)) {
            han++;
        } else if (c >= 0x3040 && c < 0x3100) {
            kana++;
        } else if (c >= 0xac00 && c < 0xd7b0) {
            hangul++;
        } else {
            other++;
        }
    }

    int letters() {
        return latin + cyrillic + arabic + han + kana + hangul + other;
    }

    /** The language of the script that more than half of the letters have, {@link #LATIN}, or {@code und}. */
    String language() {
        int half = letters() / 2;
        if (latin > half) {
            return LATIN;
        }
        if (cyrillic > half) {
            return ofCyrillic();
        }
        if (arabic > half) {
            return persian > arabic / 50 ? LanguageGuess.UNDETERMINED : "ar";
        }
        if (hangul > half) {
            return "ko";
        }
        if (han + kana > half) {
            return kana > han / 20 ? "ja" : "zh";
        }
        return LanguageGuess.UNDETERMINED;
    }

    private String ofCyrillic() {
        boolean bulgarian = hardSigns >= 3 && hardSigns == russian;
        if (bulgarian || otherCyrillic > Math.max(ukrainian, russian) / 4) {
            return LanguageGuess.UNDETERMINED;
        }
        return ukrainian > russian ? "uk" : "ru";
    }
}
