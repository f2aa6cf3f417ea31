package io.entente.actor;

import io.entente.name.Name;
import io.entente.name.NameType;
import io.entente.text.Tokens;

/** Reads the acronym in brackets after a long name: "Free Syrian Army (FSA)". */
final class Acronyms {

    private static final int LONGEST = 8;

    private Acronyms() {}

    /** The acronym, folded; empty where none follows or its letters are not those of the name. */
    static String after(Tokens tokens, Name name, NameForm form) {
        int at = name.to() + 1;
        boolean bracketed = at + 1 < tokens.size()
                && tokens.lower(at - 1).equals("(")
                && tokens.isAllCapitals(at)
                && tokens.lower(at + 1).equals(")");
        if (!bracketed || name.type() == NameType.PERSON) {
            return "";
        }
        String acronym = tokens.lower(at);
        return acronym.length() <= LONGEST && isOf(acronym.replace(".", ""), form) ? acronym : "";
    }

    /** Whether the acronym begins as the name does, and its letters stand in the name in their order. */
    private static boolean isOf(String acronym, NameForm form) {
        String name = String.join("", form.words());
        if (name.charAt(0) != acronym.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < name.length() && at < acronym.length(); i++) {
            at += name.charAt(i) == acronym.charAt(at) ? 1 : 0;
        }
        return at == acronym.length();
    }
}
