package io.entente.sentiment;

import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a model sees it, without names: each participant, with the title and the capitalised words before it, is one
 * unit; so is each run of other capitalised words, each number, each other word and each mark.
 */
final class Units {

    static final byte WORD = 0;
    static final byte MARK = 1;
    static final byte ENTITY = 2;
    static final byte NAME = 3;

    static final long ENTITY_HASH = Features.hash("\u0001entity");
    static final long NAME_HASH = Features.hash("\u0001name");
    private static final long NUMBER_HASH = Features.hash("\u0001number");
    private static final long DAY_HASH = Features.hash("\u0001day");
    private static final int NEGATION_REACH = 4;

    static final Set<String> TITLES = Words.set("""
            president senator sen rep gov governor minister prime chancellor secretary mr mrs ms dr chairman
            congressman congresswoman representative leader king queen prince general former vice justice judge
            mayor attorney director ambassador speaker . candidate nominee
            """);
    private static final Set<String> NEGATORS = Words.set("""
            not n't never no without nor neither hardly nobody nothing none cannot refuse refused refuses refusing
            declined decline declines fail failed fails stop stopped lack lacks lacked deny denied denies denying
            """);

    int size;
    int[] first = new int[64];
    byte[] kind = new byte[64];
    long[] word = new long[64];
    long[] stem = new long[64];
    long[] shape = new long[64];
    byte[] sign = new byte[64];
    float[] valence = new float[64];
    boolean[] negated = new boolean[64];
    boolean[] verb = new boolean[64];
    boolean[] titled = new boolean[64];
    private String[] text = new String[64];

    @Nullable
    Participant[] participant = new Participant[64];

    private final CueLexicon lexicon;

    Units(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The folded word of a unit; empty for a name. */
    String text(int unit) {
        return unit >= 0 && unit < size ? text[unit] : "";
    }

    /** The unit of the participant that begins at a token; -1 where none does. */
    int at(int token) {
        int unit = Arrays.binarySearch(first, 0, size, token);
        return unit >= 0 && participant[unit] != null ? unit : -1;
    }

    /** Reads a sentence in place of the one before. */
    void read(Clause clause) {
        size = 0;
        Tokens tokens = clause.tokens();
        boolean headline = clause.isHeadline();
        int t = clause.from();
        int negation = -NEGATION_REACH - 1;
        while (t < clause.to()) {
            Participant here = clause.at(t);
            if (here != null) {
                absorbTitle();
                put(t, ENTITY, ENTITY_HASH, "", here);
                t = here.to();
                continue;
            }
            if (!tokens.isWord(t)) {
                mark(clause, t);
                if (text[size - 1].equals(",") || text[size - 1].equals(";")) {
                    negation = -NEGATION_REACH - 1;
                }
                t++;
                continue;
            }
            boolean capital = tokens.isCapitalised(t) && !headline;
            if (capital && !isFirst(clause, t) || capital && isName(clause, t)) {
                t = name(clause, t);
                continue;
            }
            word(clause, t);
            int at = size - 1;
            if (NEGATORS.contains(text[at])) {
                negation = at;
            } else if (at - negation <= NEGATION_REACH) {
                negated[at] = true;
                shape[at] = sign[at] != 0 ? Features.mix(shape[at], -1) : shape[at];
            }
            t++;
        }
    }

    private static boolean isFirst(Clause clause, int token) {
        return clause.isFirstWord(token)
                || clause.word(token - 1).equals("\u201c")
                || clause.word(token - 1).equals("\"")
                || (clause.isFirstWord(token - 1) && !clause.tokens().isWord(token - 1));
    }

    /** A capitalised word that opens the sentence is a name where another one follows. */
    private static boolean isName(Clause clause, int token) {
        return clause.has(token + 1)
                && clause.at(token + 1) == null
                && clause.tokens().isWord(token + 1)
                && clause.tokens().isCapitalised(token + 1)
                && !clause.is(token, Grammar.PREPOSITIONS)
                && !clause.is(token, Grammar.DETERMINERS);
    }

    private int name(Clause clause, int token) {
        String folded = clause.word(token);
        if (Grammar.DAYS.contains(folded)) {
            put(token, WORD, DAY_HASH, folded, null);
            return token + 1;
        }
        if (TITLES.contains(folded)) {
            word(clause, token);
            return token + 1;
        }
        int t = token + 1;
        while (t < clause.to()
                && clause.at(t) == null
                && clause.tokens().isWord(t)
                && clause.tokens().isCapitalised(t)
                && !Grammar.DAYS.contains(clause.word(t))) {
            t++;
        }
        if (clause.at(t) == null) {
            put(token, NAME, NAME_HASH, "", null);
        }
        return t;
    }

    /** Takes the title right before an entity into it. */
    private void absorbTitle() {
        boolean any = false;
        while (size > 0 && kind[size - 1] != ENTITY && TITLES.contains(text[size - 1])) {
            size--;
            any = true;
        }
        ensure();
        titled[size] = any;
    }

    private void mark(Clause clause, int token) {
        String mark = clause.word(token);
        String plain = mark.equals("\u201c") || mark.equals("\u201d") || mark.equals("\u00ab") || mark.equals("\u00bb")
                ? "\""
                : mark;
        long hash = Features.hash(plain);
        put(token, MARK, hash, plain, null);
    }

    private void word(Clause clause, int token) {
        String folded = clause.word(token);
        if (Character.isDigit(folded.charAt(0))) {
            put(token, WORD, NUMBER_HASH, "0", null);
            return;
        }
        ensure();
        titled[size] = false;
        put(token, WORD, Features.hash(folded), folded, null);
        int at = size - 1;
        stem[at] = Features.hash(Stems.of(folded));
        boolean cueVerb = lexicon.isVerbForm(folded);
        int cue = cueVerb ? lexicon.verbPolarity(folded) : lexicon.nounPolarity(folded);
        int general = lexicon.wordPolarity(folded);
        valence[at] = Valences.of(folded);
        int sounds = valence[at] > 0.9f ? 1 : valence[at] < -0.9f ? -1 : 0;
        sign[at] = (byte) (general != 0 ? general : cue != 0 ? cue : sounds);
        verb[at] = isVerb(at, folded, cueVerb);
        shape[at] = shape(at, folded, cueVerb, cue);
    }

    private boolean isVerb(int at, String folded, boolean cueVerb) {
        String before = text(at - 1);
        if (at > 0 && kind[at - 1] == WORD && (Grammar.DETERMINERS.contains(before) || before.equals("of"))) {
            return false;
        }
        if (cueVerb || lexicon.isAct(folded) || lexicon.isReporting(folded)) {
            return !Grammar.BE.contains(folded) && !Grammar.ADVERBIAL.contains(folded);
        }
        boolean afterName = at > 0 && (kind[at - 1] == ENTITY || kind[at - 1] == NAME);
        return folded.length() > 3
                && (folded.endsWith("ed")
                        || folded.endsWith("ing")
                        || (afterName && folded.endsWith("s") && !folded.endsWith("ss")));
    }

    private long shape(int at, String folded, boolean cueVerb, int cue) {
        if (cueVerb && verb[at]) {
            return Features.hash(cue > 0 ? "V+" : "V-");
        }
        if (lexicon.isReporting(folded)) {
            return Features.hash("R");
        }
        if (cue != 0) {
            return Features.hash(cue > 0 ? "N+" : "N-");
        }
        if (Grammar.BE.contains(folded)) {
            return Features.hash("be");
        }
        if (Grammar.PREPOSITIONS.contains(folded)
                || Grammar.NO_NOUN.contains(folded)
                || Grammar.DETERMINERS.contains(folded)
                || Grammar.CLAUSE_OPENERS.contains(folded)) {
            return word[at];
        }
        if (sign[at] != 0) {
            return Features.hash(sign[at] > 0 ? "P+" : "P-");
        }
        return Features.hash(verb[at] ? "v" : folded.endsWith("ly") ? "ly" : "o");
    }

    private void put(int token, byte unitKind, long hash, String folded, @Nullable Participant who) {
        ensure();
        first[size] = token;
        kind[size] = unitKind;
        word[size] = hash;
        stem[size] = hash;
        shape[size] = hash;
        sign[size] = 0;
        valence[size] = 0;
        negated[size] = false;
        verb[size] = false;
        text[size] = folded;
        participant[size] = who;
        if (unitKind != ENTITY) {
            titled[size] = false;
        }
        size++;
    }

    private void ensure() {
        if (size < first.length) {
            return;
        }
        int capacity = size * 2;
        first = Arrays.copyOf(first, capacity);
        kind = Arrays.copyOf(kind, capacity);
        word = Arrays.copyOf(word, capacity);
        stem = Arrays.copyOf(stem, capacity);
        shape = Arrays.copyOf(shape, capacity);
        sign = Arrays.copyOf(sign, capacity);
        valence = Arrays.copyOf(valence, capacity);
        negated = Arrays.copyOf(negated, capacity);
        verb = Arrays.copyOf(verb, capacity);
        titled = Arrays.copyOf(titled, capacity);
        text = Arrays.copyOf(text, capacity);
        participant = Arrays.copyOf(participant, capacity);
    }
}
