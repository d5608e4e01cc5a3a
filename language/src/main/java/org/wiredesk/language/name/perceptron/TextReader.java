package org.wiredesk.language.name.perceptron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.token.Tokens;

/**
 * Reads a text twice, the second time with what the other sentences said. One for each thread, since it keeps its arrays: scores of a
 * text fill many times what its letters do.
 */
final class TextReader {

    private final Words words;
    private final Tagger tagger;
    private final Confidence confidence;
    private final Memory memory = new Memory();
    private final List<Sentence> sentences = new ArrayList<>();

    /** Scores of the text by its words alone, and as they were when it was read for the first time; what it was labelled then. */
    private int[] plain = new int[0];

    private int[] first = new int[0];
    private int[] drafts = new int[0];

    /** The same of one sentence that is read again. */
    private int[] scores = new int[0];

    private int[] labels = new int[0];

    TextReader(Model model, Lexica lexica) {
        words = new Words(lexica, LearntWordScores::room);
        tagger = new Tagger(model, new LearntWordScores(model), lexica.lexicon());
        confidence = new Confidence(model.transitions());
    }

    /** Reads sentences of a text, from one to before another, and adds the names in them to others. */
    void read(Tokens tokens, int start, int end, List<Name> names) {
        memory.clear();
        sentences.clear();
        int from = tokens.sentenceStart(start);
        makeRoom(tokens.sentenceEnd(end - 1) - from);
        for (int number = start; number < end; number++) {
            Sentence sentence = words.read(tokens, number);
            sentences.add(sentence);
            draft(sentence, tokens.sentenceStart(number) - from);
        }
        for (int number = start; number < end; number++) {
            Sentence sentence = sentences.get(number - start);
            readAgain(sentence, tokens.sentenceStart(number) - from);
            addNames(tokens, number, sentence.count(), names);
        }
    }

    private void draft(Sentence sentence, int at) {
        tagger.plain(sentence, plain, at);
        tagger.remembering(sentence, memory, plain, at, first, at);
        tagger.label(sentence, first, drafts, at);
        memory.add(sentence, drafts, at);
    }

    /** Labels a sentence again; with the same scores it would get the same labels. */
    private void readAgain(Sentence sentence, int at) {
        int count = sentence.count();
        memory.remove(sentence, drafts, at);
        tagger.remembering(sentence, memory, plain, at, scores, 0);
        if (Arrays.equals(scores, 0, count * Labels.COUNT, first, at * Labels.COUNT, (at + count) * Labels.COUNT)) {
            System.arraycopy(drafts, at, labels, 0, count);
        } else {
            tagger.label(sentence, scores, labels, 0);
        }
        memory.add(sentence, drafts, at);
    }

    private void addNames(Tokens tokens, int sentence, int count, List<Name> names) {
        int from = tokens.sentenceStart(sentence);
        for (Labels.Stretch stretch : Labels.read(labels, count)) {
            double sure = confidence.of(scores, labels, stretch, count);
            int behind = tokens.end(from + stretch.end() - 1);
            names.add(new Name(tokens.start(from + stretch.start()), behind, stretch.type(), sure));
        }
    }

    private void makeRoom(int count) {
        if (drafts.length < count) {
            drafts = new int[count];
            labels = new int[count];
            plain = new int[count * Labels.COUNT];
            first = new int[plain.length];
            scores = new int[plain.length];
        }
    }
}
