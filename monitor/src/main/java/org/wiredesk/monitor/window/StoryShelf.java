package org.wiredesk.monitor.window;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.wiredesk.diff.RevisionDiff;
import org.wiredesk.monitor.search.DocumentKind;
import org.wiredesk.monitor.search.Fields;
import org.wiredesk.monitor.story.Fate;
import org.wiredesk.monitor.story.RowWriter;
import org.wiredesk.monitor.story.StoryFile;
import org.wiredesk.monitor.story.StoryRow;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;

/** The files and revisions of stories, as one reader or another may see them. */
public final class StoryShelf {

    /** Where a document is looked for. */
    @FunctionalInterface
    interface Lookup {
        Optional<Document> find(String id) throws IOException;
    }

    private final Lookup lookup;

    StoryShelf(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Of what can be searched. */
    public static StoryShelf of(Window window) {
        return new StoryShelf(window::find);
    }

    /** What is known of a story. */
    public Optional<StoryFile> file(String storyId) throws IOException {
        Optional<Document> document = lookup.find(FileJson.id(storyId));
        return document.isEmpty() ? Optional.empty() : Optional.of(FileJson.read(document.get()));
    }

    /** A revision, whole. */
    public Optional<Revision> revision(String storyId, int number) throws IOException {
        Optional<Document> document =
                lookup.find(Documents.id(DocumentKind.REVISION, storyId, Integer.toString(number)));
        return document.isEmpty()
                ? Optional.empty()
                : Optional.of(Records.REVISION.read(Documents.bytes(document.get(), Fields.RECORD)));
    }

    /**
     * A revision as a reader may see it: of what takes down a text that was under embargo no word, and what has changed since the newest revision that they may
     * see, as any other would be told by that.
     */
    public Optional<Revision> revision(StoryFile file, int number, boolean privileged) throws IOException {
        List<Integer> visible = file.visible(privileged);
        int place = visible.indexOf(number);
        Optional<Revision> revision = place < 0 ? Optional.empty() : revision(file.storyId(), number);
        if (privileged || revision.isEmpty()) {
            return revision;
        }
        boolean withoutWords = file.fate(number).equals(Optional.of(Fate.WITHOUT_WORDS));
        boolean follows =
                number == 1 || file.fate(number - 1).map(Fate.PUBLIC::equals).orElse(true);
        if (follows && !withoutWords) {
            return revision;
        }
        Optional<Revision> before = place == 0 ? Optional.empty() : revision(file, visible.get(place - 1), false);
        Optional<Revision> shown = withoutWords ? before.map(known -> PublicPart.of(revision.get(), known)) : revision;
        return shown.map(now -> Revision.newBuilder(now)
                .setChanges(before.map(known -> RevisionDiff.between(known, now))
                        .orElseGet(() -> Changes.newBuilder().build()))
                .build());
    }

    /** All revisions that a reader may see, in order. */
    public List<Revision> revisions(StoryFile file, boolean privileged) throws IOException {
        List<Revision> revisions = new ArrayList<>();
        for (int number : file.visible(privileged)) {
            revision(file, number, privileged).ifPresent(revisions::add);
        }
        return revisions;
    }

    /** The row of a story for a reader; empty if there is none for them. */
    public Optional<StoryRow> row(StoryFile file, boolean privileged) throws IOException {
        Optional<Integer> newest = file.newest(privileged);
        return newest.isEmpty() ? Optional.empty() : row(file, newest.get(), privileged);
    }

    /** The row as it is after a revision. */
    public Optional<StoryRow> row(StoryFile file, int number, boolean privileged) throws IOException {
        Optional<Revision> revision = revision(file, number, privileged);
        if (revision.isEmpty()) {
            return Optional.empty();
        }
        StoryFile shown = privileged || !originalIsHidden(file) ? file : file.withoutOriginal();
        Instant first = file.firstReceivedAt(privileged).orElse(revision.get().getReceivedAt());
        return Optional.of(
                RowWriter.row(revision.get(), shown, first, privileged ? Instant.EPOCH : file.shownSince(number)));
    }

    /** Whether the story is a copy of one that nobody but privileged readers may know of. */
    boolean originalIsHidden(StoryFile file) throws IOException {
        if (file.copyOf().isEmpty()) {
            return false;
        }
        Optional<StoryFile> original = file(file.copyOf().get().storyId());
        return original.isPresent() && original.get().newest(false).isEmpty();
    }
}
