package io.entente.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commonest small words of eight languages in Latin letters, by which the language of a text shows. */
final class FunctionWords {

    /** The languages, ISO 639-1; a language's place is its bit in {@link #bits}. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl");

    private static final List<String> WORDS = List.of(
            "the of and to in a is that for on with as was at by it from be are this has have had not but his he they"
                    + " their were which an or who will its been she her said would after more about than also when"
                    + " you your can all no into what so how out there we our just over under between against before"
                    + " could should do did only other some those these them because while through up down",
            "der die das und in den von zu mit ist des im für auf nicht ein eine dem als auch es an sich hat dass er sie"
                    + " nach bei einer um am sind noch wie einem über aus zum war haben nur oder aber vor zur bis wird werden",
            "le la les de des du et en un une est que qui dans pour par sur pas plus au aux avec ce cette il elle ne se"
                    + " son sa ses ont été sont mais ou leur nous vous qu y a à comme même",
            "el la los las de del y en un una que es por con para se no su al lo como más pero sus le ha este esta"
                    + " entre cuando muy sin sobre también hasta hay donde fue son desde todo ya o e según han",
            "il la le i gli lo di del della dei delle e in un una che è per con non si da dal al alla nel nella sono ha"
                    + " anche come più ma su suo sua questo questa hanno era dopo all dell o ed se",
            "o a os as de do da dos das e em um uma que é por com para não se no na nos nas ao mais como mas foi seu sua"
                    + " ou quando muito já também só pelo pela até isso ele ela entre depois são está às",
            "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door naar heeft"
                    + " hij ze wordt tot over werd hebben deze was worden zich geen die meer kan zal",
            "w i na z do się nie to że o jest jak po za od dla ale przez przy tym tego są co oraz ma już być był była"
                    + " jego które który która tak czy też tylko ich może ze po pod przed roku");

    private static final Map<String, Integer> BITS = bitsOfWords();

    private FunctionWords() {}

    /** The languages a word in lower case is a small word of, as a set of bits; 0 for other words. */
    static int bits(String word) {
        return BITS.getOrDefault(word, 0);
    }

    private static Map<String, Integer> bitsOfWords() {
        Map<String, Integer> bits = new HashMap<>();
        for (int language = 0; language < WORDS.size(); language++) {
            for (String word : WORDS.get(language).split(" ")) {
                bits.merge(word, 1 << language, (a, b) -> a | b);
            }
        }
        return Map.copyOf(bits);
    }
}
