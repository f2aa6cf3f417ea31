package io.entente.sentiment;

import io.entente.text.Words;
import java.util.Set;

/** Closed classes of English words that the reading of a clause rests on, folded. */
final class Grammar {

    static final Set<String> SKIPPED_BEFORE_NAME = Words.set("""
            the mr mrs ms dr . sen gov rep president senator former then prime minister chancellor chief leader premier
            king queen prince crown secretary-general secretary general foreign defense defence interior ambassador
            envoy spokesman spokeswoman
            """);

    static final Set<String> PREPOSITIONS = Words.set("""
            in of on with by against to for from at over about between under into toward towards than as
            amid among like upon without within behind after before during through despite including
            regarding concerning alongside near via around across unlike following beyond versus
            """);

    static final Set<String> BE = Words.set("""
            is was were been being be are 's gets got get getting
            """);

    static final Set<String> ADVERBIAL = Words.set("""
            not n't also never ever still now again just even already long once twice both all so very too
            more most less further often soon first later since has have had will would could can may might
            should must did does do to been be being is was were are
            """);

    /** Words after a name that are no noun which it describes. */
    static final Set<String> NO_NOUN = Words.set("""
            in of on with by against to for from at over about between under into toward towards than as amid
            among like upon without within behind after before during through despite including and or but
            nor who which that whose whom where when while if because is was are were be been has have had
            will would could can may might should must did does do not n't also never ever still now again
            just even already once both all so too then later today yesterday tomorrow he she they it we
            himself herself itself themselves this last next earlier alone until since along via near said
            told went came took made gave got kept left met saw felt knew thought found began ran stood sat
            held brought sent spent lost won wrote read spoke grew drew threw rose fell let set put cut hit
            """);

    static final Set<String> DAYS = Words.set("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july
            august september october november december
            """);

    /** Prepositions after which a name may still be the one who acts: "leaders of the G7 condemned". */
    static final Set<String> OF_SUBJECT = Set.of("of", "from", "for", "after", "before", "as", "since", "like");

    /** Verbs against somebody whose object is what they do to him: "threatened sanctions". */
    static final Set<String> PRODUCING =
            Set.of("threaten", "warn", "launch", "mount", "wage", "escalate", "intensify", "impose", "step up");

    /** Verbs that do away with the noun after them: "settled the dispute", "ended the alliance". */
    static final Set<String> RESOLVING = Words.set("""
            settle settles settled settling resolve resolves resolved resolving end ends ended ending ease
            eases eased easing defuse defuses defused defusing bridge bridges bridged bridging reduce reduces
            reduced reducing overcome overcomes overcame overcoming mend mends mended mending heal heals
            healed healing avoid avoids avoided avoiding prevent prevents prevented preventing avert averts
            averted averting suspend suspends suspended suspending cancel cancels cancelled canceled
            terminate terminates terminated terminating scrap scraps scrapped scrapping lift lifts lifted
            lifting withdraw withdraws withdrew withdrawing drop drops dropped dropping
            """);

    /** Words that open another clause, past which a target is not looked for. */
    static final Set<String> CLAUSE_OPENERS = Set.of(
            "that",
            "who",
            "which",
            "whose",
            "because",
            "while",
            "but",
            "when",
            "if",
            "unless",
            "although",
            "though",
            "where",
            "until",
            "whereas",
            "than",
            "whether",
            "as",
            "so",
            "after",
            "before",
            "since",
            ";",
            ":",
            "?",
            "\u2014",
            "\u2013",
            "(",
            ")");

    /** Nouns of people who are not the one whose name stands before them. */
    static final Set<String> OTHERS = Words.set("""
            critics critic opponents opponent rivals rival enemies enemy victims victim protesters
            supporters supporter voters fans detractors foes foe accuser accusers wife husband daughter son
            brother father mother sister lawyer lawyers attorney attorneys predecessor successor neighbour
            neighbours neighbor neighbors citizens people residents civilians opposition dissidents
            challenger base allies ally
            """);

    /** Verbs that make their subject the one to whom the noun after them happens. */
    static final Set<String> RECEIVING = Words.set("""
            face faces faced facing draw draws drew drawn drawing receive receives received receiving under
            suffer suffers suffered suffering earn earns earned earning win wins won winning get gets got
            met endured attracted attracting sparked sparking provoked triggered prompted prompting fend
            shrug shrugged weather fears fearing feared defied defying despite amid from ignored dismissed
            braced secure secured enjoys enjoy enjoyed lost lose seek seeks sought seeking
            """);

    /** Prepositions before a noun that make it a circumstance of the sentence. */
    static final Set<String> CIRCUMSTANCE = Set.of(
            "of", "at", "amid", "over", "despite", "after", "during", "due", "because", "following", "since", "before");

    static final Set<String> DETERMINERS = Words.set("""
            the a an its his her their this that these those any some all both fellow our my your such
            """);

    /** Nouns that say on whose side, or against whom, somebody is. */
    static final Set<String> SIDES = Words.set("""
            ally allies foe foes enemy enemies archenemy arch-enemy archrival arch-rival rival rivals critic critics
            opponent opponents supporter supporters backer backers friend adversary adversaries nemesis
            """);

    static final Set<String> TOWARDS = Words.set("""
            on against to for of with over toward towards at
            """);

    private Grammar() {}
}
