package org.wiredesk.streams.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the shortest part of a wire that still shows a difference, by leaving out one item after another. */
final class Shrinking {

    private Shrinking() {}

    /**
     * What is wrong with a wire, if anything is, told by its shortest part.
     *
     * @param difference what is wrong with a wire; empty if nothing is
     */
    static Optional<String> explain(long seed, List<Sent> wire, Function<List<Sent>, Optional<String>> difference) {
        if (difference.apply(wire).isEmpty()) {
            return Optional.empty();
        }
        List<Sent> shortest = shrink(wire, difference);
        StringBuilder text = new StringBuilder("Seed " + seed + ":");
        shortest.forEach(item -> text.append("\n  ").append(item));
        return Optional.of(
                text.append("\n").append(difference.apply(shortest).orElse("")).toString());
    }

    private static List<Sent> shrink(List<Sent> wire, Function<List<Sent>, Optional<String>> difference) {
        for (int left = 0; left < wire.size(); left++) {
            List<Sent> shorter = new ArrayList<>(wire);
            shorter.remove(left);
            if (difference.apply(shorter).isPresent()) {
                return shrink(shorter, difference);
            }
        }
        return wire;
    }
}
