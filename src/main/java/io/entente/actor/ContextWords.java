package io.entente.actor;

import java.io.Serializable;
import java.util.Set;

/**
 * The words of the lexicon by which a mention's surroundings are judged, folded.
 *
 * @param government nouns that make a demonym before them mean the state: "forces", "officials"
 * @param officials those of them that mean people who speak for it: "officials"
 * @param acts forms of verbs that make a place before them mean its government: "denied", "will"
 * @param attitudes nouns of attitude or act: "sanctions", "criticism"
 * @param attitudeVerbs forms of verbs of attitude, which make a place after them mean its government
 * @param reporting forms of verbs of saying
 */
public record ContextWords(
        Set<String> government,
        Set<String> officials,
        Set<String> acts,
        Set<String> attitudes,
        Set<String> attitudeVerbs,
        Set<String> reporting)
        implements Serializable {

    public ContextWords {
        government = Set.copyOf(government);
        officials = Set.copyOf(officials);
        acts = Set.copyOf(acts);
        attitudes = Set.copyOf(attitudes);
        attitudeVerbs = Set.copyOf(attitudeVerbs);
        reporting = Set.copyOf(reporting);
    }
}
