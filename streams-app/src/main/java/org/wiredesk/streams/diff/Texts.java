package org.wiredesk.streams.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
