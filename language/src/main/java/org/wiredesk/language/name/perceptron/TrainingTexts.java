package org.wiredesk.language.name.perceptron;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wiredesk.language.corpus.ColumnReader;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.corpus.OwnStories;
import org.wiredesk.language.corpus.SentenceReader;

/**
 * All that is learnt from.
 *
 * @param stories our own stories
 * @param others the texts of all other sources, and sentences that we marked
 */
record TrainingTexts(List<MarkedText> stories, Map<TrainingSource, List<MarkedText>> others) {

    /**
     * Reads them.
     *
     * @param data the folder of the sets of others
     * @param corpus {@code language/corpus}
     * @param remarks gets what is odd, such as a marked name that stands nowhere
     */
    static TrainingTexts read(Path data, Path corpus, Consumer<String> remarks) {
        Map<TrainingSource, List<MarkedText>> others = new EnumMap<>(TrainingSource.class);
        for (TrainingSource source : TrainingSource.values()) {
            List<MarkedText> texts = new ArrayList<>();
            source.files(data).forEach(file -> texts.addAll(ColumnReader.read(file, source.sentencesOfText())));
            others.put(source, texts);
        }
        others.put(TrainingSource.OWN, SentenceReader.read(sentences(data), corpus.resolve("voa"), remarks));
        return new TrainingTexts(new OwnStories(corpus).train(remarks), others);
    }

    /** Every file that is read, for their digests. */
    static List<Path> files(Path data, Path corpus) throws IOException {
        List<Path> files = new ArrayList<>();
        for (TrainingSource source : TrainingSource.values()) {
            files.addAll(source.files(data));
        }
        files.add(sentences(data));
        for (String folder : List.of("stories/train", "first", "settled", "voa")) {
            try (Stream<Path> own = Files.list(corpus.resolve(folder))) {
                own.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** Sentences of news in the public domain, a line each. */
    static Path sentences(Path data) {
        return data.resolve("voa-sentences.txt");
    }
}
