package org.wiredesk.schemas.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.schemas.InvalidConfiguration;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong in a file, with line and column, and tells it in the order of the file. */
public final class FileMistakes {

    private record Mistake(int line, int column, String sentence) {}

    private final String file;
    private final List<Mistake> mistakes = new ArrayList<>();

    /**
     * @param file what it is called
     */
    public FileMistakes(String file) {
        this.file = file;
    }

    /** Notes a mistake where something begins; SnakeYAML counts from 0, people from 1. */
    public void add(Node where, String sentence) {
        Mark mark = where.getStartMark();
        mistakes.add(new Mistake(mark.getLine() + 1, mark.getColumn() + 1, sentence));
    }

    /**
     * To be called when all is read.
     *
     * @throws InvalidConfiguration with all of them, if there are any: {@code feeds.yaml:7:3: what is wrong.}
     */
    public void throwIfAny() {
        if (!mistakes.isEmpty()) {
            throw new InvalidConfiguration(sentences());
        }
    }

    /** Whether there is none so far. */
    public boolean isEmpty() {
        return mistakes.isEmpty();
    }

    private List<String> sentences() {
        return mistakes.stream()
                .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                .map(mistake -> file + ":" + mistake.line() + ":" + mistake.column() + ": " + mistake.sentence())
                .toList();
    }
}
