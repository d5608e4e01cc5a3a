package org.wiredesk.language.name.perceptron;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameFinder;
import org.wiredesk.language.token.Tokens;

/**
 * Finds names with the weights that {@code language/train} learnt. It reads a text twice: what a name was at one place helps it
 * at all others, also at those before. What it remembers of a text is forgotten behind it.
 */
public final class PerceptronNameFinder implements NameFinder {

    private static final String MODEL = "names.bin";

    /** After so many tokens a text is forgotten: a book would not fit into the memory, and its end tells little of its beginning. */
    private static final int LONGEST_MEMORY = 20_000;

    private final ThreadLocal<Reader> readers;

    /** A finder with a model. */
    PerceptronNameFinder(Model model, Lexica lexica) {
        readers = ThreadLocal.withInitial(() -> new Reader(model, lexica));
    }

    /** The finder for English news that comes with the application. It takes some tenths of a second; keep it. */
    public static PerceptronNameFinder standard() throws IOException {
        try (InputStream stream = PerceptronNameFinder.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new FileNotFoundException(
                        "'" + MODEL + "' is missing beside the name finder. Run language/train.");
            }
            return new PerceptronNameFinder(
                    Model.read(new DataInputStream(new BufferedInputStream(stream))), Lexica.standard());
        }
    }

    @Override
    public List<Name> find(Tokens tokens) {
        return readers.get().find(tokens);
    }

    /** What one thread needs. */
    private static final class Reader {

        private final Words words;
        private final Tagger tagger;
        private final Confidence confidence;
        private final Memory memory = new Memory();

        Reader(Model model, Lexica lexica) {
            words = new Words(lexica);
            tagger = new Tagger(model, new CachedWordScores(model), lexica.lexicon());
            confidence = new Confidence(model.transitions());
        }

        List<Name> find(Tokens tokens) {
            List<Name> names = new ArrayList<>();
            int sentence = 0;
            while (sentence < tokens.sentenceCount()) {
                int end = sentence + 1;
                while (end < tokens.sentenceCount()
                        && tokens.sentenceEnd(end) - tokens.sentenceStart(sentence) <= LONGEST_MEMORY) {
                    end++;
                }
                read(tokens, sentence, end, names);
                sentence = end;
            }
            return names;
        }

        /** Reads sentences with a memory of their own. */
        private void read(Tokens tokens, int start, int end, List<Name> names) {
            memory.clear();
            List<Draft> drafts = new ArrayList<>(end - start);
            for (int number = start; number < end; number++) {
                Sentence sentence = words.read(tokens, number);
                int[] plain = tagger.plain(sentence);
                int[] labels = new int[sentence.count()];
                tagger.label(sentence, tagger.remembering(sentence, memory, plain), labels);
                memory.add(sentence, labels, 0);
                drafts.add(new Draft(sentence, plain, labels));
            }
            int[] labels = new int[longest(drafts)];
            for (int number = start; number < end; number++) {
                Draft draft = drafts.get(number - start);
                memory.remove(draft.sentence(), draft.labels(), 0);
                int[] scores = tagger.remembering(draft.sentence(), memory, draft.plain());
                tagger.label(draft.sentence(), scores, labels);
                memory.add(draft.sentence(), draft.labels(), 0);
                int from = tokens.sentenceStart(number);
                for (Labels.Stretch stretch :
                        Labels.read(labels, draft.sentence().count())) {
                    double sure = confidence.of(
                            scores, labels, stretch, draft.sentence().count());
                    int behind = tokens.end(from + stretch.end() - 1);
                    names.add(new Name(tokens.start(from + stretch.start()), behind, stretch.type(), sure));
                }
            }
        }

        private static int longest(List<Draft> drafts) {
            return drafts.stream()
                    .mapToInt(draft -> draft.sentence().count())
                    .max()
                    .orElse(0);
        }
    }

    /** A sentence after the first reading. */
    @SuppressWarnings("ArrayRecordComponent") // never given away, never compared
    private record Draft(Sentence sentence, int[] plain, int[] labels) {}
}
