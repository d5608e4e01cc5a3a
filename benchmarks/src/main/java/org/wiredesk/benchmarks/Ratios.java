package org.wiredesk.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How two things that were measured in turn compare. Single figures move with the machine's load; the ratio of two neighbours moves little.
 *
 * @param median of the ratios of the pairs
 * @param lowest of them
 * @param highest of them
 */
public record Ratios(double median, double lowest, double highest) {

    /**
     * The ratios of one to the other, pair by pair.
     *
     * @param numerators as many as there are denominators, at least one
     */
    public static Ratios of(List<Double> numerators, List<Double> denominators) {
        List<Double> sorted = IntStream.range(0, numerators.size())
                .mapToObj(i -> numerators.get(i) / denominators.get(i))
                .sorted()
                .toList();
        return new Ratios(median(sorted), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** The middle one, or of an even number the mean of the two in the middle. */
    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median, with the lowest and the highest in brackets. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, lowest, highest);
    }
}
