package io.entente.analysis;

import io.entente.actor.Actor;
import io.entente.actor.ActorDirectory;
import io.entente.actor.ContextWords;
import io.entente.actor.Governments;
import io.entente.actor.Mention;
import io.entente.actor.MentionFinder;
import io.entente.actor.UnlistedNames;
import io.entente.article.Article;
import io.entente.article.RecurringLines;
import io.entente.article.Zone;
import io.entente.article.ZoneKind;
import io.entente.article.ZonedText;
import io.entente.name.NameSpan;
import io.entente.pair.CoOccurrenceCounter;
import io.entente.pair.PairEvidence;
import io.entente.pair.Voice;
import io.entente.quote.FirstPersons;
import io.entente.quote.Quote;
import io.entente.quote.QuoteFinder;
import io.entente.sentiment.CueLexicon;
import io.entente.sentiment.CuePath;
import io.entente.sentiment.EchoFinder;
import io.entente.sentiment.EventLexicon;
import io.entente.sentiment.EventReader;
import io.entente.sentiment.OpinionFinder;
import io.entente.sentiment.PairOpinion;
import io.entente.sentiment.SentimentModel;
import io.entente.sentiment.SpeakerOpinions;
import io.entente.sentiment.Surroundings;
import io.entente.text.Sentence;
import io.entente.text.SentenceSplitter;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one article: zones, sentences, mentions, quotations, pairs. The same article gives the same analysis. */
public final class ArticleAnalyzer {

    private final MentionFinder mentionFinder;
    private final UnlistedNames unlistedNames;
    private final QuoteFinder quoteFinder;
    private final Governments governments;
    private final OpinionFinder opinionFinder;
    private final SpeakerOpinions speakerOpinions;
    private final EchoFinder echoFinder;
    private final SentimentModel model;
    private final AnalysisSettings settings;

    public ArticleAnalyzer(
            ActorDirectory directory,
            UnlistedNames unlistedNames,
            ContextWords words,
            CueLexicon lexicon,
            EventLexicon events,
            SentimentModel model,
            SentimentModel targets,
            AnalysisSettings settings) {
        mentionFinder = new MentionFinder(directory, words, settings.pairMentions());
        this.unlistedNames = unlistedNames;
        quoteFinder = new QuoteFinder(words.reporting(), directory);
        governments = new Governments(directory);
        opinionFinder = new OpinionFinder(lexicon, new EventReader(lexicon, events), model, Surroundings.ARTICLE);
        speakerOpinions = new SpeakerOpinions(lexicon, targets);
        echoFinder = new EchoFinder(lexicon);
        this.model = model;
        this.settings = settings;
    }

    /** The analysis of an article in a language that is analysed, which is English. */
    public ArticleAnalysis analyze(Article article) {
        return analyze(article, RecurringLines.NONE, Map.of());
    }

    /**
     * The analysis of an article of an outlet that puts some lines into many of its articles, and some of whose sentences another
     * reader of names has read.
     *
     * @param read the names that it found, by the sentence's index
     */
    public ArticleAnalysis analyze(Article article, RecurringLines recurring, Map<Integer, List<NameSpan>> read) {
        Ground ground = ground(article, recurring);
        ZonedText text = ground.text();
        Tokens tokens = ground.tokens();
        List<Sentence> sentences = ground.sentences();
        List<ZoneKind> zones = ground.zones();
        Makers makers = Makers.of(article.provenance());
        MentionFinder.Found listed = makers.withoutThem(mentionFinder.find(tokens, sentences, article.date()));
        MentionFinder.Found found = unlistedNames.addTo(listed, tokens, sentences, zones, makers.names(), read);
        QuoteFinder.Found quoted = quoteFinder.find(
                tokens, sentences, found.mentions(), sentence -> zones.get(sentence.index()) == ZoneKind.POST);
        List<Quote> quotes = quoted.quotes();
        List<Mention> mentions = new FirstPersons(
                        governments::stateOf, speaker -> governments.governedBy(speaker, article.date()))
                .addTo(quoted.mentions(), tokens, sentences, quotes);
        return new ArticleAnalysis(
                text,
                tokens,
                sentences,
                zones,
                mentions,
                found.unsettled(),
                quotes,
                evidence(tokens, sentences, zones, mentions, quotes),
                CoOccurrenceCounter.count(mentions, sentences.size()),
                model.name(),
                model.version(),
                settings.open());
    }

    /**
     * The sentences of an article whose names the directory does not settle and the tagger is not sure of.
     *
     * @param doubt how unsure it must be, in [0, 1]
     */
    public List<NameQuestion> nameQuestions(Article article, RecurringLines recurring, double doubt) {
        Ground ground = ground(article, recurring);
        MentionFinder.Found listed = Makers.of(article.provenance())
                .withoutThem(mentionFinder.find(ground.tokens(), ground.sentences(), article.date()));
        return unlistedNames.doubted(listed, ground.tokens(), ground.sentences(), ground.zones(), doubt).stream()
                .map(sentence -> new NameQuestion(
                        sentence.index(), sentence.span().of(ground.text().text())))
                .toList();
    }

    private record Ground(ZonedText text, Tokens tokens, List<Sentence> sentences, List<ZoneKind> zones) {}

    private static Ground ground(Article article, RecurringLines recurring) {
        ZonedText text = ZonedText.of(article, recurring);
        Tokens tokens = Tokens.of(text.text());
        List<Sentence> sentences = new ArrayList<>();
        List<ZoneKind> zones = new ArrayList<>();
        for (Zone zone : text.zones()) {
            if (zone.kind().isAnalysed()) {
                int from = tokens.firstFrom(zone.span().start());
                int to = tokens.firstFrom(zone.span().end());
                for (Sentence sentence : SentenceSplitter.split(tokens, from, to, sentences.size())) {
                    sentences.add(sentence);
                    zones.add(zone.kind());
                }
            }
        }
        return new Ground(text, tokens, sentences, zones);
    }

    private List<PairEvidence> evidence(
            Tokens tokens, List<Sentence> sentences, List<ZoneKind> zones, List<Mention> mentions, List<Quote> quotes) {
        List<PairEvidence> evidence = new ArrayList<>();
        int mention = 0;
        int quote = 0;
        for (Sentence sentence : sentences) {
            List<Mention> here = new ArrayList<>();
            while (mention < mentions.size() && mentions.get(mention).sentence() == sentence.index()) {
                if (mentions.get(mention).isActor()) {
                    here.add(mentions.get(mention));
                }
                mention++;
            }
            if (here.isEmpty()) {
                continue;
            }
            while (quote < quotes.size() && quotes.get(quote).to() <= sentence.from()) {
                quote++;
            }
            List<Quote> touching = touching(quotes, quote, sentence);
            List<PairOpinion> opinions = opinionFinder.find(tokens, sentence, here, touching);
            List<PairOpinion> spoken = withSpeakers(opinions, tokens, sentence, here, touching);
            EchoFinder.Echo echo = evidence.isEmpty() ? null : echoFinder.find(tokens, sentence, here, touching);
            List<PairOpinion> all =
                    echo == null ? spoken : with(spoken, EchoedStances.of(echo, tokens, sentence, evidence));
            for (PairOpinion opinion : all) {
                evidence.add(evidence(sentence, zones.get(sentence.index()), opinion, touching));
            }
        }
        return evidence;
    }

    /** The quotations that touch a sentence, of those from one on, which are in the order of their sentences. */
    private static List<Quote> touching(List<Quote> quotes, int from, Sentence sentence) {
        List<Quote> touching = new ArrayList<>();
        for (int i = from; i < quotes.size() && quotes.get(i).sentence() <= sentence.index(); i++) {
            if (quotes.get(i).touches(sentence)) {
                touching.add(quotes.get(i));
            }
        }
        return touching;
    }

    /**
     * The opinions of a sentence with those of quoted speakers among them. A speaker who is read in the sentence itself keeps
     * that reading where a cue made it, or where his words decide nothing.
     */
    private List<PairOpinion> withSpeakers(
            List<PairOpinion> opinions, Tokens tokens, Sentence sentence, List<Mention> mentions, List<Quote> quotes) {
        List<PairOpinion> spoken = new ArrayList<>();
        for (Quote quote : quotes) {
            if (quote.kind() != Quote.Kind.INDIRECT) {
                spoken.addAll(speakerOpinions.find(tokens, sentence, mentions, quote));
            }
        }
        return with(opinions, spoken);
    }

    /** The opinions of a sentence with others among them that are told in another way. */
    private List<PairOpinion> with(List<PairOpinion> opinions, List<PairOpinion> spoken) {
        if (spoken.isEmpty()) {
            return opinions;
        }
        Map<List<String>, PairOpinion> all = new LinkedHashMap<>();
        opinions.forEach(opinion -> all.put(pair(opinion), opinion));
        spoken.forEach(opinion -> all.merge(pair(opinion), opinion, this::decisive));
        return new ArrayList<>(all.values());
    }

    private static List<String> pair(PairOpinion opinion) {
        return List.of(opinion.source().actor().id(), opinion.target().actor().id());
    }

    private PairOpinion decisive(PairOpinion read, PairOpinion spoken) {
        boolean decided = spoken.probabilities().sign(settings.arrowThreshold()) != 0;
        boolean open = read.cue() == null && read.probabilities().sign(settings.arrowThreshold()) == 0;
        return decided && open ? spoken : read;
    }

    private PairEvidence evidence(Sentence sentence, ZoneKind zone, PairOpinion opinion, List<Quote> quotes) {
        boolean spoken = opinion.path() == CuePath.QUOTED;
        int at = spoken || opinion.cueFrom() < 0 ? opinion.target().from() : opinion.cueFrom();
        Quote quote = around(quotes, at);
        Voice voice = quote == null ? Voice.AUTHOR : voice(quote);
        Actor holder = quote == null || quote.speaker() == null
                ? null
                : quote.speaker().actor();
        int polarity = opinion.probabilities().sign(settings.arrowThreshold());
        return new PairEvidence(sentence, zone, opinion, voice, holder, polarity);
    }

    /** The quotation around a token; marks count before a verb of saying. */
    private static @Nullable Quote around(List<Quote> quotes, int token) {
        Quote found = null;
        for (Quote quote : quotes) {
            if (quote.contains(token) && (found == null || quote.isMarked())) {
                found = quote;
            }
        }
        return found;
    }

    private static Voice voice(Quote quote) {
        return switch (quote.kind()) {
            case DIRECT, PARTIAL -> Voice.DIRECT_QUOTE;
            case INDIRECT -> Voice.INDIRECT_QUOTE;
            case POST -> Voice.POST;
        };
    }
}
