package io.entente.sentiment;

import io.entente.text.Words;
import java.util.Set;

/** Past forms of English verbs that do not end in "ed". */
final class IrregularPasts {

    private static final Set<String> FORMS = Words.set("""
            arose ate awoke became began bent bound bit blew bore bought bred broke brought built burnt came caught chose
            clung crept dealt did drank drew drove dug dwelt fed fell felt fled flew flung forbade forgave forgot fought
            found froze gave ground grew had heard held hid hung kept knelt knew laid leapt led left lent lost made meant
            met misled mistook outbid overcame oversaw overtook overthrew paid proved ran rang rebuilt repaid rode rose
            said sang sank sat saw sent shook shot showed shrank slew slid sold sought spent spoke spoilt sprang stole
            stood strove struck stuck stung swam swept swore swung taught thought threw told took tore undertook
            undid understood upheld went withdrew withheld withstood woke won wore wound wove wrote
            """);

    private static final Set<String> BASES = Words.set("""
            put hit cut let set shut cost hurt quit split spread bid beat burst cast upset bet rid shed thrust read broadcast
            """);

    private IrregularPasts() {}

    /** Whether a folded word is a past that is the base form of its verb, too: "cut". */
    static boolean isBase(String folded) {
        return BASES.contains(folded);
    }

    /** Whether a folded word is a past, and no base form. */
    static boolean has(String folded) {
        return FORMS.contains(folded);
    }
}
