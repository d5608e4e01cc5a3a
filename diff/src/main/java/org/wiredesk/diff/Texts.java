package org.wiredesk.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.schemas.Paragraphs;

/** The paragraphs of two texts, each read once. */
final class Texts {

    private final List<String> before;
    private final List<String> after;
    private final Map<String, Passage> passages = new HashMap<>();
    private final Map<String, Bag> bags = new HashMap<>();
    private final Ids words = new Ids();

    Texts(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    List<String> before() {
        return before;
    }

    List<String> after() {
        return after;
    }

    /** The text of some paragraphs before, the end excluded. */
    String before(int from, int to) {
        return join(before, from, to);
    }

    /** The text of some paragraphs after, the end excluded. */
    String after(int from, int to) {
        return join(after, from, to);
    }

    private static String join(List<String> paragraphs, int from, int to) {
        return to - from == 1 ? paragraphs.get(from) : Paragraphs.join(paragraphs.subList(from, to));
    }

    /** All paragraphs of both texts, in no order. */
    Collection<Passage> passages() {
        before.forEach(this::passage);
        after.forEach(this::passage);
        return passages.values();
    }

    Passage passage(String text) {
        return passages.computeIfAbsent(text, Passage::of);
    }

    Bag bagBefore(int place) {
        return bag(before.get(place));
    }

    Bag bagAfter(int place) {
        return bag(after.get(place));
    }

    private Bag bag(String text) {
        return bags.computeIfAbsent(text, key -> Bag.of(passage(key), words));
    }
}
