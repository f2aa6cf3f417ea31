package io.entente.analysis;

import io.entente.actor.Actor;
import io.entente.actor.ActorDirectory;
import io.entente.actor.ActorType;
import io.entente.actor.ContextWords;
import io.entente.actor.Mention;
import io.entente.actor.MentionFinder;
import io.entente.article.PublicationDate;
import io.entente.quote.Quote;
import io.entente.quote.QuoteFinder;
import io.entente.sentiment.CueLexicon;
import io.entente.sentiment.EventLexicon;
import io.entente.sentiment.EventReader;
import io.entente.sentiment.Features;
import io.entente.sentiment.OpinionFinder;
import io.entente.sentiment.PairOpinion;
import io.entente.sentiment.Probabilities;
import io.entente.sentiment.SentimentModel;
import io.entente.sentiment.Sharpening;
import io.entente.sentiment.Surroundings;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the same rules that read articles about two entities that somebody marked in a sentence. */
public final class SentenceAnalyzer {

    private static final Actor FIRST = marked("first");
    private static final Actor SECOND = marked("second");
    private static final Probabilities NOTHING = new Probabilities(0, 1, 0);

    private final MentionFinder mentionFinder;
    private final QuoteFinder quoteFinder;
    private final OpinionFinder opinionFinder;
    private final Sharpening sharpening;

    public SentenceAnalyzer(ActorDirectory directory, ContextWords words, CueLexicon lexicon, SentimentModel model) {
        mentionFinder = new MentionFinder(directory, words, false);
        quoteFinder = new QuoteFinder(words.reporting(), directory);
        opinionFinder =
                new OpinionFinder(lexicon, new EventReader(lexicon, new EventLexicon()), model, Surroundings.MARKED);
        sharpening = model.sharpening();
    }

    /**
     * How the two entities stand towards each other.
     *
     * @param forward the first towards the second
     * @param backward the second towards the first
     */
    public record Answer(Probabilities forward, Probabilities backward) {

        /** The answer with its probabilities sharpened. */
        public Answer sharpened(Sharpening sharpening) {
            return new Answer(sharpening.of(forward), sharpening.of(backward));
        }
    }

    /** What a sentence says of its two entities; other actors in it keep their part. */
    public Answer answer(MarkedSentence marked) {
        Tokens tokens = Tokens.of(marked.text());
        if (tokens.size() == 0) {
            return new Answer(NOTHING, NOTHING);
        }
        Sentence sentence = new Sentence(0, new Span(0, marked.text().length()), 0, tokens.size());
        List<Mention> mentions = mentions(tokens, sentence, marked);
        List<Quote> quotes = quotes(tokens, sentence, mentions);
        Probabilities forward = NOTHING;
        Probabilities backward = NOTHING;
        for (PairOpinion opinion : opinionFinder.find(tokens, sentence, mentions, quotes)) {
            String source = opinion.source().actor().id();
            String target = opinion.target().actor().id();
            if (source.equals(FIRST.id()) && target.equals(SECOND.id())) {
                forward = opinion.probabilities();
            } else if (source.equals(SECOND.id()) && target.equals(FIRST.id())) {
                backward = opinion.probabilities();
            }
        }
        return new Answer(forward, backward).sharpened(sharpening);
    }

    /** What the model sees of the first entity towards the second; empty where the sentence shows no such pair. */
    public Features features(MarkedSentence marked) {
        Tokens tokens = Tokens.of(marked.text());
        if (tokens.size() == 0) {
            return new Features();
        }
        Sentence sentence = new Sentence(0, new Span(0, marked.text().length()), 0, tokens.size());
        List<Mention> mentions = mentions(tokens, sentence, marked);
        List<Quote> quotes = quotes(tokens, sentence, mentions);
        Mention first = mention(tokens, marked.first(), FIRST);
        return opinionFinder.features(
                tokens, sentence, mentions, quotes, first, mention(tokens, marked.second(), SECOND));
    }

    /** What a model sees of one marked entity of a sentence, whoever is for or against it. */
    public Features features(String text, Span target) {
        Tokens tokens = Tokens.of(text);
        if (tokens.size() == 0) {
            return new Features();
        }
        Sentence sentence = new Sentence(0, new Span(0, text.length()), 0, tokens.size());
        Mention first = mention(tokens, target, FIRST);
        List<Mention> mentions = mentions(tokens, sentence, List.of(first));
        List<Quote> quotes = quotes(tokens, sentence, mentions);
        return opinionFinder.features(tokens, sentence, mentions, quotes, first);
    }

    private List<Quote> quotes(Tokens tokens, Sentence sentence, List<Mention> mentions) {
        return quoteFinder.find(tokens, List.of(sentence), mentions, s -> false).quotes();
    }

    private List<Mention> mentions(Tokens tokens, Sentence sentence, MarkedSentence marked) {
        return mentions(
                tokens,
                sentence,
                List.of(mention(tokens, marked.first(), FIRST), mention(tokens, marked.second(), SECOND)));
    }

    private List<Mention> mentions(Tokens tokens, Sentence sentence, List<Mention> given) {
        List<Mention> mentions = new ArrayList<>(given);
        Map<Actor, Actor> known = new HashMap<>();
        for (Mention mention : mentionFinder
                .find(tokens, List.of(sentence), PublicationDate.UNKNOWN)
                .mentions()) {
            Mention same = given.stream().filter(mention::overlaps).findFirst().orElse(null);
            if (same != null) {
                known.put(mention.actor(), same.actor());
            } else if (mention.isActor()) {
                mentions.add(mention.kind() == Mention.Kind.PRONOUN ? of(mention, known) : mention);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    /** A pronoun as a mention of the entity that was marked where its person is named. */
    private static Mention of(Mention pronoun, Map<Actor, Actor> known) {
        Actor actor = known.getOrDefault(pronoun.actor(), pronoun.actor());
        return new Mention(
                actor,
                pronoun.kind(),
                pronoun.role(),
                pronoun.rule(),
                pronoun.confidence(),
                pronoun.sentence(),
                pronoun.span(),
                pronoun.from(),
                pronoun.to());
    }

    private static Mention mention(Tokens tokens, Span span, Actor actor) {
        int from = Math.min(tokens.firstFrom(span.start()), tokens.size() - 1);
        int to = Math.max(from + 1, tokens.firstFrom(span.end()));
        boolean inside = from > 0 && tokens.end(from - 1) > span.start();
        int first = inside ? from - 1 : from;
        boolean adjective =
                to < tokens.size() && Character.isLowerCase(tokens.form(to).charAt(0)) && isDemonym(tokens, to - 1);
        return new Mention(
                actor,
                adjective ? Mention.Kind.DEMONYM : Mention.Kind.NAME,
                Mention.Role.ACTOR,
                Mention.Rule.FULL_NAME,
                1,
                0,
                tokens.span(first, to),
                first,
                to);
    }

    private static boolean isDemonym(Tokens tokens, int token) {
        String word = tokens.lower(token);
        return word.endsWith("an") || word.endsWith("ese") || word.endsWith("ish") || word.endsWith("i");
    }

    private static Actor marked(String id) {
        return new Actor("~" + id, id, ActorType.GROUP, "", "", "");
    }
}
