package org.wiredesk.language.topic;

/**
 * How often each word, and each pair of neighbours, stands in a story. Words are told apart by 32-bit hashes of their small letters, so that counting
 * makes no strings; every figure is a zero, and a possessive ending does not count. Words of the headline count twice.
 */
public final class WordCounts {

    private static final int IN_HEADLINE = 2;
    private static final int IN_BODY = 1;
    private static final int MOST_CHARACTERS = 60_000;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIXER = 0x9e3779b97f4a7c15L;
    private static final int SMALLEST = 256;

    private int[] keys = new int[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private boolean[] pairs = new boolean[SMALLEST];
    private int size;

    private WordCounts() {}

    /** The counts of a story; of a very long body only the first 60,000 characters are read. */
    public static WordCounts of(String headline, String body) {
        WordCounts counts = new WordCounts();
        counts.read(headline, IN_HEADLINE);
        counts.read(body, IN_BODY);
        return counts;
    }

    /** The key of a word or of a pair of words parted by a space. */
    public static int key(String term) {
        WordCounts counts = of("", term);
        boolean pair = term.strip().indexOf(' ') > 0;
        for (int i = 0; i < counts.slots(); i++) {
            if (counts.count(i) > 0 && counts.isPair(i) == pair) {
                return counts.key(i);
            }
        }
        return 0;
    }

    /** How many slots there are; some are empty. */
    public int slots() {
        return keys.length;
    }

    /** How often the word in a slot was seen; 0 for an empty slot. */
    public int count(int slot) {
        return counts[slot];
    }

    /** The key of the word in a slot. */
    public int key(int slot) {
        return keys[slot];
    }

    /** Whether a slot holds a pair of words. */
    public boolean isPair(int slot) {
        return pairs[slot];
    }

    private void read(String text, int value) {
        int end = Math.min(text.length(), MOST_CHARACTERS);
        long before = 0;
        int at = 0;
        while (at < end) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            long hash = OFFSET;
            long beforeApostrophe = 0;
            int apostrophe = -1;
            int start = at;
            while (at < end && isInside(text, at, start, end)) {
                char c = small(text.charAt(at));
                if (c == '\'') {
                    apostrophe = at;
                    beforeApostrophe = hash;
                }
                hash = (hash ^ c) * PRIME;
                at++;
            }
            boolean possessive = apostrophe == at - 2 && small(text.charAt(at - 1)) == 's';
            long word = possessive ? beforeApostrophe : hash;
            add(key(word), false, value);
            if (before != 0) {
                add(key(before * MIXER + word), true, value);
            }
            before = word;
        }
    }

    private static boolean isInside(String text, int at, int start, int end) {
        char c = text.charAt(at);
        if (isWord(c)) {
            return true;
        }
        boolean joint = c == '-' || c == '\'' || c == '’';
        return joint && at > start && at + 1 < end && isWord(text.charAt(at + 1));
    }

    private static boolean isWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    private static char small(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
        }
        return c == '’' ? '\'' : Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    }

    private static int key(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * MIXER;
        return (int) (mixed >>> 32);
    }

    private void add(int key, boolean pair, int value) {
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            pairs[slot] = pair;
            size++;
        }
        counts[slot] += value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(int key) {
        int slot = key & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        boolean[] oldPairs = pairs;
        keys = new int[oldKeys.length * 4];
        counts = new int[keys.length];
        pairs = new boolean[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                pairs[slot] = oldPairs[i];
            }
        }
    }
}
