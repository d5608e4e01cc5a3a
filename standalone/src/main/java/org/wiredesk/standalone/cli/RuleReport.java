package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.standalone.terminal.Columns;
import org.wiredesk.standalone.terminal.Terminal;
import org.wiredesk.standalone.terminal.Tone;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RuleVerdict;
import org.wiredesk.streams.route.RuleVerdict.Outcome;

/** What each rule says of a story, for people and for programs. */
final class RuleReport {

    private static final int OUTCOME = 9;

    private RuleReport() {}

    /** What the story is. */
    static String title(Story story) {
        return Columns.clean(story.getHeadline()) + "  (" + story.getSource() + ", " + story.getStoryId() + ")";
    }

    /** A line for each rule, and where the story goes. */
    static List<String> lines(Story story, RoutingRules rules, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        for (RuleVerdict verdict : rules.explain(story)) {
            String outcome = Columns.fit(outcome(verdict), OUTCOME);
            lines.add("  " + terminal.paint(tone(verdict), outcome) + "  " + verdict.rule() + ": "
                    + Columns.clean(verdict.reason()));
        }
        lines.add("  " + Columns.fit("goes to", OUTCOME) + "  " + goesTo(story, rules));
        return lines;
    }

    private static String goesTo(Story story, RoutingRules rules) {
        return isUsable(story)
                ? String.join(", ", rules.match(story).keySet())
                : "nobody, as it is " + story.getStatus().name().toLowerCase(Locale.ROOT)
                        + "; whoever got it before is told";
    }

    private static boolean isUsable(Story story) {
        return story.getStatus() == StoryStatus.USABLE;
    }

    private static String outcome(RuleVerdict verdict) {
        return verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Tone tone(RuleVerdict verdict) {
        return verdict.outcome() == Outcome.FIRED ? Tone.NEW : Tone.FAINT;
    }

    /** The same as one object. */
    static ObjectNode json(Story story, RoutingRules rules) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("storyId", story.getStoryId())
                .put("revision", story.getRevision())
                .put("status", story.getStatus().name())
                .put("headline", story.getHeadline());
        ArrayNode topics = json.putArray("goesTo");
        if (isUsable(story)) {
            rules.match(story).keySet().forEach(topics::add);
        }
        ArrayNode verdicts = json.putArray("rules");
        for (RuleVerdict verdict : rules.explain(story)) {
            ObjectNode one = verdicts.addObject()
                    .put("rule", verdict.rule())
                    .put("description", verdict.description())
                    .put("outcome", verdict.outcome().name())
                    .put("reason", verdict.reason());
            verdict.topics().forEach(one.putArray("to")::add);
        }
        return json;
    }
}
