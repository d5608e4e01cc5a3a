package org.wiredesk.streams.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal texts equal numbers, so that comparing them costs nothing. */
final class Ids {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String text) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(text, next);
        return known == null ? next : known;
    }

    int[] of(List<String> texts) {
        return texts.stream().mapToInt(this::of).toArray();
    }
}
