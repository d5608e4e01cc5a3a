package org.wiredesk.streams.route;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiredesk.streams.route.Trigger.Value;

/** All words and phrases that rules ask for. English is compared by stems, other languages word by word, as endings mean other things there. */
final class Phrases {

    private final EnglishStems stems = new EnglishStems();
    private final WantedStems wanted;
    private final boolean anyStems;
    private final PhraseTable exact;
    private final PhraseTable stemmed;
    private final PhraseTable asWritten;

    /** The phrases of these conditions. */
    Phrases(Collection<Condition> conditions) {
        Map<Boolean, List<Value>> values = conditions.stream()
                .flatMap(Condition::leaves)
                .flatMap(Phrases::values)
                .distinct()
                .collect(groupingBy(value -> value.field() == Field.EXACT));
        List<Value> inflected = values.getOrDefault(false, List.of());
        this.wanted = new WantedStems(
                stems,
                inflected.stream()
                        .flatMap(value -> RuleWords.of(value.key()).stream())
                        .map(stems::of)
                        .collect(toUnmodifiableSet()));
        this.anyStems = !inflected.isEmpty();
        this.exact = new PhraseTable(values.getOrDefault(true, List.of()), Function.identity());
        this.stemmed = new PhraseTable(inflected, stems::of);
        this.asWritten = new PhraseTable(inflected, Function.identity());
    }

    private static Stream<Value> values(Condition leaf) {
        List<Value> values = new ArrayList<>();
        if (leaf instanceof AnyValue any && Field.OF_TEXT.contains(any.field())) {
            any.values().keySet().forEach(key -> values.add(new Value(any.field(), key)));
        }
        if (leaf instanceof Near near) {
            values.add(new Value(Field.WORDS, near.first()));
            values.add(new Value(Field.WORDS, near.second()));
        }
        return values.stream();
    }

    /** The words of these texts, ready for {@link #find}. */
    StoryWords words(String headline, String body, boolean english) {
        return StoryWords.of(headline, body, english && anyStems, wanted);
    }

    /** Tells of every phrase in a text. */
    void find(StoryWords text, PhraseTable.Receiver receiver) {
        exact.find(text.words(), receiver);
        (text.english() ? stemmed : asWritten).find(text.terms(), receiver);
    }
}
