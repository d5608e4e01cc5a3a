package org.wiredesk.producer.parse.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts text in which the characters that begin and end messages were lost, some or all of them, as happens to files that are sent on as text.
 * Several messages taken for one would be one story, with a kill among its paragraphs.
 */
final class LostFrames {

    /** What is sent to fill the line before a message: NUL, SYN and DEL. */
    private static final String PADDING = "\u0000\u0016\u007F";

    private final MessageStart start;

    LostFrames(MessageStart start) {
        this.start = start;
    }

    /** The messages in what was taken for one; itself if it is one. */
    List<WireMessage> messagesIn(WireMessage whole) {
        if (whole.isWhole()) {
            return List.of(whole);
        }
        List<String> lines = TextLines.of(whole.text()).stream()
                .map(LostFrames::withoutPadding)
                .toList();
        List<WireMessage> messages = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < lines.size(); at++) {
            if (start.isAt(lines, at)) {
                messages.add(part(lines, from, at, whole));
                from = at;
            }
        }
        messages.add(from == 0 ? whole : part(lines, from, lines.size(), whole));
        return messages;
    }

    private static String withoutPadding(String line) {
        int from = 0;
        while (from < line.length() && PADDING.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        return line.substring(from);
    }

    private static WireMessage part(List<String> lines, int from, int to, WireMessage whole) {
        String text = String.join("\n", lines.subList(from, to));
        return new WireMessage(text, whole.line() + from, from == 0 && whole.opened());
    }
}
