package org.wiredesk.standalone.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.Decision;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.LinkCorrectionKind;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryItem;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.link.SplitStory;

/** Makes of what an editor asks for a correction that the topology can obey, or says why there is none. */
public final class LinkPlanner {

    private static final int MOST_THAT_STAY = 100;
    private static final long MOST_CHARACTERS = 2_000_000;

    private final LinkArchive archive;
    private final Editor editor;

    /** Plans for this editor. */
    public LinkPlanner(LinkArchive archive, Editor editor) {
        this.archive = archive;
        this.editor = editor;
    }

    /**
     * Splits an item off its story.
     *
     * @throws Refusal if that cannot be
     */
    public LinkPlan split(String itemId) {
        LinkLedger ledger = archive.ledger();
        Decision decided = archive.decision(itemId)
                .orElseThrow(() -> Refusal.unknown("There is no decision on an item '" + itemId
                        + "'. 'wiredesk tail decisions --from-beginning' shows the items and their ids."));
        String storyId = decided.getStoryId()
                .map(story -> ledger.storyOf(itemId, story))
                .orElseThrow(() -> Refusal.refused("Item " + itemId + " was rejected: it belongs to no story."));
        Revision newest = revision(storyId);
        if (newest.getStatus() == StoryStatus.KILLED) {
            throw Refusal.refused("Story " + storyId + " is dead, and a correction of links brings no text of it back."
                    + " Ask the agency to send the item again: a newer version makes the story usable.");
        }
        List<Decision> decisions = archive.decisionsOf(storyId, ledger);
        if (decisions.stream().allMatch(decision -> decision.getItemId().equals(itemId))) {
            throw Refusal.refused(
                    "Item " + itemId + " is the only one of story " + storyId + ": there is nothing to split.");
        }
        Map<String, WireItem> items =
                archive.items(decisions.stream().map(Decision::getItemId).toList());
        LinkCorrection correction = editor.correction()
                .setSource(decided.getSource())
                .setKind(LinkCorrectionKind.SPLIT)
                .setStoryId(storyId)
                .setItem(item(itemId, items))
                .setRest(rest(itemId, decisions, items))
                .build();
        String opened = SplitStory.id(decided.getSource(), editor.correctionId());
        boolean restores = newest.getItemId().equals(itemId);
        String then = restores
                ? "; story " + storyId + " goes back to what it said before"
                : "; story " + storyId + " has moved on and keeps its newest text";
        return new LinkPlan(
                correction,
                restores ? Set.of(opened, storyId) : Set.of(opened),
                "Item " + itemId + " opens story " + opened + then + ".");
    }

    /** The newest ones that are still on the wire, and no more than a record has room for. */
    private static List<StoryItem> rest(String itemId, List<Decision> decisions, Map<String, WireItem> items) {
        List<StoryItem> rest = new ArrayList<>();
        long room = MOST_CHARACTERS;
        for (int i = decisions.size() - 1; i >= 0 && rest.size() < MOST_THAT_STAY; i--) {
            Decision decision = decisions.get(i);
            Optional<WireItem> item = Optional.ofNullable(items.get(decision.getItemId()));
            room -= item.map(LinkPlanner::characters).orElse(0L);
            if (room < 0) {
                break;
            }
            if (!decision.getItemId().equals(itemId)) {
                item.flatMap(present -> decision.getLink().map(link -> new StoryItem(present, link)))
                        .ifPresent(rest::add);
            }
        }
        Collections.reverse(rest);
        return List.copyOf(rest);
    }

    private static long characters(WireItem item) {
        return item.getParagraphs().stream().mapToLong(String::length).sum();
    }

    /**
     * Joins a story into another one.
     *
     * @param named the story that goes on
     * @param joined the story that ends
     * @throws Refusal if that cannot be
     */
    public LinkPlan join(String named, String joined) {
        LinkLedger ledger = archive.ledger();
        String into = ledger.goesOnIn(named);
        String ends = ledger.goesOnIn(joined);
        if (into.equals(ends)) {
            throw Refusal.refused(
                    named.equals(joined)
                            ? "That is one story: name the one that goes on, and the one that ends in it."
                            : "Story " + joined + " and story " + named + " are one already: both go on in " + into
                                    + ".");
        }
        Map<String, Revision> newest = archive.newest(Set.of(into, ends));
        Revision goesOn = revision(into, newest);
        Revision end = revision(ends, newest);
        if (!goesOn.getSource().equals(end.getSource())) {
            throw Refusal.refused("Story " + into + " is of " + goesOn.getSource() + " and story " + ends + " of "
                    + end.getSource() + ": stories of two sources are never joined (docs/adr/0007).");
        }
        boolean dead = end.getStatus() == StoryStatus.KILLED;
        boolean intoDead = goesOn.getStatus() == StoryStatus.KILLED;
        if (dead && intoDead) {
            throw Refusal.refused("Story " + into + " and story " + ends + " are both dead: there is nothing to join.");
        }
        LinkCorrection correction = editor.correction()
                .setSource(goesOn.getSource())
                .setKind(LinkCorrectionKind.JOIN)
                .setStoryId(into)
                .setJoinedStoryId(ends)
                .setItem(item(end.getItemId(), archive.items(List.of(end.getItemId()))))
                .build();
        String sentence = dead
                ? "Story " + ends + " is dead, so story " + into + " is killed; later items of both go to " + into + "."
                : "Story " + ends + " is withheld and goes on in " + into + ", which "
                        + (intoDead ? "stays dead." : "takes its text if that is newer.");
        return new LinkPlan(correction, Set.of(dead ? into : ends), sentence);
    }

    private Revision revision(String storyId) {
        return revision(storyId, archive.newest(Set.of(storyId)));
    }

    private static Revision revision(String storyId, Map<String, Revision> newest) {
        return Optional.ofNullable(newest.get(storyId))
                .orElseThrow(
                        () -> Refusal.unknown(
                                "There is no story '" + storyId
                                        + "' on news.revisions. 'wiredesk tail revisions --from-beginning' shows the stories and their ids."));
    }

    private static WireItem item(String itemId, Map<String, WireItem> items) {
        return Optional.ofNullable(items.get(itemId))
                .orElseThrow(() -> Refusal.refused("Item " + itemId
                        + " is no longer on wire.items, which keeps 30 days: its link cannot be corrected any more."));
    }
}
