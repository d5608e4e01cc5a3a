package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.standalone.rules.AppliedVersion;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.streams.route.RulesDifference;

/**
 * Says what became of rules, or would become of them.
 *
 * @param json as one object a line
 */
record RulesReport(Console console, boolean json) {

    void inForce(AppliedVersion version, int rules, boolean isNew) {
        RoutingRulesChange change = version.change();
        if (json) {
            console.line(JsonNodeFactory.instance
                    .objectNode()
                    .put("version", change.getVersion())
                    .put("hash", change.getHash())
                    .put("new", isNew)
                    .toString());
        } else if (isNew) {
            console.line("Version " + change.getVersion() + " is in force: " + rules
                    + (rules == 1 ? " rule" : " rules") + ", in all "
                    + version.offsets().size() + " tasks.");
        } else {
            console.line("These rules are in force already, as version " + change.getVersion() + ".");
        }
    }

    void backfilled(int stories) {
        if (json) {
            console.line(JsonNodeFactory.instance
                    .objectNode()
                    .put("backfilled", stories)
                    .toString());
        } else {
            console.line(stories + (stories == 1 ? " story" : " stories")
                    + " of the past routed once more; topics were told where something changes.");
        }
    }

    void difference(RulesDifference difference, boolean same, int version) {
        if (json) {
            ObjectNode line = JsonNodeFactory.instance
                    .objectNode()
                    .put("version", version)
                    .put("same", same)
                    .put("reordered", difference.reordered());
            names(line.putArray("added"), difference.added());
            names(line.putArray("changed"), difference.changed());
            names(line.putArray("gone"), difference.gone());
            names(line.putArray("newTopics"), difference.newTopics());
            names(line.putArray("goneTopics"), difference.goneTopics());
            console.line(line.toString());
            return;
        }
        if (same || difference.isEmpty()) {
            console.line(
                    same
                            ? "These rules are in force already; nothing would be written."
                            : "Nothing is written. Version " + version + " would be another text and do the same.");
            return;
        }
        console.line("Nothing is written. It would be version " + version + ":");
        line("new rules", difference.added());
        line("changed rules", difference.changed());
        line("rules that go", difference.gone());
        line("new topics", difference.newTopics());
        line("topics that no rule names any more", difference.goneTopics());
        if (difference.reordered()) {
            console.line("  the rules that stay have another order");
        }
        console.line("'./wiredesk rules try' says which stories of the past days would go elsewhere.");
    }

    private void line(String what, List<String> names) {
        if (!names.isEmpty()) {
            console.line("  " + what + ": " + String.join(", ", names));
        }
    }

    private static void names(ArrayNode array, List<String> names) {
        names.forEach(array::add);
    }
}
