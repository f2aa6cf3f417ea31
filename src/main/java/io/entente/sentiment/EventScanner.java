package io.entente.sentiment;

import io.entente.text.PhraseTrie;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the event words of a sentence and tells which of them are verbs. */
final class EventScanner {

    private static final double HEADLINE = 0.6;
    private static final Set<String> VERB_OPENERS = Words.set("""
            to will would may might could should shall must can cannot not n't never who which that they he she it we i
            and has have had did do does 'll is are was were be been being also then
            """);
    private static final Set<String> NOUN_OPENERS = Words.set("""
            a an the this these those its their his her our my your any some no each every several two three four many
            more another new fresh further recent 's ' of in on at for with by from against over under after before
            during between into about despite through without joint military
            """);
    private static final Set<String> THINGS = Words.set("""
            force forces guard guards train trains ship ships mine mines board boards house houses fund funds ring rings
            address note notes report reports claim claims station stations tax taxes fine fines limit limits bar bars
            charge charges lead host hosts partner partners truck trucks ferry state states fire fires rocket rockets
            market arm arms exercise exercises study review command commands order orders ban bans hold target targets
            plan plans loan loans trade aid supply supplies export exports import imports stone stones
            """);
    private static final Set<String> NOUN_CLOSERS =
            Words.set("on against between by of from over in with to and is was were are has have had will , .");

    private final EventLexicon lexicon;

    EventScanner(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The event words outside the stretches of actors.
     *
     * @param actors in the order of the text; a verb may agree with one that stands right before it
     */
    List<EventMatch> scan(Tokens tokens, List<Stretch> actors) {
        List<EventMatch> found = new ArrayList<>();
        boolean headline = isHeadline(tokens);
        int next = 0;
        int t = 0;
        while (t < tokens.size()) {
            while (next < actors.size() && actors.get(next).to() <= t) {
                next++;
            }
            Stretch ahead = next < actors.size() ? actors.get(next) : null;
            if (ahead != null && ahead.has(t)) {
                t = ahead.to();
                continue;
            }
            int limit = ahead == null ? tokens.size() : ahead.from();
            long match = longest(tokens, t, limit);
            int length = PhraseTrie.length(match);
            boolean name = !headline
                    && t > 0
                    && tokens.isCapitalised(t)
                    && !tokens.lower(t - 1).equals("\"");
            if (length > 0 && !name) {
                add(found, tokens, t, match, next > 0 && actors.get(next - 1).to() == t ? actors.get(next - 1) : null);
            }
            t += Math.max(1, length);
        }
        return found;
    }

    /** The longest form whose objects follow where it asks for one. */
    private long longest(Tokens tokens, int from, int limit) {
        long match = lexicon.at(tokens, from, limit);
        while (PhraseTrie.length(match) > 0
                && lexicon.patterns(match, tokens, from + PhraseTrie.length(match))
                        .isEmpty()) {
            match = lexicon.at(tokens, from, from + PhraseTrie.length(match) - 1);
        }
        return match;
    }

    private void add(List<EventMatch> found, Tokens tokens, int from, long match, @Nullable Stretch subject) {
        int to = from + PhraseTrie.length(match);
        List<EventPattern> patterns = lexicon.patterns(match, tokens, to);
        boolean verb = isVerb(tokens, from, to, subject);
        List<EventPattern> fit = patterns.stream()
                .filter(pattern -> pattern.kind().isVerb() == verb)
                .toList();
        List<EventPattern> chosen = fit.isEmpty() && mayQualify(tokens, from) ? acts(patterns) : fit;
        if (!chosen.isEmpty()) {
            found.add(new EventMatch(
                    chosen, from, to, verb && chosen.get(0).kind().isVerb()));
        }
    }

    private static List<EventPattern> acts(List<EventPattern> patterns) {
        return patterns.stream()
                .filter(pattern -> pattern.kind() == EventPattern.Kind.VERB || pattern.kind() == EventPattern.Kind.STOP)
                .toList();
    }

    /** "the besieged town", "of shelling a town": no verb of its clause, and yet of an event. */
    private static boolean mayQualify(Tokens tokens, int token) {
        String word = tokens.lower(token);
        return word.endsWith("ed") || word.endsWith("ing");
    }

    /** Whether a form that may be a verb stands as one. */
    private boolean isVerb(Tokens tokens, int from, int to, @Nullable Stretch subject) {
        String before = from == 0 ? "" : tokens.lower(from - 1);
        if (VERB_OPENERS.contains(before)) {
            return !(lexicon.isNoun(phrase(tokens, from, to))
                    && Set.of("and", "has", "have", "had").contains(before)
                    && isClosed(tokens, to));
        }
        if (NOUN_OPENERS.contains(before)) {
            return false;
        }
        if (!lexicon.isNoun(phrase(tokens, from, to)) && !THINGS.contains(tokens.lower(to - 1))) {
            return true;
        }
        if (to < tokens.size() && tokens.lower(to).equals("to") && isIntended(tokens, from, to)) {
            return true;
        }
        boolean afterPlural = before.endsWith("s") && !before.endsWith("ss");
        boolean third = tokens.lower(from).endsWith("s");
        boolean agrees = subject == null
                ? afterPlural != third
                : third || afterPlural || isPast(tokens.lower(from)) || isInverted(tokens, subject);
        return agrees && !isClosed(tokens, to);
    }

    /** "Russia cut", "Russia struck", but not "Russia campaign": what agrees with one actor. */
    private static boolean isPast(String word) {
        return word.endsWith("ed") || IrregularPasts.has(word) || IrregularPasts.isBase(word);
    }

    /** "Will Russia campaign?" */
    private static boolean isInverted(Tokens tokens, Stretch subject) {
        return subject.from() > 0 && VERB_OPENERS.contains(tokens.lower(subject.from() - 1));
    }

    private boolean isClosed(Tokens tokens, int to) {
        return to >= tokens.size() || NOUN_CLOSERS.contains(tokens.lower(to)) || lexicon.isVerbOnly(tokens.lower(to));
    }

    /** "plans to help", "offers to". */
    private boolean isIntended(Tokens tokens, int from, int to) {
        return lexicon.patterns(lexicon.at(tokens, from, to), tokens, to).stream()
                .anyMatch(pattern -> pattern.kind() == EventPattern.Kind.INTEND);
    }

    private static String phrase(Tokens tokens, int from, int to) {
        return Words.fold(tokens.span(from, to).of(tokens.text()));
    }

    private static boolean isHeadline(Tokens tokens) {
        int words = 0;
        int capitals = 0;
        for (int t = 0; t < tokens.size(); t++) {
            words += tokens.isWord(t) ? 1 : 0;
            capitals += tokens.isCapitalised(t) ? 1 : 0;
        }
        return capitals > HEADLINE * words;
    }
}
