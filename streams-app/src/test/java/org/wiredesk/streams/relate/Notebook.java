package org.wiredesk.streams.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.internal.CopiesOfStory;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.KnownRelation;

/** A memory of one agency's copy that is nothing but maps. */
final class Notebook implements RelationMemory {

    private final Map<String, KnownCopy> copies = new HashMap<>();
    private final Map<String, KnownRelation> relations = new HashMap<>();
    private final Map<String, CopiesOfStory> originals = new HashMap<>();
    private final CopyIndex index = new CopyIndex();

    @Override
    public Optional<KnownCopy> copy(String storyId) {
        return Optional.ofNullable(copies.get(storyId));
    }

    @Override
    public void remember(KnownCopy copy) {
        copies.put(copy.getStoryId(), copy);
        index.add("ap", copy);
    }

    @Override
    public List<String> alike(KnownCopy copy) {
        return index.alike("ap", copy, copies::containsKey);
    }

    @Override
    public Optional<KnownRelation> relation(String storyId) {
        return Optional.ofNullable(relations.get(storyId));
    }

    @Override
    public void remember(KnownRelation relation) {
        relations.put(relation.getRelation().getStoryId(), relation);
    }

    @Override
    public Optional<CopiesOfStory> copiesOf(String originalStoryId) {
        return Optional.ofNullable(originals.get(originalStoryId));
    }

    @Override
    public void remember(String originalStoryId, CopiesOfStory stories) {
        originals.put(originalStoryId, stories);
    }
}
