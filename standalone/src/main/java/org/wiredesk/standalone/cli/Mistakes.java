package org.wiredesk.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wiredesk.schemas.InvalidConfiguration;

/** Collects what is wrong with a configuration from all who read a part of it, so that everything is told at once. */
final class Mistakes {

    private final List<String> sentences = new ArrayList<>();

    /** Notes a mistake. */
    void add(String sentence) {
        sentences.add(sentence);
    }

    /**
     * Reads a part of the configuration.
     *
     * @return what was read; empty if it was wrong, which is then noted
     */
    <T> Optional<T> in(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InvalidConfiguration e) {
            sentences.addAll(e.mistakes());
        }
        return Optional.empty();
    }

    /**
     * To be called when everything is read.
     *
     * @throws Failure with every mistake
     */
    void throwIfAny() {
        if (!sentences.isEmpty()) {
            throw Failure.misconfigured(sentences.stream().distinct().toList());
        }
    }
}
