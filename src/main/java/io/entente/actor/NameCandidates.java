package io.entente.actor;

import io.entente.name.Name;
import io.entente.name.NameLexicon;
import io.entente.name.NameType;
import io.entente.name.PhraseKind;
import io.entente.name.WordKind;
import io.entente.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Trims what the tagger found to a name, or says that it is none that can be an actor. */
final class NameCandidates {

    /** Words that divide the head of a long name from the rest: "Centre for Strategic Studies". */
    private static final Set<String> AFTER_HEAD = Set.of("of", "for", "on", "to", "in", "against", "de", "des", "du");

    /** So few words that many bodies share make no name: "Regional Council". */
    private static final int FEW = 2;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Words with a capital before a name that are no part of it: "Former President" without its noun. */
    private static final Set<String> DESCRIBING = Set.of("former", "ex", "then", "late", "new", "acting", "ousted");

    /** What a leader's name only describes: "the Howard Government". */
    private static final Set<String> BODIES = Set.of("government", "administration", "cabinet", "opposition");

    private final NameLexicon lexicon;

    NameCandidates(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name without titles and marks at its ends; null where nothing is left that can be a person, if only by one word, or an organisation. */
    @Nullable
    Name trim(Tokens tokens, Name name) {
        int from = name.from();
        int to = name.to();
        while (from < to && isLoose(tokens, from, to, name.type())) {
            from++;
        }
        while (to > from && !tokens.isWord(to - 1)) {
            to--;
        }
        from = joinedFrom(tokens, from);
        to = joinedTo(tokens, to);
        int firm = firmTo(tokens, from, to);
        if (firm > to) {
            return isListed(tokens, from, to) ? null : new Name(from, firm, NameType.ORGANISATION, name.confidence());
        }
        if (from == to || isListed(tokens, from, to) || !isName(tokens, from, to)) {
            return null;
        }
        boolean fits = switch (name.type()) {
            case PERSON -> isPerson(tokens, from, to) || (to == from + 1 && tokens.end(from) - tokens.start(from) > 1);
            case ORGANISATION -> isOrganisation(tokens, from, to);
            case PLACE, OTHER -> true;
        };
        return fits ? new Name(from, to, name.type(), name.confidence()) : null;
    }

    /** Whether a word of a name says what it is: a given name, "Inc", "Institute". */
    boolean isCued(Tokens tokens, Name name) {
        int last = name.to() - 1;
        return switch (name.type()) {
            case PERSON -> lexicon.is(tokens, name.from(), WordKind.GIVEN);
            case ORGANISATION ->
                lexicon.is(tokens, last, WordKind.LEGAL_FORM)
                        || lexicon.is(tokens, head(tokens, name.from(), name.to()), WordKind.ORG_HEAD);
            case PLACE, OTHER -> false;
        };
    }

    /** The beginning with what a hyphen joins to it: "Thomas-Greenfield". */
    private static int joinedFrom(Tokens tokens, int from) {
        boolean joined = from > 1 && isTightHyphen(tokens, from - 1) && tokens.isCapitalised(from - 2);
        return joined ? from - 2 : from;
    }

    private static int joinedTo(Tokens tokens, int to) {
        boolean joined = to > 0
                && to + 1 < tokens.size()
                && isTightHyphen(tokens, to)
                && tokens.isCapitalised(to + 1)
                && !tokens.isAfterSpace(to + 1);
        return joined ? to + 2 : to;
    }

    private static boolean isTightHyphen(Tokens tokens, int token) {
        return tokens.lower(token).equals("-") && !tokens.isAfterSpace(token);
    }

    /** The end of a firm's name of which this is the beginning, "and Co" included; else the end that it has. */
    private int firmTo(Tokens tokens, int from, int to) {
        if (from == to || to >= tokens.size()) {
            return to;
        }
        boolean and = tokens.lower(to).equals("and") || tokens.lower(to).equals("&");
        int last = and ? to + 1 : to;
        boolean firm = last < tokens.size()
                && tokens.isCapitalised(last)
                && lexicon.is(tokens, last, WordKind.LEGAL_FORM)
                && !lexicon.is(tokens, from, WordKind.LEGAL_FORM);
        return firm ? last + 1 : to;
    }

    private boolean isLoose(Tokens tokens, int token, int to, NameType type) {
        boolean described = type == NameType.PERSON
                && to - token > 1
                && !lexicon.is(tokens, token, WordKind.GIVEN)
                && (DESCRIBING.contains(tokens.lower(token)) || lexicon.is(tokens, token, WordKind.FUNCTION));
        boolean title = type == NameType.PERSON
                && lexicon.is(tokens, token, WordKind.HONORIFIC)
                && (!lexicon.is(tokens, token, WordKind.GIVEN) || to - token > 2);
        return title || described || !tokens.isWord(token) || ARTICLES.contains(tokens.lower(token));
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

    /** Two words or more that are no initials and that more than a hyphen joins, the last of which heads neither a body nor an event nor a place. */
    private boolean isPerson(Tokens tokens, int from, int to) {
        int words = 0;
        boolean apart = false;
        for (int i = from; i < to; i++) {
            apart |= i > from && tokens.isAfterSpace(i);
            boolean full =
                    tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 1 && !SUFFIXES.contains(tokens.lower(i));
            words += full ? 1 : 0;
        }
        int last = to - 1;
        boolean thing = lexicon.is(tokens, last, WordKind.ORG_HEAD)
                || lexicon.is(tokens, last, WordKind.EVENT_HEAD)
                || lexicon.is(tokens, last, WordKind.PLACE_HEAD)
                || lexicon.is(tokens, last, WordKind.IDEOLOGY);
        boolean ofPeople = lexicon.startsPhrase(tokens, from, to, PhraseKind.DEMONYM);
        return words > 1
                && apart
                && !BODIES.contains(tokens.lower(last))
                && !(thing && !lexicon.is(tokens, from, WordKind.GIVEN))
                && !ofPeople;
    }

    /** A name whose words are not all those that many bodies share, and whose head is no event's and no place's. */
    private boolean isOrganisation(Tokens tokens, int from, int to) {
        int words = 0;
        boolean body = false;
        boolean national = false;
        boolean shared = true;
        boolean onlyHeads = true;
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            words += lexicon.is(tokens, i, WordKind.PARTICLE) ? 0 : 1;
            body |= lexicon.is(tokens, i, WordKind.ORG_HEAD);
            national |= lexicon.is(tokens, i, WordKind.NATIONAL_BODY);
            onlyHeads &= lexicon.is(tokens, i, WordKind.ORG_HEAD);
            shared &= lexicon.is(tokens, i, WordKind.ORG_HEAD)
                    || lexicon.is(tokens, i, WordKind.ORG_WORD)
                    || lexicon.is(tokens, i, WordKind.IDEOLOGY)
                    || lexicon.is(tokens, i, WordKind.PARTICLE);
        }
        if (onlyHeads || (shared && (words <= FEW || national || !body))) {
            return false;
        }
        boolean ofState = lexicon.startsPhrase(tokens, from, to, PhraseKind.STATE);
        int head = head(tokens, from, to);
        boolean thing = lexicon.is(tokens, head, WordKind.EVENT_HEAD)
                || lexicon.is(tokens, head, WordKind.PLACE_HEAD)
                || lexicon.is(tokens, to - 1, WordKind.IDEOLOGY);
        return !(thing && !lexicon.is(tokens, head, WordKind.ORG_HEAD)) && (body || !ofState);
    }

    /** The last word before "of" or the like, or the last of all. */
    private static int head(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (AFTER_HEAD.contains(tokens.lower(i))) {
                return i - 1;
            }
        }
        return to - 1;
    }
}
