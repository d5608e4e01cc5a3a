package org.wiredesk.streams.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/** What readers are told of one story: its newest public state, and what each topic has to do. Every topic that ever held it is remembered. */
final class ModelTopics {

    /**
     * A state of the story as news.stories has it.
     *
     * @param text empty where the story is taken down
     */
    record State(int revision, StoryStatus status, List<Integer> text) {}

    private final ModelStory story;
    private final Map<String, Boolean> standing = new LinkedHashMap<>();
    private final Map<String, List<String>> told = new HashMap<>();
    private Optional<State> state = Optional.empty();
    private boolean delivered;
    private boolean waiting;
    private int waitingRevision;
    private RevisionKind waitingKind = RevisionKind.NEW;

    ModelTopics(ModelStory story) {
        this.story = story;
    }

    /** Takes a new revision. */
    void revised(RevisionKind kind, int revision, int now) {
        boolean waited = waiting;
        waiting = story.isHeld(now);
        waitingRevision = revision;
        waitingKind = kind == RevisionKind.ADVISORY ? waitingKind : kind;
        boolean neverSeen = !delivered && (waited || story.isSecret(now));
        if (waiting || (neverSeen && story.status() != StoryStatus.USABLE)) {
            return;
        }
        show(revision);
        if (kind != RevisionKind.ADVISORY) {
            deliver(kind, revision);
        }
    }

    /** Lets out what has waited long enough. */
    void secondIs(int now) {
        if (waiting && !story.isHeld(now)) {
            waiting = false;
            show(waitingRevision);
            deliver(waitingKind, waitingRevision);
        }
    }

    private void show(int revision) {
        boolean usable = story.status() == StoryStatus.USABLE;
        state = Optional.of(
                new State(revision, story.status(), usable ? story.text().paragraphs() : List.of()));
    }

    private void deliver(RevisionKind kind, int revision) {
        delivered = true;
        boolean usable = story.status() == StoryStatus.USABLE;
        String home = Copywriter.TOPICS.get(story.metadata());
        standing.replaceAll((topic, stands) -> {
            boolean fits = usable && topic.equals(home);
            if (fits) {
                tell(topic, stands ? replace(kind) : DeliveryAction.REINSTATE, revision);
            } else if (story.status() == StoryStatus.KILLED) {
                tell(topic, DeliveryAction.KILL, revision);
            } else if (stands) {
                tell(topic, DeliveryAction.RETRACT, revision);
            }
            return fits;
        });
        if (usable && standing.putIfAbsent(home, true) == null) {
            tell(home, DeliveryAction.PUBLISH, revision);
        }
    }

    private static DeliveryAction replace(RevisionKind kind) {
        return kind == RevisionKind.CORRECTION ? DeliveryAction.CORRECT : DeliveryAction.UPDATE;
    }

    private void tell(String topic, DeliveryAction action, int revision) {
        told.computeIfAbsent(topic, unheard -> new ArrayList<>()).add(action + " " + revision);
    }

    /** Everything that this topic was told: what to do, and with which revision. */
    List<String> on(String topic) {
        return told.getOrDefault(topic, List.of());
    }

    /** The newest public state; empty if nobody ever heard of the story. */
    Optional<State> state() {
        return state;
    }
}
