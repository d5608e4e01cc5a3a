package org.wiredesk.streams.revise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.records.Revision;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.schemas.Paragraphs;
import org.wiredesk.streams.copy.MarkerMeaning;

/**
 * Completes an item that brings only a part of its story, so that from here on every item can be compared and printed as a whole. An addition goes
 * behind the text that there is; an item without any text, such as a hold, a release or a change of metadata, leaves the text as it is. A kill and a
 * message to editors are no text of the story, and stay as they came.
 */
final class WholeText {

    private WholeText() {}

    /**
     * @param statement what the agency says that the item is
     * @param before the story's newest revision
     */
    static LinkedItem of(LinkedItem linked, Statement statement, Revision before) {
        if (statement.isKill() || statement.isForEditors()) {
            return linked;
        }
        Copy copy = linked.getCopy();
        List<String> known = Paragraphs.split(before.getBody());
        if (copy.getParagraphs().isEmpty()) {
            String headline = copy.getHeadline().isEmpty() ? before.getHeadline() : copy.getHeadline();
            return with(linked, before, headline, known);
        }
        return statement.says(MarkerMeaning.ADDITION)
                ? with(linked, before, before.getHeadline(), behind(known, copy.getParagraphs()))
                : linked;
    }

    /** What is there already is not added again; an addition that holds all of the text is the text. */
    private static List<String> behind(List<String> known, List<String> added) {
        if (added.containsAll(known)) {
            return added;
        }
        Set<String> there = new HashSet<>(known);
        return Stream.concat(known.stream(), added.stream().filter(paragraph -> !there.contains(paragraph)))
                .toList();
    }

    /** Who does not send the text does not send its embargo either: it lasts until the text comes without it. */
    private static LinkedItem with(LinkedItem linked, Revision before, String headline, List<String> paragraphs) {
        Copy copy = linked.getCopy();
        WireItem item = linked.getItem();
        Copy whole = Copy.newBuilder(copy)
                .setHeadline(headline)
                .setParagraphs(paragraphs)
                .setDateline(copy.getDateline().or(before::getDateline).orElse(null))
                .build();
        WireItem held = WireItem.newBuilder(item)
                .setEmbargo(item.getEmbargo().or(before::getEmbargo).orElse(null))
                .build();
        return LinkedItem.newBuilder(linked).setCopy(whole).setItem(held).build();
    }
}
