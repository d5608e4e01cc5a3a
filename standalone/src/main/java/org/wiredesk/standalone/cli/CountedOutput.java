package org.wiredesk.standalone.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Writes records until there are enough of them, or until nobody reads any more, as in {@code wiredesk tail items | head}. */
final class CountedOutput {

    private final PrintStream out;
    private long left;

    /**
     * @param max how many records are wanted; empty for all
     */
    CountedOutput(PrintStream out, Optional<Long> max) {
        this.out = out;
        this.left = max.orElse(Long.MAX_VALUE);
    }

    boolean wantsMore() {
        return left > 0;
    }

    /** Writes one record and says whether another one is wanted. */
    boolean write(List<String> lines) {
        lines.forEach(out::println);
        left--;
        return !out.checkError() && wantsMore();
    }
}
