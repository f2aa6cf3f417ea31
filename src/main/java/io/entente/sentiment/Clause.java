package io.entente.sentiment;

import io.entente.actor.Mention;
import io.entente.quote.Quote;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with its participants by token, and with the quotation each token belongs to. */
final class Clause {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final Tokens tokens;
    private final Sentence sentence;
    private final @Nullable Participant[] starting;
    private final @Nullable Participant[] ending;
    private final int[] quoteOf;
    private final List<Participant> participants = new ArrayList<>();

    /**
     * A sentence to be read.
     *
     * @param mentions its mentions, those that act only
     * @param quotes the quotations that touch it
     */
    Clause(Tokens tokens, Sentence sentence, List<Mention> mentions, List<Quote> quotes) {
        this.tokens = tokens;
        this.sentence = sentence;
        int size = sentence.to() - sentence.from();
        starting = new Participant[size];
        ending = new Participant[size + 1];
        quoteOf = new int[size];
        mentions.forEach(mention -> put(Participant.of(mention)));
        int number = 0;
        for (Quote quote : quotes) {
            number++;
            if (quote.isMarked()) {
                enter(quote, number);
            }
        }
    }

    private void enter(Quote quote, int number) {
        Mention speaker = quote.speaker();
        for (int i = Math.max(quote.from(), sentence.from()); i < Math.min(quote.to(), sentence.to()); i++) {
            quoteOf[i - sentence.from()] = number;
            if (speaker != null && FIRST_PERSON.contains(tokens.lower(i))) {
                put(new Participant(speaker, i, i + 1));
            }
        }
    }

    private void put(Participant participant) {
        if (!has(participant.from()) || participant.to() > sentence.to()) {
            return;
        }
        participants.add(participant);
        starting[participant.from() - sentence.from()] = participant;
        ending[participant.to() - sentence.from()] = participant;
    }

    Tokens tokens() {
        return tokens;
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }

    List<Participant> participants() {
        return participants;
    }

    boolean has(int token) {
        return sentence.from() <= token && token < sentence.to();
    }

    boolean isFirstWord(int token) {
        return token == sentence.from();
    }

    /** The folded word at a place, empty outside the sentence. */
    String word(int token) {
        return has(token) ? tokens.lower(token) : "";
    }

    boolean is(int token, Set<String> words) {
        return has(token) && words.contains(tokens.lower(token));
    }

    /** The participant that begins at a token; null where none does. */
    @Nullable
    Participant at(int token) {
        return has(token) ? starting[token - sentence.from()] : null;
    }

    /** The participant that ends right before a token; null where none does. */
    @Nullable
    Participant endingAt(int token) {
        return token >= sentence.from() && token <= sentence.to() ? ending[token - sentence.from()] : null;
    }

    /** Whether two tokens are in the same quotation, or both in none. */
    boolean isSameVoice(int a, int b) {
        return has(a) && has(b) && quoteOf[a - sentence.from()] == quoteOf[b - sentence.from()];
    }

    boolean isPossessive(int token) {
        return word(token).equals("'s")
                || ((word(token).equals("'") || word(token).equals("\u2019")) && !tokens.isAfterSpace(token));
    }

    /** The place before a token, without "the" or an honorific. */
    int before(int token) {
        int before = token - 1;
        while (is(before, Grammar.SKIPPED_BEFORE_NAME)) {
            before--;
        }
        return before;
    }
}
