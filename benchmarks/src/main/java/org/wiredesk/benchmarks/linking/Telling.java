package org.wiredesk.benchmarks.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * One version of an invented story.
 *
 * @param subject the country it is about
 * @param headline without markers
 * @param sentences the lead first
 */
record Telling(String subject, String headline, List<String> sentences) {

    private static final int A_PARAGRAPH = 2;

    /** The text as it is sent: a dateline, the lead on its own, then two sentences a paragraph. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(sentences.get(0));
        for (int i = 1; i < sentences.size(); i += A_PARAGRAPH) {
            paragraphs.add(String.join(" ", sentences.subList(i, Math.min(i + A_PARAGRAPH, sentences.size()))));
        }
        return List.copyOf(paragraphs);
    }

    /** The same text without one of its sentences, as a second feed cuts it. */
    Telling without(int sentence) {
        List<String> rest = new ArrayList<>(sentences);
        rest.remove(sentence);
        return new Telling(subject, headline, List.copyOf(rest));
    }
}
