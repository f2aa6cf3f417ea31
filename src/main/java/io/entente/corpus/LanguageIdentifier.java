package io.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language of an article: English where most of it is {@link PlainEnglish}, else with the detector of OpenNLP. Either sees up
 * to five pieces of the text from its beginning to its end, so that the language of most of a mixed article counts. Where no piece is clear, English is taken before others in Latin letters, so that
 * a line or two of English news are not some other language. The same article gives the same answer. Not for two threads at once.
 */
final class LanguageIdentifier {

    private static final String ENGLISH = "en";
    private static final String MODEL = "/langdetect-183.bin";

    /** Five pieces of 200 characters are told apart as well as 2,000 characters in one piece, and in three quarters of the time. */
    private static final int PIECES = 5;

    private static final int PIECE_CHARS = 200;

    /** Below so many letters a text alone shows nothing. */
    private static final int LEAST_LETTERS = 12;

    /** In a text without a clear piece another language of Latin letters must be so many times as likely as English. */
    private static final double ENGLISH_ODDS = 2;

    /** The detector's answer to what is in no language is a hundredth for each. */
    private static final double LEAST_SHARE = 0.03;

    /** Other letters than Latin ones leave fewer languages to choose from. */
    private static final double LEAST_SHARE_OF_OTHERS = 0.015;

    private static final Pattern NO_WORDS = Pattern.compile("(?:https?://|www\\.)\\S+|[@#]\\w+|\\S+@\\S+");

    /** Codes of single languages that ISO 639-1 knows by the name of their group. */
    private static final Map<String, String> MEMBERS = Map.of("cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et");

    private final LanguageDetectorME detector = new LanguageDetectorME(Model.SHARED);
    private final Map<String, @Nullable String> codes = new HashMap<>();

    /** The model that all detectors of a process share, read when the first is made. */
    private static final class Model {

        static final LanguageDetectorModel SHARED = read();

        private static LanguageDetectorModel read() {
            try (InputStream model = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new IllegalStateException("No model of languages at " + MODEL);
                }
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The language of most of an article. */
    LanguageGuess identify(String title, String body) {
        List<String> pieces = pieces(title, body);
        if (isPlainEnglish(pieces)) {
            return new LanguageGuess(ENGLISH, true);
        }
        LanguageShares shares = shares(pieces);
        String greatest = shares.greatest();
        if (shares.letters() < LEAST_LETTERS) {
            return LanguageGuess.NONE;
        }
        if (shares.isClear()) {
            return new LanguageGuess(greatest, true);
        }
        if (shares.isLatin() && shares.of(ENGLISH) >= shares.of(greatest) / ENGLISH_ODDS) {
            return new LanguageGuess(ENGLISH, false);
        }
        double least = shares.isLatin() ? LEAST_SHARE : LEAST_SHARE_OF_OTHERS;
        return shares.of(greatest) >= least ? new LanguageGuess(greatest, false) : LanguageGuess.NONE;
    }

    /** Up to five pieces of an article; the title counts where its body is short. */
    private static List<String> pieces(String title, String body) {
        String text = body.length() < PIECE_CHARS ? title + "\n" + body : body;
        int pieces = Math.min(PIECES, (text.length() + PIECE_CHARS - 1) / PIECE_CHARS);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            int start = (int) ((long) (text.length() - PIECE_CHARS) * i / Math.max(1, pieces - 1));
            int from = Math.max(0, start);
            found.add(text.substring(from, Math.min(text.length(), from + PIECE_CHARS)));
        }
        return found;
    }

    private static boolean isPlainEnglish(List<String> pieces) {
        return pieces.stream().filter(PlainEnglish::isSure).count() * 2 > pieces.size();
    }

    /** How much of an article speaks for each language. */
    private LanguageShares shares(List<String> pieces) {
        LanguageShares shares = new LanguageShares();
        for (int i = 0; i < pieces.size() && !shares.isSettled((pieces.size() - i) * PIECE_CHARS); i++) {
            add(pieces.get(i), shares);
        }
        return shares;
    }

    private void add(String piece, LanguageShares shares) {
        String words = NO_WORDS.matcher(piece).replaceAll(" ");
        int letters = (int) words.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            return;
        }
        Map<String, Double> probabilities = new TreeMap<>();
        for (Language language : detector.predictLanguages(words)) {
            String code = codes.computeIfAbsent(language.getLang(), LanguageIdentifier::code);
            if (code != null) {
                probabilities.merge(code, language.getConfidence(), Double::sum);
            }
        }
        shares.add(probabilities, letters, latinLetters(words));
    }

    private static int latinLetters(String words) {
        return (int) words.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
    }

    private static @Nullable String code(String name) {
        String member = MEMBERS.get(name);
        return member == null ? LanguageName.code(name) : member;
    }
}
