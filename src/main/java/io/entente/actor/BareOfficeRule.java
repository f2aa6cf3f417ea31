package io.entente.actor;

import io.entente.actor.ActorDirectory.TitleMatch;
import io.entente.actor.Mention.Rule;
import io.entente.actor.OfficeConstruct.Time;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a title without a body means: "the president" after his name, "the former president", "the prime minister" of the state in question. */
final class BareOfficeRule {

    /** Offices that a state has once, so that a text about one state needs no name beside them. */
    private static final Set<String> OF_A_STATE = Set.of(
            "office:president",
            "office:prime minister",
            "office:chancellor",
            "office:secretary of state",
            "office:defense secretary",
            "office:vice president",
            "office:pope",
            "office:taoiseach",
            "office:supreme leader",
            "rank:foreign_minister",
            "rank:defence_minister",
            "rank:head_of_government");

    private static final Set<String> POSSESSIVES = Set.of("his", "her");

    private final OfficeHolders holders;

    BareOfficeRule(OfficeHolders holders) {
        this.holders = holders;
    }

    /** What a bare title at a token means; null where there is none, or none that can be settled. */
    OfficeRule.@Nullable Found at(Scene scene, int token, ArticleMemory memory) {
        if (scene.is(token, "predecessor") || scene.is(token, "successor")) {
            return scene.is(token - 1, POSSESSIVES)
                    ? holders.besideLastPerson(memory, scene.is(token, "predecessor"))
                            .map(actor -> new OfficeRule.Found(actor, Rule.BESIDE_IN_OFFICE, token, token + 1))
                            .orElse(null)
                    : null;
        }
        TitleMatch title = scene.titleAt(token);
        if (title == null || scene.is(title.to(), "of") || scene.isHyphen(title.to())) {
            return null;
        }
        if (scene.isCapitalised(title.to()) && !scene.isTitleCase()) {
            return null;
        }
        Time time = OfficeParser.timeBefore(scene, token);
        if (time == Time.PAST) {
            return holders.once(title.titles(), memory)
                    .map(actor -> found(actor, Rule.FORMER_OFFICE_AFTER_NAME, token, title))
                    .orElse(null);
        }
        if (time == Time.OTHER || !isDefinite(scene, token)) {
            return null;
        }
        OfficeHolders.Candidates named = holders.amongNamed(title.titles(), memory);
        if (named.meant() != null) {
            return found(named.meant(), Rule.BARE_OFFICE_AFTER_NAME, token, title);
        }
        if (named.count() > 0) {
            memory.leaveUnsettled();
            return null;
        }
        List<OfficeTitle> ofState = title.titles().stream()
                .filter(meaning -> OF_A_STATE.contains(meaning.means()))
                .toList();
        Optional<Actor> meant = ofState.isEmpty() ? Optional.empty() : holders.inStateOfArticle(ofState, memory);
        return meant.map(actor -> found(actor, Rule.OFFICE_OF_STATE_IN_QUESTION, token, title))
                .orElse(null);
    }

    /** "The president", "the new president". */
    private static boolean isDefinite(Scene scene, int token) {
        int before = token - 1;
        while (scene.is(before, EnglishWords.STILL_THE_HOLDER)) {
            before--;
        }
        boolean inTitle =
                scene.isCapitalised(before) && before > scene.sentence().from();
        return scene.is(before, "the") && (!inTitle || scene.isTitleCase());
    }

    private static OfficeRule.Found found(Actor actor, Rule rule, int token, TitleMatch title) {
        return new OfficeRule.Found(actor, rule, token, title.to());
    }
}
