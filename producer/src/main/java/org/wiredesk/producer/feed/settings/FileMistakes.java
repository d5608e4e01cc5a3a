package org.wiredesk.producer.feed.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** Collects what is wrong in a file, with line and column, and tells it in the order of the file. */
final class FileMistakes {

    private record Mistake(int line, int column, String sentence) {}

    private final String file;
    private final List<Mistake> mistakes = new ArrayList<>();

    FileMistakes(String file) {
        this.file = file;
    }

    /** Notes a mistake; SnakeYAML counts from 0, people from 1. */
    void add(Mark mark, String sentence) {
        mistakes.add(new Mistake(mark.getLine() + 1, mark.getColumn() + 1, sentence));
    }

    /** All of them: {@code feeds.yaml:7:3: what is wrong.} */
    List<String> sentences() {
        return mistakes.stream()
                .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                .map(mistake -> file + ":" + mistake.line() + ":" + mistake.column() + ": " + mistake.sentence())
                .toList();
    }
}
