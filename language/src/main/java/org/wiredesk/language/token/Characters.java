package org.wiredesk.language.token;

/** Which characters make up words. */
final class Characters {

    private Characters() {}

    /** Letters, figures, the marks that combine with them, and what stands outside the first plane. */
    static boolean isWordPart(char unit) {
        if (unit < 128) {
            return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
        }
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
