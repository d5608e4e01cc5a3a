package org.wiredesk.streams.route;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.wiredesk.streams.route.Trigger.Value;

/** All words and phrases that rules ask for. English is compared by stems, other languages word by word, as endings mean other things there. */
final class Phrases {

    private final Vocabulary vocabulary;
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
        List<Value> uninflected = values.getOrDefault(true, List.of());
        this.vocabulary = new Vocabulary(words(uninflected), words(inflected));
        this.exact = table(uninflected, vocabulary::written);
        this.stemmed = table(inflected, vocabulary::stem);
        this.asWritten = table(inflected, vocabulary::written);
    }

    private static List<String> words(List<Value> phrases) {
        return phrases.stream()
                .flatMap(phrase -> RuleWords.of(phrase.key()).stream())
                .toList();
    }

    private PhraseTable table(List<Value> phrases, ToIntFunction<String> number) {
        return new PhraseTable(phrases, number, vocabulary.highest());
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

    /** The words of these texts, ready for {@link #find}; none where no rule asks for words. */
    StoryWords words(String headline, String body, boolean english) {
        return vocabulary.isEmpty()
                ? StoryWords.of("", "", english, vocabulary)
                : StoryWords.of(headline, body, english, vocabulary);
    }

    /** Tells of every phrase in a text. */
    void find(StoryWords text, PhraseTable.Receiver receiver) {
        text.find(exact, text.isEnglish() ? stemmed : asWritten, receiver);
    }
}
