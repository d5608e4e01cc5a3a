package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.standalone.terminal.Tone;
import org.wiredesk.streams.route.RuleMistake;

/** Tells the mistakes in a file of rules, for people or for programs. */
final class RuleMistakeLines {

    private RuleMistakeLines() {}

    static void tell(List<RuleMistake> mistakes, boolean json, Surroundings surroundings) {
        mistakes.forEach(mistake -> {
            if (json) {
                surroundings.console().line(json(mistake));
            } else {
                Console aside = surroundings.aside();
                String place = mistake.file() + ":" + mistake.line() + ":" + mistake.column() + ":";
                aside.line(aside.terminal().paint(Tone.BAD, place) + " " + mistake.sentence());
            }
        });
    }

    private static String json(RuleMistake mistake) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", mistake.file())
                .put("line", mistake.line())
                .put("column", mistake.column())
                .put("sentence", mistake.sentence())
                .toString();
    }
}
