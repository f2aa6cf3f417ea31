package io.entente.sentiment;

import io.entente.sentiment.Roles.Target;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;

/** Reads who gives somebody what helps him: "Germany sent tanks to Ukraine", "pledged $50 million for Israel", "gave Kyiv arms". */
final class GivingRelations implements ConstructReader {

    private static final int GIFT_REACH = 7;
    private static final int RECEIVER_REACH = 7;
    private static final Set<String> TO_FOR = Set.of("to", "for");
    private static final Set<String> GIVING = Words.set("""
            send sends sent sending give gives gave given giving provide provides provided providing supply supplies
            supplied supplying ship ships shipped shipping deliver delivers delivered delivering donate donates donated
            donating pledge pledges pledged pledging promise promises promised promising offer offers offered offering
            approve approves approved approving grant grants granted granting lend lends lent lending transfer
            transfers transferred transferring allocate allocates allocated allocating
            """);
    private static final Set<String> GIFTS = Words.set("""
            weapon weapons weaponry arms tank tanks missile missiles jets ammunition munitions drones artillery shells
            howitzers launchers aid assistance help relief funding funds money loan loans grant grants million billion
            vaccines equipment supplies package credit medicine medicines food generators helicopters rifles
            """);

    private final Roles roles;
    private final SubjectFinder subjects;
    private final RelationMaker maker;

    GivingRelations(Roles roles, SubjectFinder subjects, RelationMaker maker) {
        this.roles = roles;
        this.subjects = subjects;
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause) {
        for (int t = clause.from(); t < clause.to(); t++) {
            if (clause.is(t, GIVING) && clause.at(t) == null) {
                CueMatch match = new CueMatch(cue(clause.word(t)), t, t + 1);
                Target receiver = receiver(clause, match);
                if (receiver != null) {
                    maker.add(relations, clause, match, subjects.find(clause, match), receiver, CuePath.LINKED);
                }
            }
        }
    }

    private static Cue cue(String verb) {
        return new Cue(verb, Cue.Kind.VERB, 1, TO_FOR, EventClass.MATERIAL_COOPERATION, true);
    }

    private @org.jspecify.annotations.Nullable Target receiver(Clause clause, CueMatch verb) {
        Target direct = roles.object(clause, verb, 2);
        if (direct != null) {
            int end = direct.members().get(direct.members().size() - 1).to();
            int from = clause.word(end).equals("with") ? end + 1 : end;
            return gift(clause, from) >= 0 ? direct : null;
        }
        int gift = gift(clause, verb.to());
        for (int t = gift + 1; gift >= 0 && clause.has(t) && t <= gift + RECEIVER_REACH; t++) {
            if (clause.is(t, TO_FOR)) {
                CueMatch at = new CueMatch(verb.cue(), verb.from(), t);
                return roles.linked(clause, at, TO_FOR, 3);
            }
            if (clause.at(t) != null || clause.word(t).equals(",") || clause.is(t, Grammar.CLAUSE_OPENERS)) {
                return null;
            }
        }
        return null;
    }

    /** Where what is given stands; -1 where nothing is that helps. */
    private static int gift(Clause clause, int from) {
        for (int t = from; t < from + GIFT_REACH && clause.has(t); t++) {
            if (clause.is(t, GIFTS)) {
                int last = t;
                while (clause.is(last + 1, GIFTS) || clause.is(last + 1, Set.of("and", "in", "of", "worth"))) {
                    last++;
                }
                return clause.is(last, GIFTS) ? last : t;
            }
            if (clause.is(t, Grammar.CLAUSE_OPENERS)
                    || clause.is(t, TO_FOR)
                    || clause.word(t).equals(",")) {
                return -1;
            }
        }
        return -1;
    }
}
