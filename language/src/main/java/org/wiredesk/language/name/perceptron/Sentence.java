package org.wiredesk.language.name.perceptron;

/**
 * The words of a sentence and how it is written. A headline in capitals tells nothing by its capitals, and the finder must
 * know that.
 */
final class Sentence {

    /** How the letters of a whole sentence are written. */
    enum Lettering {
        /** As usual. */
        NORMAL,
        /** All in capitals. */
        CAPITALS,
        /** Each important word with a capital. */
        TITLE;

        /** Its number in features; models hold it, so that the order must stay. */
        @SuppressWarnings("EnumOrdinal")
        int number() {
            return ordinal();
        }
    }

    private static final int FEW_WORDS = 3;

    private final Word[] words;
    private final Lettering lettering;
    private final Runs runs;

    /** The words are not copied. */
    Sentence(Word... words) {
        this.words = words;
        this.lettering = lettering(words);
        this.runs = new Runs(this);
    }

    int count() {
        return words.length;
    }

    Word word(int token) {
        return words[token];
    }

    Lettering lettering() {
        return lettering;
    }

    Runs runs() {
        return runs;
    }

    private static Lettering lettering(Word... words) {
        int capitals = 0;
        int small = 0;
        int initial = 0;
        for (Word word : words) {
            switch (word.shape()) {
                case SMALL -> small++;
                case CAPITALS -> capitals++;
                case CAPITAL, MIXED -> initial++;
                default -> {}
            }
        }
        int all = capitals + small + initial;
        if (all < FEW_WORDS) {
            return small == 0 && initial == 0 && capitals > 1 ? Lettering.CAPITALS : Lettering.NORMAL;
        }
        if (capitals * 10 >= all * 7) {
            return Lettering.CAPITALS;
        }
        return initial + capitals > 3 && small * 3 <= initial + capitals ? Lettering.TITLE : Lettering.NORMAL;
    }
}
