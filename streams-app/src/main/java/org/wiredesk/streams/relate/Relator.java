package org.wiredesk.streams.relate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.records.internal.CopiesOfStory;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.KnownRelation;
import org.wiredesk.records.internal.StoryChange;

/**
 * Finds which stories are another source's copy, and keeps those who have a copy informed of its original.
 *
 * <p>The sources come in any order. So every text of a story that is remembered is held against every text of the others, a relation says of all of them
 * what it would say in any other order, and what happened to an original is remembered for copies that are still to come.
 */
final class Relator {

    private final RelationSettings settings;
    private final Notice notice;

    Relator(RelationSettings settings, Agencies agencies) {
        this.settings = settings;
        this.notice = new Notice(agencies);
    }

    /**
     * What a revision tells of relations.
     *
     * @param agency the one whose copy it is
     * @param memory what is remembered of that agency's copy
     * @return the relations that are new, or not what they were
     */
    List<RelationNews> relate(String agency, AgencyCopy copy, RelationMemory memory) {
        List<RelationNews> news = new ArrayList<>();
        Optional<KnownCopy> known = KnownCopies.with(memory.copy(copy.getStoryId()), copy);
        known.ifPresent(memory::remember);
        known.filter(story -> copy.getText().isPresent())
                .ifPresent(story -> find(agency, story, memory).forEach(news::add));
        copy.getChange().ifPresent(change -> news.addAll(tell(copy, change, memory)));
        return List.copyOf(news);
    }

    private List<RelationNews> find(String agency, KnownCopy story, RelationMemory memory) {
        List<RelationNews> news = new ArrayList<>();
        for (String other : memory.alike(story)) {
            memory.copy(other)
                    .flatMap(found -> Relation.between(story, found))
                    .flatMap(relation -> found(agency, relation, memory))
                    .ifPresent(news::add);
        }
        return news;
    }

    private Optional<RelationNews> found(String agency, Relation relation, RelationMemory memory) {
        KnownCopy original = relation.original();
        Optional<KnownRelation> before = memory.relation(relation.copy().getStoryId());
        return SameText.among(original.getTexts(), relation.copy().getTexts(), settings)
                .map(same -> relation.of(agency, same))
                .flatMap(found ->
                        before.map(known -> Relation.surer(known, found)).orElse(Optional.of(found)))
                .map(found -> KnownRelation.newBuilder(found)
                        .setRelation(notice.tell(found.getRelation(), original.getChange(), found.getFirstReceivedAt()))
                        .build())
                .flatMap(found -> news(before, found, memory));
    }

    private List<RelationNews> tell(AgencyCopy original, StoryChange change, RelationMemory memory) {
        List<RelationNews> news = new ArrayList<>();
        List<String> copies = memory.copiesOf(original.getStoryId())
                .map(CopiesOfStory::getStories)
                .orElse(List.of());
        for (String copy : copies) {
            Optional<KnownRelation> before = memory.relation(copy)
                    .filter(known -> known.getRelation().getOriginalStoryId().equals(original.getStoryId()));
            before.map(known -> changed(known, original, change))
                    .flatMap(now -> news(before, now, memory))
                    .ifPresent(news::add);
        }
        return news;
    }

    private KnownRelation changed(KnownRelation known, AgencyCopy original, StoryChange change) {
        StoryRelation relation = StoryRelation.newBuilder(known.getRelation())
                .setOriginalStatus(original.getStatus())
                .build();
        return KnownRelation.newBuilder(known)
                .setRelation(notice.tell(relation, Optional.of(change), known.getFirstReceivedAt()))
                .setLastSent(original.getReceivedAt())
                .build();
    }

    private static Optional<RelationNews> news(
            Optional<KnownRelation> before, KnownRelation now, RelationMemory memory) {
        StoryRelation relation = now.getRelation();
        if (before.filter(known -> known.getRelation().equals(relation)).isPresent()) {
            return Optional.empty();
        }
        memory.remember(now);
        remember(relation, now.getLastSent(), memory);
        boolean told = before.map(KnownRelation::getRelation)
                .flatMap(StoryRelation::getNotice)
                .equals(relation.getNotice());
        return Optional.of(new RelationNews(relation, relation.getNotice().isPresent() && !told));
    }

    private static void remember(StoryRelation relation, Instant at, RelationMemory memory) {
        List<String> copies = new ArrayList<>(memory.copiesOf(relation.getOriginalStoryId())
                .map(CopiesOfStory::getStories)
                .orElse(List.of()));
        if (!copies.contains(relation.getStoryId())) {
            copies.add(relation.getStoryId());
        }
        memory.remember(relation.getOriginalStoryId(), new CopiesOfStory(List.copyOf(copies), at));
    }
}
