package org.wiredesk.language.name.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.language.corpus.MarkedText;
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

    private static final long NANOS_OF_SECOND = 1_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Lets a finder work on texts, with the tokens as they are given, until it is warm and some time has passed.
     *
     * @param finder what to measure
     * @param texts not empty
     * @param seconds of processor time to measure the speed for, after as many to get warm; 0 goes through the texts once
     */
    public static Evaluation of(NameFinder finder, List<MarkedText> texts, double seconds) {
        List<Scores> scores = new ArrayList<>();
        long tokens = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (MarkedText text : texts) {
            scores.add(Scores.of(finder.find(text.tokens()), text.names()));
            tokens += text.tokens().count();
        }
        double speed = tokens * (double) NANOS_OF_SECOND / Math.max(1, THREADS.getCurrentThreadCpuTime() - start);
        if (seconds > 0) {
            speed(finder, texts, seconds);
            speed = speed(finder, texts, seconds);
        }
        return new Evaluation(texts.size(), tokens, Scores.sum(scores), speed);
    }

    /** Stories a second of the processor time of one thread. */
    public double storiesPerSecond() {
        return tokensPerSecond / TOKENS_OF_STORY;
    }

    private static double speed(NameFinder finder, List<MarkedText> texts, double seconds) {
        long start = THREADS.getCurrentThreadCpuTime();
        long time = 0;
        long tokens = 0;
        while (time < seconds * NANOS_OF_SECOND) {
            for (MarkedText text : texts) {
                finder.find(text.tokens());
                tokens += text.tokens().count();
            }
            time = THREADS.getCurrentThreadCpuTime() - start;
        }
        return tokens * (double) NANOS_OF_SECOND / time;
    }
}
