package org.wiredesk.streams.route;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Mention;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.TopicOrigin;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads an example: the sketch of a story that a rule has to meet or to leave alone. It has what is written there and nothing else; nobody looks for names or topics in its text. */
final class SketchReader {

    /** A Monday, at noon in UTC. */
    private static final Instant USUALLY = Instant.parse("2001-01-01T12:00:00Z");

    private static final int COUNTRY = 2;

    private final FieldValues values;
    private final RuleMistakes mistakes;

    SketchReader(FieldValues values, RuleMistakes mistakes) {
        this.values = values;
        this.mistakes = mistakes;
    }

    /** The story of a text, whose first line is the headline, or of a mapping; empty if something is wrong. */
    Optional<Story> read(Node node, String place) {
        Story.Builder story = Story.newBuilder()
                .setStoryId("example")
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("example")
                .setHeadline("")
                .setBody("")
                .setItemId("example")
                .setVersionCreated(USUALLY)
                .setReceivedAt(USUALLY);
        if (node instanceof ScalarNode text) {
            String whole = text.getValue().strip();
            int line = whole.indexOf('\n');
            story.setHeadline(line < 0 ? whole : whole.substring(0, line))
                    .setBody(line < 0 ? "" : whole.substring(line).strip());
            return Optional.of(story.build());
        }
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node, place + ": an example is a text, or fields as `headline: ...`.");
            return Optional.empty();
        }
        int before = mistakes.size();
        fill(story, new RuleEntries(mapping, place + ", example", mistakes));
        return mistakes.size() == before ? Optional.of(story.build()) : Optional.empty();
    }

    private void fill(Story.Builder story, RuleEntries entries) {
        entries.text("headline").ifPresent(story::setHeadline);
        entries.text("body").ifPresent(story::setBody);
        entries.text("source").ifPresent(story::setSource);
        entries.scalar("at").flatMap(node -> time(entries, node)).ifPresent(story::setReceivedAt);
        List<Entity> entities = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            Field field = Field.valueOf(type.name());
            texts(entries, field).forEach(name -> entities.add(entity(type, name)));
        }
        story.setEntities(entities);
        story.setGenres(texts(entries, Field.GENRE));
        story.setMediaTopics(keys(entries, Field.MEDIA_TOPIC)
                .map(code -> new MediaTopic(code, "topic " + code, TopicOrigin.AGENCY, 1.0))
                .toList());
        keys(entries, Field.URGENCY).findFirst().map(Integer::valueOf).ifPresent(story::setUrgency);
        texts(entries, Field.LANGUAGE).stream().findFirst().ifPresent(story::setLanguage);
        keys(entries, Field.KIND)
                .findFirst()
                .ifPresent(kind -> story.setKind(RevisionKind.valueOf(kind.toUpperCase(Locale.ROOT))));
        entries.refuseOthers();
    }

    private List<String> texts(RuleEntries entries, Field field) {
        return read(entries, field).map(ScalarNode::getValue).map(String::strip).toList();
    }

    private Stream<String> keys(RuleEntries entries, Field field) {
        return read(entries, field).flatMap(node -> values.read(field, node.getValue()).keys().stream());
    }

    private Stream<ScalarNode> read(RuleEntries entries, Field field) {
        return entries.values(field.key()).stream().filter(node -> {
            Optional<String> mistake = values.read(field, node.getValue()).mistake();
            mistake.ifPresent(sentence -> entries.mistake(node, sentence));
            return mistake.isEmpty();
        });
    }

    private static Entity entity(EntityType type, String name) {
        boolean country = type == EntityType.PLACE && name.length() == COUNTRY;
        return Entity.newBuilder()
                .setType(type)
                .setName(name)
                .setMentions(List.of(new Mention(0, 0, name)))
                .setCountry(country ? name : null)
                .build();
    }

    private static Optional<Instant> time(RuleEntries entries, ScalarNode node) {
        try {
            return Optional.of(OffsetDateTime.parse(node.getValue().strip()).toInstant());
        } catch (DateTimeException e) {
            entries.mistake(node, "`at: " + node.getValue() + "`: write a time as 2026-03-14T06:30:00Z.");
            return Optional.empty();
        }
    }
}
