package org.wiredesk.outlets.webhook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.schemas.InvalidConfiguration;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong in a file of webhooks, with line and column, and tells it in the order of the file. */
final class WebhookMistakes {

    private record Mistake(int line, int column, String sentence) {}

    private final String file;
    private final List<Mistake> mistakes = new ArrayList<>();

    WebhookMistakes(String file) {
        this.file = file;
    }

    /** Notes a mistake at a place; SnakeYAML counts from 0, people from 1. */
    void add(Node where, String sentence) {
        var mark = where.getStartMark();
        mistakes.add(new Mistake(mark.getLine() + 1, mark.getColumn() + 1, sentence));
    }

    /** Tells all of them, if there are any: {@code webhooks.yaml:7:3: what is wrong.} */
    void throwIfAny() {
        if (!mistakes.isEmpty()) {
            throw new InvalidConfiguration(mistakes.stream()
                    .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                    .map(mistake -> file + ":" + mistake.line() + ":" + mistake.column() + ": " + mistake.sentence())
                    .toList());
        }
    }
}
