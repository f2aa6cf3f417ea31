package io.entente.actor;

import io.entente.name.NameLexicon;
import io.entente.name.NameType;
import io.entente.name.WordKind;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every place of an article that has one of the forms of its unlisted names. */
final class NameScan {

    private final NameLexicon lexicon;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** "Al-Qedra" for Ashraf al-Qedra. */
    private static final Set<String> ARABIC_ARTICLES = Set.of("al", "el", "ul");

    private record Entry(NameForm form, NameCluster cluster, Actor actor) {}

    NameScan(NameLexicon lexicon, Map<NameForm, NameCluster> forms) {
        this.lexicon = lexicon;
        Map<NameCluster, Actor> actors = new HashMap<>();
        forms.forEach((form, cluster) -> byFirst.computeIfAbsent(form.first(), first -> new ArrayList<>())
                .add(new Entry(form, cluster, actors.computeIfAbsent(cluster, NameCluster::actor))));
        byFirst.values()
                .forEach(entries -> entries.sort(Comparator.comparing(
                                (Entry entry) -> -entry.form.words().size())
                        .thenComparing(Entry::form)));
    }

    List<Mention> mentions(Tokens tokens, List<Sentence> sentences, TakenTokens taken) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean story = sentence.index() == 0 || Credits.isProse(tokens, sentence);
            int i = story ? sentence.from() : sentence.to();
            while (i < sentence.to()) {
                Mention mention = at(tokens, sentence, i, taken);
                if (mention != null) {
                    mentions.add(mention);
                }
                i = mention == null ? i + 1 : mention.to();
            }
        }
        return mentions;
    }

    private @Nullable Mention at(Tokens tokens, Sentence sentence, int from, TakenTokens taken) {
        List<Entry> entries = tokens.isCapitalised(from) ? byFirst.get(tokens.lower(from)) : null;
        if (entries == null) {
            return null;
        }
        for (Entry entry : entries) {
            int to = end(tokens, sentence, from, entry.form);
            boolean fits = to > from && taken.covers(from, to);
            if (fits && (entry.form.words().size() > 1 || isAlone(tokens, sentence, from))) {
                return mention(tokens, sentence, entry, from, to);
            }
        }
        return null;
    }

    /** The end of a form that begins here; its beginning where it does not. */
    private static int end(Tokens tokens, Sentence sentence, int from, NameForm form) {
        int at = from;
        for (String word : form.words()) {
            while (at > from && at < sentence.to() && !tokens.isWord(at) && isJoint(tokens, at)) {
                at++;
            }
            if (at >= sentence.to() || !tokens.lower(at).equals(word)) {
                return from;
            }
            at++;
        }
        return at;
    }

    private static boolean isJoint(Tokens tokens, int token) {
        return switch (tokens.lower(token)) {
            case ".", "-", "\u2010", "\u2011", "'", "\u2019", "'s", "&", "\u2013" -> true;
            default -> false;
        };
    }

    /** Whether the words beside a single word do not make it a part of another name. */
    private boolean isAlone(Tokens tokens, Sentence sentence, int token) {
        int before = token - 1;
        int after = token + 1;
        boolean article = before > sentence.from() && ARABIC_ARTICLES.contains(tokens.lower(before - 1));
        boolean hyphen = (before >= sentence.from() && isHyphen(tokens, before) && !article)
                || (after < sentence.to() && isHyphen(tokens, after));
        boolean ofAnother = before >= sentence.from() && lexicon.is(tokens, before, WordKind.GIVEN);
        if (hyphen || ofAnother || isTitleCase(tokens, sentence)) {
            return !hyphen && !ofAnother;
        }
        boolean namedBefore = before >= sentence.from()
                && isNameWord(tokens, before)
                && !lexicon.is(tokens, before, WordKind.HONORIFIC)
                && !lexicon.is(tokens, before, WordKind.ROLE);
        return !namedBefore && !(after < sentence.to() && isNameWord(tokens, after));
    }

    private boolean isNameWord(Tokens tokens, int token) {
        return tokens.isWord(token) && tokens.isCapitalised(token) && !lexicon.is(tokens, token, WordKind.FUNCTION);
    }

    /** Whether nearly every word has a capital, so that a capital beside a word tells nothing. */
    private static boolean isTitleCase(Tokens tokens, Sentence sentence) {
        int small = 0;
        int capitals = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            capitals += tokens.isWord(i) && tokens.isCapitalised(i) ? 1 : 0;
            small += tokens.isWord(i) && !tokens.isCapitalised(i) ? 1 : 0;
        }
        return capitals > 2 * small && !tokens.lower(sentence.to() - 1).equals(".");
    }

    private static boolean isHyphen(Tokens tokens, int token) {
        return tokens.lower(token).equals("-") && !tokens.isAfterSpace(token);
    }

    private static Mention mention(Tokens tokens, Sentence sentence, Entry entry, int from, int to) {
        boolean full = entry.cluster.forms().contains(entry.form);
        boolean person = entry.cluster.type() == NameType.PERSON;
        Mention.Rule rule = !full
                ? Mention.Rule.UNLISTED_SHORT_FORM
                : person ? Mention.Rule.UNLISTED_PERSON : Mention.Rule.UNLISTED_ORGANISATION;
        return new Mention(
                entry.actor,
                full ? Mention.Kind.NAME : Mention.Kind.ALIAS,
                Mention.Role.ACTOR,
                rule,
                rule.confidence() * entry.cluster.surest(),
                sentence.index(),
                tokens.span(from, to),
                from,
                to);
    }
}
