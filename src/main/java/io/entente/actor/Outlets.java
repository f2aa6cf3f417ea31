package io.entente.actor;

import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells an unlisted name that is an outlet's, or a part of a listed outlet: "Fox News Digital", "the Erie Times-News". */
final class Outlets {

    /** What newspapers and channels are called, as the last word of their name. */
    private static final Set<String> LAST_WORDS = Words.set("""
            times post news tribune herald gazette journal chronicle globe observer telegraph courier sentinel
            dispatch examiner inquirer bulletin magazine newspaper tv radio podcast weekly digital broadcasting
            """);

    private final Set<String> names = new HashSet<>();

    Outlets(ActorDirectory directory) {
        for (Alias alias : directory.aliases()) {
            boolean medium = directory.find(alias.actorId()).orElseThrow().type() == ActorType.MEDIA;
            Tokens words = Tokens.of(alias.text());
            if (medium && (words.size() > 1 || words.isAllCapitals(0))) {
                names.add(UnlistedNames.squeezed(alias.text()));
            }
        }
    }

    /** Whether a form is an outlet's name. */
    boolean has(NameForm form) {
        List<String> words = form.words();
        String last = words.get(words.size() - 1);
        return UnlistedNames.beginsWith(form, names) || LAST_WORDS.contains(last.substring(last.lastIndexOf('-') + 1));
    }
}
