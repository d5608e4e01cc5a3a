package org.wiredesk.language.name.measure;

import java.util.List;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.measure.Speed;
import org.wiredesk.language.name.NameFinder;

/**
 * How well and how fast a finder does on marked texts.
 *
 * @param texts how many there are
 * @param tokens how many tokens they have
 * @param scores how well names were found
 * @param tokensPerSecond of the processor time of one thread, once warm
 */
public record Evaluation(int texts, long tokens, Scores scores, double tokensPerSecond) {

    /** A story has about so many tokens; the unit in which speed is easier to imagine. */
    public static final int TOKENS_OF_STORY = 800;

    /**
     * Lets a finder work on texts, with the tokens as they are given, until it is warm and some time has passed.
     *
     * @param finder what to measure
     * @param texts not empty
     * @param seconds of processor time to measure the speed for, after as many to get warm
     */
    public static Evaluation of(NameFinder finder, List<MarkedText> texts, double seconds) {
        long tokens = texts.stream().mapToLong(text -> text.tokens().count()).sum();
        double speed = Speed.perSecond(seconds, () -> {
            texts.forEach(text -> finder.find(text.tokens()));
            return tokens;
        });
        return new Evaluation(texts.size(), tokens, Scores.of(finder, texts), speed);
    }

    /** Stories a second of the processor time of one thread. */
    public double storiesPerSecond() {
        return tokensPerSecond / TOKENS_OF_STORY;
    }
}
