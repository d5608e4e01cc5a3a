package org.wiredesk.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives equal texts equal numbers, so that comparing them costs nothing. */
final class Ids {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String text) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(text, next);
        return known == null ? next : known;
    }

    int[] of(List<String> texts) {
        return of(texts, text -> text);
    }

    <T> int[] of(List<T> things, Function<T, String> textOf) {
        int[] ids = new int[things.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = of(textOf.apply(things.get(i)));
        }
        return ids;
    }
}
