package org.wiredesk.language.name.measure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.measure.Score;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameFinder;
import org.wiredesk.language.name.NameType;

/**
 * The scores of all types.
 *
 * @param types the score of each type
 */
public record Scores(Map<NameType, Score> types) {

    private record Place(int start, int end) {}

    /** Copies the map. */
    public Scores {
        types = Map.copyOf(types);
    }

    /** Compares what was found in one text with what people have marked in it. */
    public static Scores of(Collection<Name> found, Collection<Name> marked) {
        Map<NameType, Score> scores = new EnumMap<>(NameType.class);
        for (NameType type : NameType.values()) {
            Set<Place> right = places(found, type);
            Set<Place> all = places(marked, type);
            int count = right.size();
            right.retainAll(all);
            scores.put(type, new Score(right.size(), count, all.size()));
        }
        return new Scores(scores);
    }

    /** What a finder finds in texts, with the tokens as they are given, compared with what people have marked in them. */
    public static Scores of(NameFinder finder, List<MarkedText> texts) {
        return sum(texts.stream()
                .map(text -> of(finder.find(text.tokens()), text.names()))
                .toList());
    }

    /** Those of several texts together. */
    public static Scores sum(List<Scores> scores) {
        Map<NameType, Score> sums = new EnumMap<>(NameType.class);
        for (NameType type : NameType.values()) {
            sums.put(type, scores.stream().map(each -> each.of(type)).reduce(Score.NONE, Score::plus));
        }
        return new Scores(sums);
    }

    /** The score of a type. */
    public Score of(NameType type) {
        return types.getOrDefault(type, Score.NONE);
    }

    /** The score of all names, whatever their type. */
    public Score all() {
        return types.values().stream().reduce(Score.NONE, Score::plus);
    }

    private static Set<Place> places(Collection<Name> names, NameType type) {
        Set<Place> places = new HashSet<>();
        names.stream()
                .filter(name -> name.type() == type)
                .forEach(name -> places.add(new Place(name.start(), name.end())));
        return places;
    }
}
