package org.wiredesk.monitor.window;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.story.Audience;
import org.wiredesk.monitor.story.Change;
import org.wiredesk.monitor.story.Change.Kind;
import org.wiredesk.monitor.story.Change.Pair;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.monitor.story.Original;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.monitor.story.Stamp;
import org.wiredesk.monitor.story.StoryFile;
import org.wiredesk.monitor.story.StoryRow;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.WireItem;

/** Puts what arrives into the window, brings the rows of its story up to date, and tells those who listen. One thread calls it. */
public final class WindowWriter {

    private final Window window;
    private final Progress progress;
    private final StoryShelf shelf;
    private final Audience audience;
    private final Clock clock;

    /**
     * @param progress how far was read; it moves with every record
     * @param audience told of every change, after it is in the window
     */
    public WindowWriter(Window window, Progress progress, Audience audience, Clock clock) {
        this.window = window;
        this.progress = progress;
        this.shelf = new StoryShelf(window::newest);
        this.audience = audience;
        this.clock = clock;
    }

    /** Takes one record; one that the window has already changes nothing. */
    public synchronized void take(Arrived arrived) throws IOException {
        if (!progress.isNew(arrived)) {
            return;
        }
        Object value = arrived.value();
        progress.move(arrived, clock.instant());
        if (value instanceof Revision revision) {
            revision(revision, arrived);
        } else if (value instanceof Story story) {
            story(story);
        } else if (value instanceof StoryRelation relation) {
            relation(relation);
        } else if (value instanceof Decision decision) {
            window.put(Documents.id(DocumentKind.DECISION, decision.getItemId()), Documents.decision(decision));
        } else if (value instanceof WireItem item) {
            window.put(
                    Documents.id(DocumentKind.ITEM, item.getItemId()),
                    Documents.item(item, arrived.partition(), arrived.offset()));
        } else if (value instanceof Delivery delivery) {
            delivery(delivery, arrived);
        } else if (value instanceof RejectedItem rejected) {
            String id = Documents.id(DocumentKind.REJECT, arrived.partition() + "-" + arrived.offset());
            window.put(id, Rejects.document(id, rejected, arrived));
        }
    }

    /**
     * Has somebody begin to listen between two records: all before are in the window, all after are told.
     *
     * @return where the window stands at that moment
     */
    public synchronized Position between(Runnable begin) {
        begin.run();
        return progress.position();
    }

    private void revision(Revision revision, Arrived arrived) throws IOException {
        StoryFile before = file(revision.getStoryId());
        boolean heard = audience.isPresent();
        Optional<StoryRow> privilegedBefore = heard ? shelf.row(before, true) : Optional.empty();
        Optional<StoryRow> everybodyBefore = heard ? shelf.row(before, false) : Optional.empty();
        StoryFile file = before.with(Stamp.of(revision));
        var document = Documents.revision(revision, arrived.partition(), arrived.offset(), progress.nextSequence());
        window.put(
                Documents.id(DocumentKind.REVISION, revision.getStoryId(), Integer.toString(revision.getRevision())),
                document);
        keep(file);
        if (heard) {
            int number = revision.getRevision();
            Optional<StoryRow> after = shelf.row(file, number, true);
            Optional<StoryRow> everybodyAfter = shelf.row(file, number, false);
            tell(
                    Kind.REVISION,
                    Optional.of(new Spot(arrived.partition(), arrived.offset())),
                    new Pair(privilegedBefore, after),
                    everybodyAfter.isEmpty() ? Pair.NOTHING : new Pair(everybodyBefore, everybodyAfter));
        }
    }

    private void story(Story story) throws IOException {
        StoryFile before = file(story.getStoryId());
        StoryFile file = before.with(story, clock.instant());
        boolean released = !before.visible(false).equals(file.visible(false));
        change(before, file, released ? Kind.REVISION : Kind.ENRICHED);
    }

    private void relation(StoryRelation relation) throws IOException {
        String id = Documents.id(DocumentKind.RELATION, relation.getStoryId(), relation.getOriginalStoryId());
        window.put(id, Documents.relation(id, relation));
        StoryFile before = file(relation.getStoryId());
        Original original = new Original(relation.getOriginalStoryId(), relation.getOriginalSource());
        change(before, before.with(original, clock.instant()), Kind.ENRICHED);
    }

    private void change(StoryFile before, StoryFile file, Kind everybodys) throws IOException {
        boolean heard = audience.isPresent();
        Pair privileged = heard ? pair(before, file, true) : Pair.NOTHING;
        Pair everybody = heard ? pair(before, file, false) : Pair.NOTHING;
        keep(file);
        if (everybodys == Kind.REVISION) {
            tell(Kind.ENRICHED, Optional.empty(), privileged, Pair.NOTHING);
            tell(Kind.REVISION, Optional.empty(), Pair.NOTHING, everybody);
        } else {
            tell(Kind.ENRICHED, Optional.empty(), privileged, everybody);
        }
    }

    private Pair pair(StoryFile before, StoryFile file, boolean privileged) throws IOException {
        return new Pair(shelf.row(before, privileged), shelf.row(file, privileged));
    }

    private void delivery(Delivery delivery, Arrived arrived) throws IOException {
        String id = Documents.id(DocumentKind.DELIVERY, arrived.topic(), arrived.partition() + "-" + arrived.offset());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("topic", delivery.getTopic());
        json.put("action", delivery.getAction().name());
        json.put("rule", delivery.getRule());
        json.put("reason", delivery.getReason());
        json.put("revision", delivery.getStory().getRevision());
        json.put("at", arrived.at().toString());
        json.putObject("kafka")
                .put("topic", arrived.topic())
                .put("partition", arrived.partition())
                .put("offset", arrived.offset());
        window.put(id, Documents.delivery(id, delivery.getStory().getStoryId(), arrived.at(), json));
        StoryFile before = file(delivery.getStory().getStoryId());
        StoryFile file = before.with(delivery, clock.instant());
        if (!file.equals(before)) {
            change(before, file, Kind.ENRICHED);
        }
    }

    private void keep(StoryFile file) throws IOException {
        window.put(FileJson.id(file.storyId()), FileJson.write(file));
        String privilegedId = Documents.id(DocumentKind.ROW, file.storyId(), Fields.PRIVILEGED);
        String everybodyId = Documents.id(DocumentKind.ROW, file.storyId(), Fields.EVERYBODY);
        Optional<StoryRow> row = shelf.row(file, true);
        if (row.isEmpty()) {
            return;
        }
        if (!file.wasEmbargoed() && !shelf.originalIsHidden(file)) {
            List<String> readers = List.of(Fields.PRIVILEGED, Fields.EVERYBODY);
            window.put(privilegedId, Documents.row(privilegedId, row.get(), readers, file.changedAt()));
            return;
        }
        window.put(privilegedId, Documents.row(privilegedId, row.get(), List.of(Fields.PRIVILEGED), file.changedAt()));
        Optional<StoryRow> everybodys = shelf.row(file, false);
        if (everybodys.isPresent()) {
            window.put(
                    everybodyId,
                    Documents.row(everybodyId, everybodys.get(), List.of(Fields.EVERYBODY), file.changedAt()));
        } else {
            window.delete(everybodyId);
        }
    }

    private StoryFile file(String storyId) throws IOException {
        return shelf.file(storyId).orElseGet(() -> StoryFile.empty(storyId));
    }

    private void tell(Kind kind, Optional<Spot> spot, Pair privileged, Pair everybody) {
        if (privileged.after().isPresent() || everybody.after().isPresent()) {
            audience.hear(new Change(kind, progress.position(), spot, privileged, everybody));
        }
    }
}
