package org.wiredesk.system.day;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.wiredesk.system.harness.Received;
import org.wiredesk.system.harness.TopicReader;

/**
 * All that a subscriber of everything has read of a sample wire day, committed records only.
 *
 * @param items {@code wire.items}
 * @param rejects {@code wire.rejects}
 * @param decisions {@code news.decisions}
 * @param revisions {@code news.revisions}
 * @param stories {@code news.stories}
 * @param relations {@code news.relations}
 * @param deliveries every {@code news.topic.*}
 */
record PlayedDay(
        List<Received> items,
        List<Received> rejects,
        List<JsonNode> decisions,
        List<JsonNode> revisions,
        List<JsonNode> stories,
        List<JsonNode> relations,
        List<Received> deliveries) {

    private static final String NOTICE = "NOTICE";
    /** As short a text may be another item's too. */
    private static final int SHORT = 20;

    /** As far as it has been read. */
    static PlayedDay readBy(TopicReader reader) {
        return new PlayedDay(
                reader.on("wire.items"),
                reader.on("wire.rejects"),
                reader.decisions(),
                reader.on("news.revisions").stream().map(Received::value).toList(),
                reader.on("news.stories").stream().map(Received::value).toList(),
                reader.on("news.relations").stream().map(Received::value).toList(),
                reader.on("news.topic."));
    }

    /** Whether there are as many revisions as decisions say. */
    boolean hasEveryRevision() {
        return revisions.size()
                >= decisions.stream()
                        .filter(decision -> decision.hasNonNull("kind"))
                        .count();
    }

    /** How often a topic was told what became of an original. */
    long notices() {
        return deliveries.stream().filter(PlayedDay::isNotice).count();
    }

    /** Every promise at once. */
    void assertMatches(ExpectedDay expected) {
        assertEveryItemHasItsDecision(expected);
        assertStoriesAreToldApart(expected);
        assertEveryRevisionIsThereOnce();
        assertStandsWhereItShould(expected);
        assertCopiesAreKnown(expected, ExpectedRelation.read());
        assertNothingIsLost(expected);
        assertEmbargoesAreKept();
    }

    /** Every delivery of every topic over HTTP, once, and a feed of each topic. */
    void assertOutletsHaveTheSame(Outlets outlets) {
        Map<String, List<String>> byTopic = deliveries.stream()
                .collect(groupingBy(
                        received -> received.topic().substring("news.topic.".length()),
                        mapping(Outlets::text, toList())));
        assertThat(byTopic).isNotEmpty();
        byTopic.forEach((slug, expected) -> {
            assertThat(outlets.read(slug)).as(slug).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(outlets.feed(slug)).as(slug).contains("<entry>").endsWith("</feed>");
        });
    }

    /** One decision for each item, and the right one. */
    void assertEveryItemHasItsDecision(ExpectedDay expected) {
        assertThat(decisions)
                .extracting(ExpectedItem::asText)
                .containsExactlyInAnyOrderElementsOf(
                        expected.items().stream().map(ExpectedItem::asText).toList());
        assertThat(decisions)
                .extracting(decision -> decision.path("itemId").asText())
                .doesNotHaveDuplicates();
    }

    /** One story id for each label, and no two labels share one. */
    void assertStoriesAreToldApart(ExpectedDay expected) {
        Map<String, Set<String>> idsOfLabel = expected.items().stream()
                .filter(ExpectedItem::hasStory)
                .collect(groupingBy(ExpectedItem::story, mapping(this::storyId, toSet())));
        assertThat(idsOfLabel)
                .allSatisfy((label, ids) -> assertThat(ids).as(label).hasSize(1));
        assertThat(idsOfLabel.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    /** 1, 2, 3 ... without gaps in every story, and exactly those that decisions say were made. */
    void assertEveryRevisionIsThereOnce() {
        Map<String, List<Integer>> numbers = revisions.stream()
                .collect(groupingBy(
                        revision -> revision.path("storyId").asText(),
                        mapping(revision -> revision.path("revision").asInt(), toList())));
        assertThat(numbers)
                .allSatisfy((story, found) -> assertThat(found)
                        .as("revisions of %s", story)
                        .isEqualTo(
                                IntStream.rangeClosed(1, found.size()).boxed().toList()));
        assertThat(revisions.stream().map(PlayedDay::revisionName).toList())
                .containsExactlyInAnyOrderElementsOf(decisions.stream()
                        .filter(decision -> decision.hasNonNull("kind"))
                        .map(PlayedDay::revisionName)
                        .toList());
    }

    /** Whoever replays a topic sees the stories that should stand on it, after every single revision. */
    void assertStandsWhereItShould(ExpectedDay expected) {
        assertThat(deliveries.stream().filter(delivery -> !isNotice(delivery)))
                .extracting(delivery ->
                        delivery.topic() + " " + revisionName(delivery.value().path("story")))
                .doesNotHaveDuplicates();
        SoftAssertions everywhere = new SoftAssertions();
        Map<String, Integer> current = new HashMap<>();
        for (ExpectedItem item : expected.items()) {
            if (item.hasStory()) {
                if (item.makesRevision()) {
                    current.put(item.story(), Integer.valueOf(item.revision()));
                }
                everywhere
                        .assertThat(standingTopics(storyId(item), current.getOrDefault(item.story(), 0)))
                        .as("topics after %s", item.file())
                        .isEqualTo(new TreeSet<>(item.topics()));
            }
        }
        everywhere.assertAll();
    }

    /** Every copy of another source's story is known in the end as what it is, none else is, and its topics have heard what became of the original. */
    void assertCopiesAreKnown(ExpectedDay expected, List<ExpectedRelation> copies) {
        Map<String, String> labels = expected.items().stream()
                .filter(ExpectedItem::hasStory)
                .collect(toMap(this::storyId, ExpectedItem::story, (label, again) -> label));
        Map<String, ExpectedRelation> newest = new HashMap<>();
        relations.forEach(
                relation -> newest.put(relation.path("storyId").asText(), ExpectedRelation.of(relation, labels)));
        assertThat(newest.values()).containsExactlyInAnyOrderElementsOf(copies);
        assertThat(deliveries.stream()
                        .filter(PlayedDay::isNotice)
                        .map(delivery -> labels.get(delivery.key()) + ": "
                                + delivery.value().path("reason").asText()))
                .allSatisfy(told -> assertThat(copies.stream().map(copy -> copy.story() + ": " + copy.notice()))
                        .anySatisfy(notice -> assertThat(told).startsWith(notice)))
                .hasSameSizeAs(copies);
    }

    private static boolean isNotice(Received delivery) {
        return delivery.value().path("action").asText().equals(NOTICE);
    }

    /**
     * items = accepted + duplicate + repeat + marker-only + late + rejected + still held. Items are counted by their ids: a desk that is
     * killed between an acknowledgement and the move of the file sends the same item again under the same id.
     */
    void assertNothingIsLost(ExpectedDay expected) {
        Set<String> itemIds =
                items.stream().map(item -> item.value().path("itemId").asText()).collect(toSet());
        Set<String> rejectIds = rejects.stream()
                .map(reject -> reject.header("wiredesk.item-id"))
                .collect(toSet());
        assertThat(itemIds).hasSize((int) expected.count(false));
        assertThat(rejectIds).hasSize((int) expected.count(true));
        assertThat(decisions.stream().map(decision -> decision.path("itemId").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(itemIds.stream(), rejectIds.stream()).toList());
    }

    /** No headline, note or paragraph of a story that waits is on any topic that is not privileged. */
    void assertEmbargoesAreKept() {
        Set<String> waiting = decisions.stream()
                .filter(decision -> decision.path("outcome").asText().equals("HELD"))
                .filter(decision -> stories.stream()
                        .noneMatch(story -> story.path("storyId").equals(decision.path("storyId"))))
                .map(decision -> decision.path("itemId").asText())
                .collect(toSet());
        List<String> secrets = items.stream()
                .map(Received::value)
                .filter(item -> waiting.contains(item.path("itemId").asText()))
                .flatMap(PlayedDay::words)
                .toList();
        String open = Stream.of(decisions, stories, relations, deliveries)
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(joining("\n"));
        assertThat(waiting).hasSizeGreaterThan(5);
        assertThat(secrets)
                .hasSizeGreaterThan(waiting.size())
                .allSatisfy(words -> assertThat(open.contains(words)).as(words).isFalse());
    }

    /** What an item says, as it stands in JSON. */
    private static Stream<String> words(JsonNode item) {
        return Stream.concat(
                        Stream.of(item.path("headline"), item.path("editorialNote")),
                        StreamSupport.stream(item.path("paragraphs").spliterator(), false))
                .map(text -> text.toString().replaceAll("^\"|\"$", ""))
                .filter(text -> text.length() > SHORT);
    }

    private Set<String> standingTopics(String storyId, int revision) {
        Map<String, String> lastAction = deliveries.stream()
                .filter(delivery -> delivery.key().equals(storyId))
                .filter(delivery ->
                        delivery.value().path("story").path("revision").asInt() <= revision)
                .collect(toMap(
                        delivery -> delivery.value().path("topic").asText(),
                        delivery -> delivery.value().path("action").asText(),
                        (earlier, later) -> later));
        return lastAction.entrySet().stream()
                .filter(entry -> !Set.of("RETRACT", "KILL").contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    private String storyId(ExpectedItem item) {
        Predicate<JsonNode> isOfItem = decision -> ExpectedItem.file(decision).equals(item.file())
                && decision.path("itemId").asText().endsWith("-" + item.position());
        return decisions.stream()
                .filter(isOfItem)
                .map(decision -> decision.path("storyId").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No decision on " + item.file() + "."));
    }

    private static String revisionName(JsonNode record) {
        return record.path("storyId").asText() + " " + record.path("revision").asInt();
    }
}
