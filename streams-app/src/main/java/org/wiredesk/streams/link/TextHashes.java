package org.wiredesk.streams.link;

import java.util.Arrays;
import java.util.List;

/**
 * Reads a text once and hashes its words, its runs of three, its numbers and its capitalised words. Case and punctuation count for nothing, so that two
 * feeds may differ in their quotes; in scripts without spaces every character is a word.
 */
final class TextHashes {

    private static final int OTHER = -1;

    /** The small letter of each plain letter, each figure itself, 0 for all that parts words: asking for the properties of a character takes time. */
    private static final char[] PLAIN = plain();

    private int[] words = new int[256];
    private int[] facts = new int[64];
    private int wordCount;
    private int factCount;
    private int numberCount;
    private int leadEnd;

    private TextHashes() {}

    private static char[] plain() {
        char[] plain = new char[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return plain;
    }

    /** The hashes of some paragraphs. */
    static TextHashes of(List<String> paragraphs) {
        TextHashes hashes = new TextHashes();
        for (String paragraph : paragraphs) {
            hashes.read(paragraph);
            if (hashes.leadEnd == 0) {
                hashes.leadEnd = hashes.wordCount;
            }
        }
        return hashes;
    }

    /** How many words there are. */
    int words() {
        return wordCount;
    }

    /** How many of them are numbers. */
    int numbers() {
        return numberCount;
    }

    /** Of every run of three words, in the order of the text. */
    int[] shingles() {
        int[] shingles = new int[Math.max(0, wordCount - 2)];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = spread((words[i] * 31L + words[i + 1]) * 1_000_003L + words[i + 2]);
        }
        return shingles;
    }

    /** Of every word of the first paragraph that has any. */
    int[] lead() {
        return Arrays.copyOf(words, leadEnd);
    }

    /** Of every number and capitalised word. */
    int[] facts() {
        return Arrays.copyOf(facts, factCount);
    }

    private void read(String text) {
        long hash = 0;
        boolean fact = false;
        boolean number = false;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int plain = c < PLAIN.length ? PLAIN[c] : OTHER;
            if (plain == OTHER ? Character.isLetterOrDigit(c) || Character.isSurrogate(c) : plain != 0) {
                boolean ideograph = plain == OTHER && Character.isIdeographic(c);
                if (within && ideograph) {
                    add(hash, fact, number);
                    within = false;
                }
                if (!within) {
                    hash = 0;
                    number = Character.isDigit(c);
                    fact = number || Character.isUpperCase(c);
                    within = true;
                }
                hash = hash * 1_099_511_628_211L + (plain == OTHER ? Character.toLowerCase(c) : plain) + 1;
                if (ideograph) {
                    add(hash, false, false);
                    within = false;
                }
            } else if (within) {
                add(hash, fact, number);
                within = false;
            }
        }
        if (within) {
            add(hash, fact, number);
        }
    }

    private void add(long hash, boolean fact, boolean number) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        int word = spread(hash);
        words[wordCount++] = word;
        if (number) {
            numberCount++;
        }
        if (fact) {
            if (factCount == facts.length) {
                facts = Arrays.copyOf(facts, 2 * facts.length);
            }
            facts[factCount++] = word;
        }
    }

    /** Every bit of the hash in 31 bits that look like chance (the mixing of SplitMix64). */
    private static int spread(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((mixed ^ (mixed >>> 31)) >>> 33);
    }
}
