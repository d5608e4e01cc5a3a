package org.wiredesk.language.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.language.corpus.Sections.Section;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.token.Tokens;

/** Reads stories of our own, and the names that were marked in them. */
public final class StoryReader {

    private StoryReader() {}

    /** The stories of a folder. */
    public static List<Story> stories(Path folder) {
        return Sections.ofFolder(folder).stream()
                .map(section -> new Story(
                        section.id(), String.join("\n", section.lines()).strip()))
                .toList();
    }

    /**
     * The stories of a folder with the names in them. Stories in which nobody has marked names are left out.
     *
     * @param stories a folder of stories
     * @param marks a folder of names; it may tell of other stories, too
     * @param remarks gets a sentence for each name that does not stand in its story
     * @throws CorpusException if a line cannot be read; the message names file and line
     */
    public static List<MarkedText> read(Path stories, Path marks, Consumer<String> remarks) {
        Map<String, Marks> known = marks(marks);
        List<MarkedText> texts = new ArrayList<>();
        for (Story story : stories(stories)) {
            Marks list = known.get(story.id());
            if (list != null) {
                List<String> unfound = new ArrayList<>();
                List<Name> names = list.in(story.text(), unfound);
                unfound.forEach(words ->
                        remarks.accept("'" + words + "' is marked in " + story.id() + ", but does not stand there."));
                texts.add(new MarkedText(story.id(), Tokens.of(story.text()), names));
            }
        }
        return texts;
    }

    private static Map<String, Marks> marks(Path folder) {
        Map<String, Marks> marks = new LinkedHashMap<>();
        for (Section section : Sections.ofFolder(folder)) {
            Marks list = new Marks();
            int number = section.line();
            for (String line : section.lines()) {
                if (!line.isBlank()) {
                    add(list, line.strip(), number, section.file());
                }
                number++;
            }
            marks.put(section.id(), list);
        }
        return marks;
    }

    /** Reads {@code PERSON a | b}. */
    static void add(Marks marks, String line, int number, Path file) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        NameType type = type(word)
                .orElseThrow(() -> new CorpusException("Line " + number + " of '" + file + "' begins with '" + word
                        + "'. It has to begin with PERSON, ORGANISATION or PLACE."));
        marks.add(type, space < 0 ? "" : line.substring(space));
    }

    private static Optional<NameType> type(String word) {
        for (NameType type : NameType.values()) {
            if (type.name().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
