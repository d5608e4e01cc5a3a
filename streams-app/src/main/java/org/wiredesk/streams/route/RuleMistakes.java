package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong in a file of rules, and tells it in the order of the file. */
final class RuleMistakes {

    private final String file;
    private final List<RuleMistake> mistakes = new ArrayList<>();

    RuleMistakes(String file) {
        this.file = file;
    }

    /** Notes a mistake where a node begins. */
    void add(Node node, String sentence) {
        add(node.getStartMark(), sentence);
    }

    /** Notes a mistake; SnakeYAML counts from 0, people from 1. */
    void add(Mark mark, String sentence) {
        add(mark.getLine() + 1, mark.getColumn() + 1, sentence);
    }

    /** Notes a mistake at a line and a column, both counted from 1. */
    void add(int line, int column, String sentence) {
        mistakes.add(new RuleMistake(file, line, column, sentence));
    }

    /** How many there are so far. */
    int size() {
        return mistakes.size();
    }

    /** All of them. */
    List<RuleMistake> inOrder() {
        return mistakes.stream()
                .distinct()
                .sorted(Comparator.comparingInt(RuleMistake::line).thenComparingInt(RuleMistake::column))
                .toList();
    }
}
