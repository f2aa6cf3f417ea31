package io.entente.actor;

import io.entente.name.Name;
import io.entente.name.NameLexicon;
import io.entente.name.NameType;
import io.entente.name.PhraseKind;
import io.entente.name.WordKind;
import io.entente.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Trims what the tagger found to a name, or says that it is none that can be an actor. */
final class NameCandidates {

    private final NameLexicon lexicon;

    NameCandidates(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name without titles and marks at its ends; null where nothing is left or it is listed, a menu's or a calendar's. */
    @Nullable
    Name trim(Tokens tokens, Name name) {
        int from = name.from();
        int to = name.to();
        while (from < to && isLoose(tokens, from, name.type())) {
            from++;
        }
        while (to > from && !tokens.isWord(to - 1)) {
            to--;
        }
        if (from == to || isListed(tokens, from, to) || !isName(tokens, from, to)) {
            return null;
        }
        return new Name(from, to, name.type(), name.confidence());
    }

    private boolean isLoose(Tokens tokens, int token, NameType type) {
        return !tokens.isWord(token)
                || tokens.lower(token).equals("the")
                || (type == NameType.PERSON
                        && lexicon.is(tokens, token, WordKind.HONORIFIC)
                        && !lexicon.is(tokens, token, WordKind.GIVEN));
    }

    private boolean isListed(Tokens tokens, int from, int to) {
        for (PhraseKind kind : PhraseKind.values()) {
            if (lexicon.isPhrase(tokens, from, to, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word belongs to a menu, and one to neither the calendar nor the words that open sentences. */
    private boolean isName(Tokens tokens, int from, int to) {
        boolean own = false;
        for (int i = from; i < to; i++) {
            if (lexicon.is(tokens, i, WordKind.MENU) && !lexicon.is(tokens, i, WordKind.ORG_HEAD)) {
                return false;
            }
            boolean common = lexicon.is(tokens, i, WordKind.TIME) || lexicon.is(tokens, i, WordKind.FUNCTION);
            own |= tokens.isCapitalised(i) && !common;
        }
        return own;
    }
}
