package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.actor.ActorDirectory.TitleMatch;
import io.entente.actor.OfficeConstruct.Time;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the constructs in which English puts a body and its office: "the Chinese president", "the president of France". */
final class OfficeParser {

    private static final Set<String> COUNTERPART = Set.of("counterpart", "counterparts");
    private static final int ADJECTIVES = 4;

    /** Titles that say of what: "the Republican chairman of the Finance Committee". */
    private static final Set<String> OF_SOMETHING =
            Set.of("chair", "chairman", "chairwoman", "chief", "head", "director", "secretary");

    /** Nouns that mean a body as a whole: "the leader of the Labour party". */
    private static final Set<String> WHOLE = Words.set("""
            party government state nation people republic regime movement alliance union organisation organization
            kingdom country
            """);

    /** Nouns that mean a part of the body before them. */
    private static final Set<String> PARTS = Words.set("""
            group delegation caucus branch chapter wing faction team bench benches bloc mission youth
            """);

    private final HeadNoun nouns;

    OfficeParser(HeadNoun nouns) {
        this.nouns = nouns;
    }

    /** The offices that "counterpart" means, by the person before. */
    interface Ranks {
        List<OfficeTitle> before(int sentence);
    }

    /** The construct that begins at a token; null where none does. */
    @Nullable
    OfficeConstruct at(Scene scene, int token, Ranks ranks) {
        OfficeConstruct construct = bodyThenTitle(scene, token, ranks);
        return construct == null ? titleOfBody(scene, token) : construct;
    }

    private @Nullable OfficeConstruct bodyThenTitle(Scene scene, int token, Ranks ranks) {
        AliasMatch body = scene.aliasAt(token);
        if (body == null) {
            return null;
        }
        List<String> bodies = bodies(body);
        if (bodies.isEmpty() || PlaceRule.isAmericanState(scene, token - 1)) {
            return null;
        }
        Time time = timeBefore(scene, token);
        int next = body.to();
        if (scene.isPossessive(next)) {
            next++;
        }
        while (isAdjective(scene, next) && scene.titleAt(next) == null) {
            time = later(time, timeOf(scene, next));
            next++;
            if (scene.isHyphen(next)) {
                next++;
            }
        }
        if (scene.is(next, COUNTERPART)) {
            List<OfficeTitle> same = ranks.before(scene.sentence().index());
            boolean several = scene.is(next, "counterparts") && !isListed(scene, token);
            Time whose = several ? Time.OTHER : time;
            return same.isEmpty() ? null : new OfficeConstruct(bodies, same, whose, token, next + 1);
        }
        TitleMatch title = scene.titleAt(next);
        if (title == null) {
            return null;
        }
        if (isPartOfJob(scene, title)) {
            return null;
        }
        boolean ofOther = scene.is(title.to(), "of") && scene.is(title.to() - 1, OF_SOMETHING);
        Time meant = scene.isHyphen(title.to()) || ofOther || isDeFacto(scene, token) ? Time.OTHER : time;
        return new OfficeConstruct(bodies, title.titles(), meant, token, title.to());
    }

    /** "The kingdom's de facto ruler": who has the power, but not the office. */
    private static boolean isDeFacto(Scene scene, int token) {
        return scene.is(token - 1, "facto") || scene.is(token - 2, "facto");
    }

    /** "The committee's chief strategist": a title that only begins another one. */
    private boolean isPartOfJob(Scene scene, TitleMatch title) {
        boolean chief = scene.is(title.to() - 1, "chief") || scene.is(title.to() - 1, "head");
        HeadNoun.Found noun = chief ? nouns.after(scene, title.to()) : HeadNoun.Found.NONE;
        return noun == HeadNoun.Found.OTHER || noun == HeadNoun.Found.OFFICIALS;
    }

    private static @Nullable OfficeConstruct titleOfBody(Scene scene, int token) {
        TitleMatch title = scene.titleAt(token);
        if (title == null || !scene.is(title.to(), "of")) {
            return null;
        }
        AliasMatch body = scene.aliasAt(scene.afterThe(title.to() + 1));
        if (body == null) {
            return null;
        }
        List<String> bodies = bodies(body);
        if (bodies.isEmpty() || scene.isPossessive(body.to())) {
            return null;
        }
        Time time = isOfPart(scene, body) || isDeFacto(scene, token) ? Time.OTHER : timeBefore(scene, token);
        return new OfficeConstruct(bodies, title.titles(), time, token, body.to());
    }

    /** "The leader of the Labour group", "the head of the Cuban revolution", "of the German state Hesse": of something that the body's name only describes. */
    private static boolean isOfPart(Scene scene, AliasMatch body) {
        int next = body.to();
        boolean demonym = body.aliases().stream().allMatch(alias -> alias.kind() == Alias.Kind.DEMONYM);
        boolean noun = demonym && scene.tokens().isWord(next) && !scene.is(next, EnglishWords.FUNCTION);
        boolean named = scene.is(next, "state") && (scene.is(next + 1, "of") || scene.isCapitalised(next + 1));
        return scene.has(next) && (scene.is(next, PARTS) || noun && (named || !scene.is(next, WHOLE)));
    }

    /** One of "the Russian and Chinese presidents"; null where the name at a token is in no such list. */
    static @Nullable OfficeConstruct joint(Scene scene, int token) {
        AliasMatch body = scene.aliasAt(token);
        if (body == null || bodies(body).isEmpty()) {
            return null;
        }
        int end = body.to();
        boolean listed = isListed(scene, token);
        while (scene.is(end, "and") || scene.is(end, ",")) {
            int next = scene.is(end + 1, "and") ? end + 2 : end + 1;
            AliasMatch other = scene.aliasAt(next);
            if (other == null || bodies(other).isEmpty()) {
                return null;
            }
            listed = true;
            end = other.to();
        }
        TitleMatch title = listed ? scene.pluralTitleAt(end) : null;
        boolean anyLeaders = title != null
                && title.titles().stream().anyMatch(t -> t.means().equals("leads"))
                && !isDefiniteList(scene, token);
        if (title == null || anyLeaders || timeBefore(scene, token) != Time.PRESENT) {
            return null;
        }
        int to = end == body.to() ? title.to() : body.to();
        return new OfficeConstruct(bodies(body), title.titles(), Time.PRESENT, token, to);
    }

    /** "The Russian and Chinese leaders" are two, "Western and Ukrainian leaders" any number. */
    private static boolean isDefiniteList(Scene scene, int token) {
        int i = token - 1;
        while (!scene.is(i, "the") && (scene.is(i, "and") || scene.is(i, ",") || scene.isCapitalised(i))) {
            i--;
        }
        return scene.is(i, "the");
    }

    private static boolean isListed(Scene scene, int token) {
        int before = scene.is(token - 1, "and") || scene.is(token - 1, ",") ? token - 2 : -1;
        if (scene.is(before, ",")) {
            before--;
        }
        for (int from = before; from >= 0 && from > before - ADJECTIVES; from--) {
            AliasMatch other = scene.aliasAt(from);
            if (other != null && other.to() == before + 1) {
                return !bodies(other).isEmpty();
            }
        }
        return false;
    }

    /** The bodies whose office a name before a title can mean. */
    static List<String> bodies(AliasMatch match) {
        Set<String> bodies = new LinkedHashSet<>();
        for (Alias alias : match.aliases()) {
            boolean town = alias.kind() == Alias.Kind.CAPITAL;
            if (!town && alias.kind() != Alias.Kind.SURNAME && alias.context() != Alias.ContextRule.PEOPLE) {
                bodies.add(alias.actorId());
            }
        }
        return new ArrayList<>(bodies);
    }

    private static boolean isAdjective(Scene scene, int token) {
        return scene.is(token, EnglishWords.STILL_THE_HOLDER) || timeOf(scene, token) != Time.PRESENT;
    }

    private static Time timeOf(Scene scene, int token) {
        if (scene.is(token, EnglishWords.ONCE_THE_HOLDER)) {
            return Time.PAST;
        }
        return scene.is(token, EnglishWords.NOT_THE_HOLDER) ? Time.OTHER : Time.PRESENT;
    }

    private static Time later(Time first, Time second) {
        return first == Time.PRESENT ? second : first;
    }

    /** What the adjectives before a construct say of its holder: "the first black US president". */
    static Time timeBefore(Scene scene, int token) {
        int i = token - 1;
        for (int seen = 0; seen < ADJECTIVES; seen++, i--) {
            if (scene.isHyphen(i)) {
                i--;
            }
            Time time = timeOf(scene, i);
            if (time != Time.PRESENT) {
                return time;
            }
            boolean name = scene.isCapitalised(i) && scene.aliasAt(i) != null;
            boolean joined = scene.is(i, "and") && !scene.isCapitalised(i - 1) && scene.aliasAt(i + 1) == null;
            if (!scene.has(i) || !scene.tokens().isWord(i) || name || isFunction(scene, i) && !joined) {
                return Time.PRESENT;
            }
        }
        return Time.PRESENT;
    }

    private static boolean isFunction(Scene scene, int token) {
        return scene.is(token, EnglishWords.FUNCTION);
    }
}
