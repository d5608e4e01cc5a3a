package org.wiredesk.language.topic.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.language.corpus.CorpusException;
import org.wiredesk.language.topic.MediaTopicTree;

/**
 * Reads stories with their topics: JSON lines {@code {"text": ..., "codes": [...]}}, or our own stories ({@code .txt}), whose form
 * language/corpus/README.md tells. Codes of any level count as their top topic.
 */
public final class TopicStoryReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String HEAD = "=== ";

    private final MediaTopicTree tree;

    /** A reader that knows these topics. */
    public TopicStoryReader(MediaTopicTree tree) {
        this.tree = tree;
    }

    /**
     * The stories of a file.
     *
     * @throws IOException if it cannot be read
     * @throws CorpusException if a line is not what it should be; says which one
     */
    public List<TopicStory> read(Path file) throws IOException {
        List<String> lines;
        try (Stream<String> all = Files.lines(file, UTF_8)) {
            lines = all.toList();
        } catch (MalformedInputException | UncheckedIOException e) {
            throw new CorpusException(file + " is no text in UTF-8. Convert it and try again.", e);
        }
        return file.toString().endsWith(".txt") ? ofText(file, lines) : ofJson(file, lines);
    }

    private List<TopicStory> ofJson(Path file, List<String> lines) {
        List<TopicStory> stories = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String place = file + ", line " + (i + 1);
                stories.add(ofJson(place, lines.get(i)));
            }
        }
        return stories;
    }

    private TopicStory ofJson(String place, String line) {
        JsonNode story;
        try {
            story = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new CorpusException(place + " is no JSON: " + e.getOriginalMessage() + ".", e);
        }
        if (!story.path("text").isTextual() || !story.path("codes").isArray()) {
            throw new CorpusException(place + " needs a \"text\" and a list \"codes\", such as"
                    + " {\"text\": \"Rain is expected.\", \"codes\": [\"17000000\"]}.");
        }
        Set<String> topics = new TreeSet<>();
        for (JsonNode code : story.path("codes")) {
            topics.add(top(place, code.asText()));
        }
        return new TopicStory("", story.path("text").asText(), topics);
    }

    private List<TopicStory> ofText(Path file, List<String> lines) {
        List<TopicStory> stories = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at).startsWith(HEAD)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith(HEAD)) {
                end++;
            }
            stories.add(ofText(file + ", line " + (at + 1), lines.subList(at, end)));
            at = end;
        }
        return stories;
    }

    private TopicStory ofText(String place, List<String> lines) {
        List<String> cells = BAR.splitAsStream(lines.get(0)).map(String::strip).toList();
        if (cells.size() < 2 || lines.size() < 2) {
            throw new CorpusException(
                    place + " should be \"=== id | codes of topics | place\", with the story behind it.");
        }
        Set<String> topics = new TreeSet<>();
        SPACES.splitAsStream(cells.get(1))
                .filter(code -> !code.isEmpty())
                .forEach(code -> topics.add(top(place, code)));
        String body = String.join("\n", lines.subList(2, lines.size())).strip();
        return new TopicStory(lines.get(1), body, topics);
    }

    private String top(String place, String code) {
        String bare = code.substring(code.lastIndexOf(':') + 1);
        return tree.topLevel(bare)
                .orElseThrow(() -> new CorpusException(place + " has the code \"" + code
                        + "\", which is no Media Topic. They have eight figures, such as 16000000."));
    }
}
