package org.wiredesk.language.token;

import java.util.Arrays;

/**
 * Ends a sentence behind a full stop, a question or an exclamation mark, with the quotes and brackets that follow it, and
 * at the end of a paragraph; not behind {@code Mr.}, an initial, or a stop that a small letter follows.
 */
final class SentenceSplitter {

    /** Long lists without stops are cut, so that no sentence takes more than so many tokens. */
    private static final int LONGEST_SENTENCE = 300;

    private static final int MOST_CLOSING = 3;

    private final String text;
    private final Spans tokens;

    private SentenceSplitter(String text, Spans tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static Tokens split(String text, Spans tokens) {
        int[] ends = new int[16];
        int count = 0;
        int start = 0;
        SentenceSplitter splitter = new SentenceSplitter(text, tokens);
        for (int token = 0; token < tokens.count(); token++) {
            if (token + 1 == tokens.count() || token + 1 - start == LONGEST_SENTENCE || splitter.endsAt(token)) {
                ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
                ends[count++] = token + 1;
                start = token + 1;
            }
        }
        return new Tokens(text, tokens.starts(), tokens.ends(), Arrays.copyOf(ends, count));
    }

    private boolean endsAt(int token) {
        if (breaksLine(tokens.end(token), tokens.start(token + 1))) {
            return true;
        }
        char next = text.charAt(tokens.start(token + 1));
        if (Character.isLowerCase(next) || (closes(next) && !spaceBefore(token + 1)) || next == ',' || next == ';') {
            return false;
        }
        int last = token;
        while (last > 0
                && token - last < MOST_CLOSING
                && !spaceBefore(last)
                && closes(text.charAt(tokens.start(last)))
                && tokens.end(last) - tokens.start(last) <= 2) {
            last--;
        }
        return switch (text.charAt(tokens.end(last) - 1)) {
            case '?', '!' -> !isWord(next) || spaceBefore(token + 1);
            case '.' -> isStop(last) || endsAbbreviation(last, token + 1);
            default -> false;
        };
    }

    /** An empty line, or a line end behind which no small letter stands. */
    private boolean breaksLine(int from, int to) {
        int lines = 0;
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
        }
        return lines > 1 || (lines == 1 && !Character.isLowerCase(text.charAt(to)));
    }

    private boolean isStop(int token) {
        return tokens.end(token) - tokens.start(token) == 1;
    }

    /** A word with its own stop ends a sentence only where the next word would otherwise have no capital. */
    private boolean endsAbbreviation(int token, int next) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (text.charAt(start) == '.') {
            return true;
        }
        if (end - start <= 2 || Abbreviations.standsBeforeNames(text, start, end - 1)) {
            return false;
        }
        return Openers.opens(text, tokens.start(next), tokens.end(next));
    }

    private static boolean closes(char unit) {
        return unit == '"' || unit == '\u201d' || unit == '\u2019' || unit == '\'' || unit == ')' || unit == ']';
    }

    private static boolean isWord(char unit) {
        return Characters.isWordPart(unit);
    }

    private boolean spaceBefore(int token) {
        return token > 0 && tokens.end(token - 1) < tokens.start(token);
    }
}
