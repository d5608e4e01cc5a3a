package org.wiredesk.benchmarks.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How right a linker was, item by item.
 *
 * <p>A story is what its first item opened. A link is right if the story that it leads to was opened by the same real story. An item that has a
 * forerunner is found if it comes to the story that its first forerunner opened; so one that is missed costs its followers, too.
 */
final class LinkingScore {

    /** Links made by a rule and right ones among them; items that needed the rule and found ones among them. */
    static final class Row {
        private int links;
        private int right;
        private int needed;
        private int found;

        int links() {
            return links;
        }

        int needed() {
            return needed;
        }

        double precision() {
            return links == 0 ? 1 : (double) right / links;
        }

        double recall() {
            return needed == 0 ? 1 : (double) found / needed;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();
    private final Row all = new Row();
    private final List<SentItem> items;
    private final Map<String, Answer> answers;
    private final Map<String, String> openedBy = new HashMap<>();
    private final Map<String, String> opened = new HashMap<>();

    /** The score of a linker's answers. */
    LinkingScore(List<SentItem> items, Map<String, Answer> answers) {
        this.items = items;
        this.answers = answers;
        Set<String> begun = new HashSet<>();
        for (SentItem sent : items) {
            String storyId = answer(sent).storyId();
            openedBy.putIfAbsent(storyId, sent.story());
            opened.putIfAbsent(sent.story(), storyId);
            count(sent, begun.add(storyId));
        }
    }

    private void count(SentItem sent, boolean opens) {
        boolean right = isRight(sent);
        if (!opens) {
            for (Row row : List.of(row(answer(sent).rule()), all)) {
                row.links++;
                row.right += right ? 1 : 0;
            }
        }
        if (!sent.isFirst()) {
            boolean found = right && answer(sent).storyId().equals(opened.get(sent.story()));
            for (Row row : List.of(row(sent.way()), all)) {
                row.needed++;
                row.found += found ? 1 : 0;
            }
        }
    }

    private boolean isRight(SentItem sent) {
        return sent.story().equals(openedBy.get(answer(sent).storyId()));
    }

    private Answer answer(SentItem sent) {
        return answers.getOrDefault(
                sent.item().getItemId(), new Answer(sent.item().getItemId(), "none"));
    }

    /** What is known of one rule; all zeros where it was neither used nor needed. */
    Row row(String rule) {
        return rows.computeIfAbsent(rule, name -> new Row());
    }

    /** Rule by rule. */
    Map<String, Row> rows() {
        return rows;
    }

    /** All rules together. */
    Row all() {
        return all;
    }

    /** The items that were tied to another story than theirs, for whoever wants to know why. */
    List<SentItem> wrong() {
        return items.stream().filter(sent -> !isRight(sent)).toList();
    }

    /** Those that were not found. */
    List<SentItem> missed() {
        return items.stream()
                .filter(sent -> !sent.isFirst() && !answer(sent).storyId().equals(opened.get(sent.story())))
                .toList();
    }
}
