package org.wiredesk.benchmarks.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Mention;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.TopicOrigin;

/** Stories and rules of invented words and names, the same at every run. */
final class RoutingDay {

    private static final int STORIES = 500;
    private static final int NAMES = 5_000;
    private static final int HEADLINE = 10;

    private final Random random = new Random(20260314);
    private final Vocabulary vocabulary = new Vocabulary(random);
    private final List<String> names =
            IntStream.range(0, NAMES).mapToObj(i -> vocabulary.name()).toList();
    private final List<String> topics = MediaTopicTree.standard().topLevel();
    private final List<Story> stories =
            IntStream.range(0, STORIES).mapToObj(this::story).toList();

    private Story story(int number) {
        List<Entity> entities = Stream.generate(this::name)
                .limit(4 + random.nextInt(16))
                .map(name -> Entity.newBuilder()
                        .setType(EntityType.PERSON)
                        .setName(name)
                        .setMentions(List.of(new Mention(0, 1, name)))
                        .build())
                .toList();
        return Story.newBuilder()
                .setStoryId("story" + number)
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("benchmark")
                .setLanguage("en")
                .setHeadline(vocabulary.text(HEADLINE))
                .setBody(vocabulary.text(150 + random.nextInt(700)))
                .setEntities(entities)
                .setMediaTopics(List.of(
                        new MediaTopic(topics.get(random.nextInt(topics.size())), "topic", TopicOrigin.AGENCY, 1.0)))
                .setUrgency(1 + random.nextInt(9))
                .setItemId("item" + number)
                .setVersionCreated(Instant.EPOCH)
                .setReceivedAt(Instant.EPOCH)
                .build();
    }

    private String name() {
        return names.get(random.nextInt(NAMES));
    }

    List<Story> stories() {
        return stories;
    }

    /** Rules with two words, a phrase and two names each: one in four needs a word and a name, the others one of them. */
    List<PlainRule> rules(int number) {
        List<PlainRule> rules = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            List<String> words = List.of(
                    vocabulary.notable(), vocabulary.notable(), vocabulary.notable() + " " + vocabulary.notable());
            rules.add(new PlainRule("rule" + i, words, List.of(name(), name()), i % 4 == 0));
        }
        return rules;
    }

    /** The same rules in the language of the rules file. */
    static String yaml(List<PlainRule> rules) {
        return "rules:\n" + rules.stream().map(PlainRule::yaml).collect(Collectors.joining());
    }
}
