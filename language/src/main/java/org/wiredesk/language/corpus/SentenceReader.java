package org.wiredesk.language.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.token.Tokens;

/** Reads sentences whose tokens are parted by spaces, a sentence a line, and the names that were marked in some of them. */
public final class SentenceReader {

    private static final Pattern PARTS = Pattern.compile(";\\s*(?=PERSON |ORGANISATION |PLACE |$)");

    private SentenceReader() {}

    /**
     * The sentences in which names were marked, each as a text of its own.
     *
     * @param sentences a file of sentences
     * @param marks a folder of {@code .tsv} files: the number of the line, a tab, {@code PERSON a | b; PLACE c}
     * @param remarks gets a sentence for each name that does not stand in its line
     */
    public static List<MarkedText> read(Path sentences, Path marks, Consumer<String> remarks) {
        try (Stream<Path> files = Files.list(marks)) {
            List<String> lines = Files.readAllLines(sentences);
            List<MarkedText> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    if (!line.isBlank() && !line.startsWith("#")) {
                        texts.add(marked(line, number, file, lines, remarks));
                    }
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedText marked(
            String line, int number, Path file, List<String> sentences, Consumer<String> remarks) {
        String[] columns = line.split("\t", 2);
        if (!columns[0].matches("\\d{1,8}")
                || Integer.parseInt(columns[0]) > sentences.size()
                || columns[0].equals("0")) {
            throw new CorpusException("Line " + number + " of '" + file + "' begins with '" + columns[0]
                    + "', which is no number of a sentence from 1 to " + sentences.size() + ".");
        }
        Marks marks = new Marks();
        if (columns.length > 1) {
            for (String part : PARTS.split(columns[1].strip(), -1)) {
                if (!part.isBlank()) {
                    StoryReader.add(marks, part.strip(), number, file);
                }
            }
        }
        String text = sentences.get(Integer.parseInt(columns[0]) - 1).strip();
        List<String> unfound = new ArrayList<>();
        List<Name> names = marks.in(text, unfound);
        unfound.forEach(words ->
                remarks.accept("'" + words + "' is marked in sentence " + columns[0] + ", but does not stand there."));
        return new MarkedText("sentence " + columns[0], tokens(text), names);
    }

    /** The tokens of a line as they are, parted by spaces. */
    public static Tokens tokens(String line) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) != ' ' && (at == 0 || line.charAt(at - 1) == ' ')) {
                starts.add(at);
            }
            if (line.charAt(at) != ' ' && (at + 1 == line.length() || line.charAt(at + 1) == ' ')) {
                ends.add(at + 1);
            }
        }
        int[] sentence = starts.isEmpty() ? new int[0] : new int[] {starts.size()};
        return new Tokens(line, numbers(starts), numbers(ends), sentence);
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
