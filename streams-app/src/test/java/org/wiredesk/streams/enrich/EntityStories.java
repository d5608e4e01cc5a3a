package org.wiredesk.streams.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;

/** The stories of {@code entity-stories.txt}. */
final class EntityStories {

    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");
    private static final Pattern SEMICOLON = Pattern.compile("; ");

    private EntityStories() {}

    /** A body and the entities in it, each as {@link #describe} writes it. */
    record Story(String body, List<String> entities) {}

    static List<Story> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(EntityStories.class.getResourceAsStream("entity-stories.txt"))) {
            return EMPTY_LINE
                    .splitAsStream(new String(in.readAllBytes(), UTF_8).strip())
                    .filter(block -> !block.startsWith("#"))
                    .map(EntityStories::story)
                    .toList();
        }
    }

    /** An entity in a line: {@code PLACE Oslo (NO)}. */
    static String describe(Entity entity) {
        return entity.getType() + " " + entity.getName()
                + entity.getCountry().map(country -> " (" + country + ")").orElse("");
    }

    private static Story story(String block) {
        List<String> lines = block.lines().toList();
        List<String> entities = Stream.of(EntityType.values())
                .map(Enum::name)
                .flatMap(type -> lines.stream()
                        .filter(line -> line.startsWith(type + " "))
                        .flatMap(line -> SEMICOLON
                                .splitAsStream(line.substring(type.length() + 1))
                                .map(name -> type + " " + name)))
                .toList();
        return new Story(lines.get(0), entities);
    }
}
