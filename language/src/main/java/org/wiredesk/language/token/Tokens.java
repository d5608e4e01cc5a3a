package org.wiredesk.language.token;

import java.util.Arrays;

/**
 * The tokens of a text and the sentences that they stand in. Kept as numbers, since a long text has a million of them.
 * The text is not copied.
 */
public final class Tokens {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;

    /**
     * Tokens that are known already.
     *
     * @param text what they are in
     * @param starts where each begins, in UTF-16 units, ascending
     * @param ends behind the last unit of each; each lies behind its start, and none behind the next start
     * @param sentences behind the last token of each sentence, as numbers of tokens, ascending; the last is the number of
     * tokens; empty where there are no tokens
     */
    public Tokens(String text, int[] starts, int[] ends, int[] sentences) {
        this.text = text;
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.sentences = sentences.clone();
    }

    /** The tokens of any text, by our own rules. */
    public static Tokens of(String text) {
        return SentenceSplitter.split(text, Tokeniser.tokenise(text));
    }

    /** What they are in. */
    public String text() {
        return text;
    }

    /** How many there are. */
    public int count() {
        return starts.length;
    }

    /** Where a token begins, in UTF-16 units. */
    public int start(int token) {
        return starts[token];
    }

    /** Behind the last unit of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** A token as it is written. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentences.length;
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentence == 0 ? 0 : sentences[sentence - 1];
    }

    /** Behind the last token of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentences[sentence];
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (int sentence = 0; sentence < sentenceCount(); sentence++) {
            for (int token = sentenceStart(sentence); token < sentenceEnd(sentence); token++) {
                words.append(token == sentenceStart(sentence) ? "" : " ").append(text, starts[token], ends[token]);
            }
            words.append('\n');
        }
        return words.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tokens that
                && text.equals(that.text)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(sentences, that.sentences);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
