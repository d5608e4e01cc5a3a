package org.wiredesk.language.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The stories of {@code language/corpus} with the names that count in them: those that were settled, and where nobody has settled them
 * yet, those that were marked first.
 *
 * @param folder with {@code stories}, {@code first} and {@code settled} in it
 */
public record OwnStories(Path folder) {

    private static final List<String> LATER_ONES_COUNT = List.of("first", "settled");

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
        Map<String, MarkedText> texts = new LinkedHashMap<>();
        for (String marks : LATER_ONES_COUNT) {
            if (Files.isDirectory(folder.resolve(marks))) {
                StoryReader.read(stories, folder.resolve(marks), remarks).forEach(text -> texts.put(text.id(), text));
            }
        }
        return new ArrayList<>(texts.values());
    }
}
