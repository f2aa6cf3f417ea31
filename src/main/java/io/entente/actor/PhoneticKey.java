package io.entente.actor;

/** What two spellings of one name have in common when it is written from another script or by ear: "Moammar Qaddafi", "Muammar Gaddafi". */
final class PhoneticKey {

    private static final int SHORTEST = 4;

    private PhoneticKey() {}

    /** The key of a folded word; empty for words too short to tell apart. */
    static String of(String folded) {
        if (folded.length() < SHORTEST) {
            return "";
        }
        String word = folded.replace("x", "ks");
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sound = sound(word, i);
            if (sound != 0 && (key.length() == 0 || key.charAt(key.length() - 1) != sound)) {
                key.append(sound);
            }
        }
        return key.toString();
    }

    /** The sound of a letter; 0 where it has none of its own. */
    private static char sound(String word, int at) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        char before = at > 0 ? word.charAt(at - 1) : ' ';
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'j' -> 'a';
            case 'q', 'g' -> 'k';
            case 'c' -> next == 'h' || next == 'z' ? 's' : 'k';
            case 'h' -> "kgdtscz".indexOf(before) >= 0 ? 0 : 'h';
            case 't' -> next == 'z' || next == 's' ? 0 : 't';
            case 'z', 's' -> 's';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'v', 'w' -> 'w';
            default -> c;
        };
    }
}
