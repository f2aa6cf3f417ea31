package io.entente.sentiment;

import io.entente.actor.Mention;
import io.entente.quote.Quote;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Integer, Participant> twins = new HashMap<>();

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
            if (speaker != null && at(i) == null && FIRST_PERSON.contains(tokens.lower(i))) {
                put(new Participant(speaker, i, i + 1));
            }
        }
    }

    private void put(Participant participant) {
        if (!has(participant.from()) || participant.to() > sentence.to()) {
            return;
        }
        participants.add(participant);
        if (at(participant.from()) != null && participant.mention().sharesItsPlace()) {
            twins.put(participant.from(), participant);
            return;
        }
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

    /** Whether an auxiliary or adverb stands at a place: what may stand between a subject and its verb. */
    boolean isAdverbial(int token) {
        return is(token, Grammar.ADVERBIAL) || word(token).endsWith("ly");
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

    /** The participants, and beside one that a phrase for two names, the other: "both leaders". */
    List<Participant> withTwins(List<Participant> members) {
        if (twins.isEmpty()) {
            return members;
        }
        List<Participant> all = new ArrayList<>();
        for (Participant member : members) {
            all.add(member);
            Participant twin = twins.get(member.from());
            if (twin != null) {
                all.add(twin);
            }
        }
        return all;
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

    /** The place before a name, without "the", honorifics and the capitalised words of a title. */
    int before(int token) {
        int before = token - 1;
        while (has(before) && isPartOfTitle(before)) {
            before--;
        }
        return before;
    }

    /** The place where a name stands, behind honorifics and titles in small letters from a token on. */
    int afterTitles(int token) {
        int at = token;
        while (is(at, Grammar.SKIPPED_BEFORE_NAME)) {
            at++;
        }
        return at;
    }

    /** Whether a token belongs to a title before a name: "the former German Chancellor". */
    boolean isPartOfTitle(int token) {
        if (is(token, Grammar.SKIPPED_BEFORE_NAME)) {
            return true;
        }
        if (is(token, Grammar.DAYS)) {
            return false;
        }
        boolean capital =
                has(token) && tokens.isCapitalised(token) && !isFirstWord(token) && !is(token, Grammar.PREPOSITIONS);
        return capital && endingAt(token + 1) == null;
    }

    /** Whether a word of two letters or more stands here, in lower case. */
    boolean isPlainWord(int token) {
        return has(token)
                && tokens.isWord(token)
                && !tokens.isCapitalised(token)
                && tokens.end(token) - tokens.start(token) > 1
                && !word(token).endsWith("ly")
                && !word(token).endsWith("ed")
                && !word(token).endsWith("ing");
    }

    /** Whether a word in lower case stands here. */
    boolean isPlainLetters(int token) {
        return has(token) && tokens.isWord(token) && !tokens.isCapitalised(token);
    }

    /** Whether a hyphen joins a token to the one before. */
    boolean isAfterHyphen(int token) {
        return word(token - 1).equals("-") && !tokens.isAfterSpace(token) && !tokens.isAfterSpace(token - 1);
    }

    /** Whether a word has a capital that its place does not explain, as a part of a name has. */
    boolean isPartOfName(int token) {
        return has(token)
                && !isFirstWord(token)
                && tokens.isCapitalised(token)
                && !isTitleCase()
                && !word(token - 1).equals("\u201c")
                && !word(token - 1).equals("\"")
                && !word(token - 1).equals(":");
    }

    /** Whether nearly all longer words have capitals, as in some headlines. */
    boolean isHeadline() {
        return isTitleCase();
    }

    private boolean isTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int t = from(); t < to(); t++) {
            if (tokens.isWord(t) && tokens.end(t) - tokens.start(t) > 3) {
                words++;
                capitals += tokens.isCapitalised(t) ? 1 : 0;
            }
        }
        return words > 0 && capitals * 10 > words * 7;
    }
}
