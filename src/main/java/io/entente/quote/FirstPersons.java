package io.entente.quote;

import io.entente.actor.Actor;
import io.entente.actor.Mention;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds whom "I", "we" and "our country" mean in somebody's words: the speaker. "We" of who governs a state is the state too,
 * and "our country" is the speaker's state.
 */
public final class FirstPersons {

    private static final double LEAST = 0.3;
    private static final Set<String> SINGULAR = Set.of("i", "i'm", "i've", "i'd", "i'll", "me", "my", "myself");
    private static final Set<String> PLURAL = Set.of("we", "we're", "we've", "we'd", "we'll", "us", "our", "ourselves");
    private static final Set<String> OWNING = Set.of("my", "our");
    /** Nouns after "our" that mean the state. */
    private static final Set<String> STATE_NOUNS = Words.set("""
            country nation government homeland motherland fatherland republic people military army troops soldiers
            """);

    private static final Set<String> BEFORE_STATE_NOUN = Words.set("""
            own great beloved whole entire federal armed brave
            """);
    private static final Set<String> BEFORE_NUMERAL = Words.set("""
            war part title phase chapter volume section act article type class level category elizabeth charles
            """);
    private final Function<Actor, Optional<Actor>> stateOf;
    private final Function<Actor, Optional<Actor>> governedBy;

    /**
     * A finder for an article.
     *
     * @param stateOf the state that a speaker belongs to
     * @param governedBy the state that a person governs at the article's date
     */
    public FirstPersons(Function<Actor, Optional<Actor>> stateOf, Function<Actor, Optional<Actor>> governedBy) {
        this.stateOf = stateOf;
        this.governedBy = governedBy;
    }

    /** The mentions with those of first persons among them, in the order of the text. */
    public List<Mention> addTo(List<Mention> mentions, Tokens tokens, List<Sentence> sentences, List<Quote> quotes) {
        List<Mention> found = new ArrayList<>();
        for (Quote quote : quotes) {
            Mention speaker = quote.speaker();
            if (quote.kind() != Quote.Kind.INDIRECT && speaker != null && quote.confidence() >= LEAST) {
                read(found, tokens, sentences, quote, speaker.actor());
            }
        }
        if (found.isEmpty()) {
            return mentions;
        }
        found.removeIf(first -> mentions.stream().anyMatch(first::overlaps));
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(found);
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    private void read(List<Mention> found, Tokens tokens, List<Sentence> sentences, Quote quote, Actor speaker) {
        Actor state = null;
        boolean stateKnown = false;
        int sentence = quote.sentence();
        int i = quote.from();
        while (i < quote.to()) {
            while (i >= sentences.get(sentence).to()) {
                sentence++;
            }
            int inner = innerEnd(tokens, i, quote.to());
            if (inner > i) {
                i = inner;
                continue;
            }
            boolean plural = isPlural(tokens, i);
            if (!plural && !isSingular(tokens, i)) {
                i++;
                continue;
            }
            if (!stateKnown) {
                state = stateOf.apply(speaker).orElse(null);
                stateKnown = true;
            }
            int owned = stateNoun(tokens, i, quote.to());
            if (owned > 0) {
                if (state != null) {
                    add(found, tokens, state, Mention.Rule.SPEAKERS_STATE, quote, sentence, i, owned);
                }
                i = owned;
                continue;
            }
            add(found, tokens, speaker, Mention.Rule.FIRST_PERSON, quote, sentence, i, i + 1);
            Actor governed =
                    plural && speaker.isPerson() ? governedBy.apply(speaker).orElse(null) : null;
            if (governed != null) {
                add(found, tokens, governed, Mention.Rule.SPEAKERS_STATE, quote, sentence, i, i + 1);
            }
            i++;
        }
    }

    private static void add(
            List<Mention> found,
            Tokens tokens,
            Actor actor,
            Mention.Rule rule,
            Quote quote,
            int sentence,
            int from,
            int to) {
        Span span = tokens.span(from, to);
        double confidence = rule.confidence() * quote.confidence();
        found.add(new Mention(
                actor, Mention.Kind.PRONOUN, Mention.Role.ACTOR, rule, confidence, sentence, span, from, to));
    }

    /** The token after a quotation inside the quotation, in which somebody else is the first person; the same token where none begins. */
    private static int innerEnd(Tokens tokens, int at, int to) {
        if (QuotationMark.mark(tokens, at) == 0 || QuotationMark.opening(tokens, at) != QuotationMark.SINGLE) {
            return at;
        }
        for (int i = at + 2; i < to; i++) {
            if (QuotationMark.mark(tokens, i) != 0 && QuotationMark.SINGLE.closes(tokens, i)) {
                return i + 1;
            }
        }
        return at;
    }

    /** An "I" that is no numeral: "World War I". */
    private static boolean isSingular(Tokens tokens, int token) {
        String word = tokens.lower(token);
        if (!SINGULAR.contains(word)) {
            return false;
        }
        return !word.equals("i") || token == 0 || !BEFORE_NUMERAL.contains(tokens.lower(token - 1));
    }

    /** "US" and "WE'RE" in capitals are no pronouns, or not surely. */
    private static boolean isPlural(Tokens tokens, int token) {
        return PLURAL.contains(tokens.lower(token)) && !tokens.isAllCapitals(token);
    }

    /** The token after "our country", "my own government"; 0 where no such noun follows. */
    private static int stateNoun(Tokens tokens, int at, int to) {
        if (!OWNING.contains(tokens.lower(at))) {
            return 0;
        }
        int noun = at + 1;
        while (noun < to && noun - at < 3 && BEFORE_STATE_NOUN.contains(tokens.lower(noun))) {
            noun++;
        }
        boolean forces = noun < to
                && tokens.lower(noun - 1).equals("armed")
                && tokens.lower(noun).equals("forces");
        return noun < to && (forces || STATE_NOUNS.contains(tokens.lower(noun))) ? noun + 1 : 0;
    }
}
