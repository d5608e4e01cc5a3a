package org.wiredesk.standalone.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryRelation;

/** The revisions and decisions that bear a name, that of their story, their item, or the agency's, and the relations of the story. */
public final class StoryRecords {

    private static final int SHORTEST_END = 6;

    private final String name;
    private final List<Revision> revisions = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, StoryRelation> relations = new TreeMap<>();

    /**
     * @param name a story id or its end, as the lines of a desk show it; an item id, or an agency's id as sent
     */
    public StoryRecords(String name) {
        this.name = name;
    }

    /** Keeps the record if it bears the name; of relations only the newest state of each. */
    public void add(SpecificRecord value) {
        if (value instanceof Revision revision
                && (isEndOf(revision.getStoryId()) || names(revision).anyMatch(name::equals))) {
            revisions.add(revision);
        }
        if (value instanceof Decision decision
                && (decision.getStoryId().filter(this::isEndOf).isPresent()
                        || names(decision).anyMatch(name::equals))) {
            decisions.add(decision);
        }
        if (value instanceof StoryRelation relation) {
            relations.put(relation.getStoryId(), relation);
        }
    }

    /** The stories that these records belong to: only the one with that very id, if there is one. */
    public Set<String> stories() {
        Set<String> stories = new TreeSet<>();
        revisions.forEach(revision -> stories.add(revision.getStoryId()));
        decisions.forEach(decision -> decision.getStoryId().ifPresent(stories::add));
        return stories.contains(name) ? Set.of(name) : stories;
    }

    /** The history, if the name is that of a story: then all its records are here. */
    public StoryHistory history() {
        return StoryHistory.of(
                name,
                revisions.stream()
                        .filter(revision -> revision.getStoryId().equals(name))
                        .toList(),
                decisions.stream()
                        .filter(decision ->
                                decision.getStoryId().filter(name::equals).isPresent())
                        .toList(),
                relations.values().stream().filter(this::isOf).toList());
    }

    private boolean isOf(StoryRelation relation) {
        return relation.getStoryId().equals(name)
                || relation.getOriginalStoryId().equals(name);
    }

    private boolean isEndOf(String storyId) {
        return name.length() >= SHORTEST_END && storyId.endsWith(name);
    }

    private static Stream<String> names(Revision revision) {
        return Stream.concat(Stream.of(revision.getStoryId(), revision.getItemId()), revision.getAgencyId().stream());
    }

    private static Stream<String> names(Decision decision) {
        return Stream.concat(Stream.of(decision.getItemId()), decision.getStoryId().stream());
    }
}
