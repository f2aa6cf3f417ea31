package io.entente.sentiment;

import java.util.HashMap;
import java.util.Map;

/** Brings the forms of a word together by cutting English endings off; forms of irregular verbs of news by a list. */
final class Stems {

    private static final Map<String, String> IRREGULAR = irregular("""
            say said says|tell told tells|be is was were been being are am|have has had having|do does did done|
            go went gone goes|take took taken|give gave given|make made making|come came coming|see saw seen|
            know knew known|think thought|find found|get got gotten|keep kept|let lets letting|hold held|bring brought|
            write wrote written|speak spoke spoken|meet met meeting|lose lost losing|win won winning|lead led|leave left|
            stand stood|understand understood|sell sold|send sent|spend spent|build built|feel felt|deal dealt|
            mean meant|choose chose chosen|break broke broken|drive drove driven|rise rose risen|fall fell fallen|
            begin began begun|draw drew drawn|throw threw thrown|fight fought|seek sought|teach taught|catch caught|
            buy bought|strike struck|shoot shot|sue sued sues suing|hit hitting hits|lie lied lying|forgive forgave forgiven|
            forbid forbade forbidden|swear swore sworn|steal stole stolen|shake shook shaken|mislead misled|
            n't not|'ll will|would 'd|wo will""");

    private Stems() {}

    private static Map<String, String> irregular(String table) {
        Map<String, String> forms = new HashMap<>();
        for (String verb : table.split("\\|")) {
            String[] words = verb.strip().split("\\s+");
            for (String word : words) {
                forms.put(word, words[0]);
            }
        }
        return forms;
    }

    /** The stem of a folded word. */
    static String of(String word) {
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        int length = word.length();
        if (length < 4) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("ied") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("ing") && length > 5) {
            return bare(word.substring(0, length - 3));
        }
        if (word.endsWith("ed") && length > 4) {
            return bare(word.substring(0, length - 2));
        }
        if (word.endsWith("ly") && length > 5) {
            return bare(word.substring(0, length - 2));
        }
        if (word.endsWith("es") && length > 4) {
            return bare(word.substring(0, length - 2));
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return bare(word.substring(0, length - 1));
        }
        return bare(word);
    }

    /** Without a doubled last consonant and without a last e, so that "slammed", "slams" and "accuse", "accusing" meet. */
    private static String bare(String stem) {
        int length = stem.length();
        if (length < 4) {
            return stem;
        }
        char last = stem.charAt(length - 1);
        if (last == 'e' || (last == stem.charAt(length - 2) && "bdgmnprt".indexOf(last) >= 0)) {
            return stem.substring(0, length - 1);
        }
        return stem;
    }
}
