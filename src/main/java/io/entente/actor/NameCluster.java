package io.entente.actor;

import io.entente.name.Name;
import io.entente.name.NameType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All places of an article that name the same unlisted person or organisation. */
final class NameCluster {

    /** "Inc" settles that a name of two words is no person's, however often it stands without. */
    private static final double WEIGHT_OF_LEGAL_FORM = 20;

    private final Map<NameType, Double> votes = new EnumMap<>(NameType.class);
    private final Set<NameForm> forms = new TreeSet<>();
    private int places;
    private boolean credited;
    private boolean cued;
    private double surest;

    /**
     * @param credit whether the name stands there as that of somebody who made the article
     * @param cued whether a word of the name says what it is: a given name, "Inc", "Institute"
     */
    void add(NameForm form, Name name, boolean credit, boolean cued) {
        this.cued |= cued;
        credited |= credit;
        forms.add(form);
        double weight = form.hasLegalForm() ? WEIGHT_OF_LEGAL_FORM : 1;
        votes.merge(name.type(), weight * name.confidence(), Double::sum);
        surest = Math.max(surest, name.confidence());
        places++;
    }

    /** Whether any place says that it made the article. */
    boolean isCredited() {
        return credited;
    }

    /** Whether a word of the name says what it is. */
    boolean isCued() {
        return cued;
    }

    Set<NameForm> forms() {
        return forms;
    }

    int places() {
        return places;
    }

    /** The confidence of its surest place. */
    double surest() {
        return surest;
    }

    /** The type that most places say. */
    NameType type() {
        NameType best = NameType.OTHER;
        for (NameType type : NameType.values()) {
            if (votes.getOrDefault(type, 0.0) > votes.getOrDefault(best, 0.0)) {
                best = type;
            }
        }
        return best;
    }

    /** The share of the votes that its type has. */
    double agreement() {
        double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        return votes.getOrDefault(type(), 0.0) / all;
    }

    /** The longest form, which names it; of several the first. */
    NameForm longest() {
        NameForm longest = forms.iterator().next();
        for (NameForm form : forms) {
            if (form.words().size() > longest.words().size()) {
                longest = form;
            }
        }
        return longest;
    }

    /** The actor that it is, with an id that is the same in every article which gives the same name. */
    Actor actor() {
        ActorType type = type() == NameType.PERSON ? ActorType.PERSON : ActorType.ORGANISATION;
        NameForm name = longest();
        return new Actor(UnlistedNames.MARK + name.slug(), name.written(), type, "", "", "");
    }
}
