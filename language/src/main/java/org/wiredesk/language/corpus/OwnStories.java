package org.wiredesk.language.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The stories of {@code language/corpus} with the names that count in them: those that were settled after two people had marked them.
 *
 * @param folder with {@code stories} and {@code settled} in it
 */
public record OwnStories(Path folder) {

    /** The stories to learn from. */
    public List<MarkedText> train(Consumer<String> remarks) {
        return read("train", remarks);
    }

    /** The stories that are only counted, never learnt from. */
    public List<MarkedText> test(Consumer<String> remarks) {
        return read("test", remarks);
    }

    private List<MarkedText> read(String part, Consumer<String> remarks) {
        Path stories = folder.resolve("stories").resolve(part);
        if (!Files.isDirectory(stories)) {
            throw new CorpusException("There are no stories in '" + stories + "'.");
        }
        return StoryReader.read(stories, folder.resolve("settled"), remarks);
    }
}
