package org.wiredesk.language.name.perceptron;

/** Makes numbers of words and of features, which stand for them everywhere; two rarely share one. */
final class Hash {

    private Hash() {}

    /** A number for two numbers in their order. */
    static int mix(int first, int second) {
        int mixed = (first * 0x9E3779B1) ^ Integer.rotateLeft(second * 0x85EBCA6B, 15);
        mixed = (mixed ^ (mixed >>> 15)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 13);
    }

    /** A number for three numbers in their order. */
    static int mix(int first, int second, int third) {
        return mix(mix(first, second), third);
    }

    /** A number for the letters of a word, as they are. */
    static long letters(CharSequence text, int start, int end) {
        long hash = (long) end - start;
        for (int at = start; at < end; at++) {
            hash = (hash ^ text.charAt(at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** A number for a word without the difference of capitals and of figures: {@code 10,000} and {@code 7} are one. */
    static int lower(CharSequence text, int start, int end) {
        int hash = 17;
        boolean figure = false;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (unit >= '0' && unit <= '9') {
                hash = figure ? hash : step(hash, '0');
                figure = true;
            } else if (!(figure && (unit == ',' || unit == '.') && at + 1 < end && isFigure(text.charAt(at + 1)))) {
                hash = step(hash, unit < 128 ? lower(unit) : Character.toLowerCase(unit));
                figure = false;
            }
        }
        return mix(hash, 1);
    }

    private static int step(int hash, int unit) {
        return (hash * 0x01000193) ^ (unit * 0x9E3779B1);
    }

    private static boolean isFigure(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static int lower(char unit) {
        if (unit == '\u2019') {
            return '\'';
        }
        return unit >= 'A' && unit <= 'Z' ? unit + 32 : unit;
    }
}
