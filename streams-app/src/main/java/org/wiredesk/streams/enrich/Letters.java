package org.wiredesk.streams.enrich;

/** What a character is, quick for those that most texts are made of. */
final class Letters {

    private static final int ASCII = 128;
    private static final boolean[] WORD = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    /** Whether it is a letter or a digit of any script. */
    static boolean isWord(char c) {
        return c < ASCII ? WORD[c] : Character.isLetterOrDigit(c);
    }
}
