package org.wiredesk.streams.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The stories of {@code topic-stories.txt}. */
final class TopicStories {

    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");

    private TopicStories() {}

    /** A story, the code of its topic (or {@code none}), and whether it was held out of tuning. */
    record Story(String code, boolean heldOut, String headline, String body) {}

    static List<Story> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(TopicStories.class.getResourceAsStream("topic-stories.txt"))) {
            return EMPTY_LINE
                    .splitAsStream(new String(in.readAllBytes(), UTF_8).strip())
                    .filter(block -> !block.startsWith("#"))
                    .map(TopicStories::story)
                    .toList();
        }
    }

    private static Story story(String block) {
        List<String> lines = block.lines().toList();
        String first = lines.get(0);
        int space = first.indexOf(' ');
        return new Story(
                first.substring(0, space),
                first.endsWith("held"),
                lines.get(1),
                String.join("\n", lines.subList(2, lines.size())));
    }
}
