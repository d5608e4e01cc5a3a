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

    private final ThreadLocal<TextReader> readers;

    /** A finder with a model. */
    PerceptronNameFinder(Model model, Lexica lexica) {
        readers = ThreadLocal.withInitial(() -> new TextReader(model, lexica));
    }

    /** The finder for English news that comes with the application. It takes some tenths of a second; keep it. */
    public static PerceptronNameFinder standard() throws IOException {
        try (InputStream stream = PerceptronNameFinder.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new FileNotFoundException(
                        "'" + MODEL + "' is missing beside the name finder. Run language/train.");
            }
            return new PerceptronNameFinder(
                    ModelFile.read(new DataInputStream(new BufferedInputStream(stream))), Lexica.standard());
        }
    }

    @Override
    public List<Name> find(Tokens tokens) {
        TextReader reader = readers.get();
        List<Name> names = new ArrayList<>();
        int sentence = 0;
        while (sentence < tokens.sentenceCount()) {
            int end = sentence + 1;
            while (end < tokens.sentenceCount()
                    && tokens.sentenceEnd(end) - tokens.sentenceStart(sentence) <= LONGEST_MEMORY) {
                end++;
            }
            reader.read(tokens, sentence, end, names);
            sentence = end;
        }
        return names;
    }
}
