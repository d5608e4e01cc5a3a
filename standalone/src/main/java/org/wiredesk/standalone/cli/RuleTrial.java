package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.standalone.terminal.Columns;
import org.wiredesk.standalone.terminal.Terminal;
import org.wiredesk.standalone.terminal.Tone;
import org.wiredesk.streams.route.RoutingRules;

/** Counts, topic by topic, what changes when stories are routed by other rules. Stories that nobody may use, and messages to editors, are left out: rules do not send them anywhere. */
final class RuleTrial {

    private static final int SHOWN = 5;

    private final RoutingRules before;
    private final RoutingRules after;
    private final Map<String, Changes> topics = new TreeMap<>();
    private int stories;

    private static final class Changes {
        private int same;
        private final List<Story> arriving = new ArrayList<>();
        private final List<Story> leaving = new ArrayList<>();
    }

    RuleTrial(RoutingRules before, RoutingRules after) {
        this.before = before;
        this.after = after;
    }

    /** Routes a story both ways. */
    void add(Story story) {
        if (story.getStatus() != StoryStatus.USABLE || story.getKind() == RevisionKind.ADVISORY) {
            return;
        }
        stories++;
        Set<String> was = before.match(story).keySet();
        Set<String> is = after.match(story).keySet();
        for (String topic : is) {
            if (was.contains(topic)) {
                of(topic).same++;
            } else {
                of(topic).arriving.add(story);
            }
        }
        was.stream()
                .filter(topic -> !is.contains(topic))
                .forEach(topic -> of(topic).leaving.add(story));
    }

    private Changes of(String topic) {
        return topics.computeIfAbsent(topic, unused -> new Changes());
    }

    /** A line for each topic, with the first stories that would come or go. */
    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        topics.forEach((topic, changes) -> {
            lines.add(terminal.paint(Tone.STRONG, topic) + ": " + changes.same + " same, " + changes.arriving.size()
                    + " new, " + changes.leaving.size() + " gone");
            lines.addAll(headlines("+", Tone.NEW, changes.arriving, terminal));
            lines.addAll(headlines("-", Tone.BAD, changes.leaving, terminal));
        });
        lines.add(stories + " stories were routed by both rules.");
        return lines;
    }

    private static List<String> headlines(String sign, Tone tone, List<Story> stories, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        stories.stream()
                .limit(SHOWN)
                .map(story ->
                        "  " + sign + " " + story.getSource() + " " + story.getStoryId() + " " + story.getHeadline())
                .map(line -> terminal.paint(tone, Columns.cut(line, terminal.width() - 1)))
                .forEach(lines::add);
        if (stories.size() > SHOWN) {
            lines.add("  " + sign + " and " + (stories.size() - SHOWN) + " more");
        }
        return lines;
    }

    /** An object for each topic. */
    List<ObjectNode> json() {
        List<ObjectNode> lines = new ArrayList<>();
        topics.forEach((topic, changes) -> {
            ObjectNode line =
                    JsonNodeFactory.instance.objectNode().put("topic", topic).put("same", changes.same);
            ids(line.putArray("new"), changes.arriving);
            ids(line.putArray("gone"), changes.leaving);
            lines.add(line);
        });
        return lines;
    }

    private static void ids(ArrayNode array, List<Story> stories) {
        stories.forEach(story -> array.add(story.getStoryId()));
    }
}
