package org.wiredesk.streams.enrich;

import java.util.Locale;

/**
 * A word of a text. Hyphens and apostrophes within it belong to it, so do the stops of abbreviations; a possessive
 * ending does not.
 *
 * @param start its first UTF-16 unit
 * @param end behind its last one
 * @param text what stands there
 * @param lower the same in small letters
 * @param before what parts it from the word before
 * @param possessive whether {@code 's} follows
 * @param shouting whether it stands in a line of capitals
 */
record Token(int start, int end, String text, String lower, Gap before, boolean possessive, boolean shouting) {

    private static final int LONGEST_NAME_PART = 40;

    /** The word from one UTF-16 unit of a text up to another. */
    static Token of(String body, int start, int end, Gap before, boolean possessive, boolean shouting) {
        String text = body.substring(start, end);
        return new Token(start, end, text, text.toLowerCase(Locale.ROOT), before, possessive, shouting);
    }

    /** Whether it begins with a capital letter and may be part of a name. */
    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0)) && text.length() <= LONGEST_NAME_PART;
    }

    /** Whether its capital letter may only mark the head of a sentence. */
    boolean startsSentence() {
        return before == Gap.SENTENCE;
    }

    /** Whether it is a single capital letter with a stop, {@code J.} */
    boolean isInitial() {
        return text.length() == 2 && text.charAt(1) == '.' && isCapitalised();
    }

    /** Whether it is two to six capital letters. */
    boolean isAcronym() {
        return !shouting
                && text.length() >= 2
                && text.length() <= 6
                && text.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a capital letter stands in it behind the first letter. */
    boolean hasInnerCapital() {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The word as names are written: in a line of capitals with only the first one kept. */
    String asName() {
        boolean acronymLike = text.indexOf('.') >= 0 || text.length() < 3;
        return shouting && !acronymLike ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text;
    }
}
