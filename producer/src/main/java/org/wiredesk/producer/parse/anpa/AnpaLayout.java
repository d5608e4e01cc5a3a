package org.wiredesk.producer.parse.anpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.line.LineParagraphs;
import org.wiredesk.producer.parse.line.TextLines;
import org.wiredesk.producer.parse.line.WireMessage;
import org.wiredesk.producer.parse.prose.Whitespace;

/**
 * A message taken apart into the pieces that it is laid out in.
 *
 * @param header its two lines, read
 * @param top the lines with a caret, read
 * @param paragraphs the text
 * @param trailer the last line; empty if there is none
 */
record AnpaLayout(AnpaHeader header, AnpaTop top, List<String> paragraphs, Optional<AnpaTrailer> trailer) {

    /** The pieces of a message; empty if it has no header. */
    static Optional<AnpaLayout> of(WireMessage message) {
        List<String> head = TextLines.of(message.header());
        return AnpaHeader.of(head).map(header -> read(header, head, message));
    }

    private static AnpaLayout read(AnpaHeader header, List<String> head, WireMessage message) {
        List<String> lines = message.started() ? TextLines.of(message.body()) : behindHeader(head);
        AnpaTop top = AnpaTop.of(lines, header.keyword());
        List<String> text = new ArrayList<>(lines.subList(top.end(), lines.size()));
        Optional<AnpaTrailer> trailer = message.ended() ? behind(message.trailer(), text) : Optional.empty();
        if (trailer.isEmpty()) {
            trailer = takeTrailer(text);
        }
        List<String> paragraphs = (header.tabular() ? LineParagraphs.lineByLine(text) : LineParagraphs.of(text))
                .stream().map(AnpaTypography::clean).toList();
        return new AnpaLayout(header, top, paragraphs, trailer);
    }

    /** Everything behind the second line that has anything in it. */
    private static List<String> behindHeader(List<String> lines) {
        int seen = 0;
        int at = 0;
        while (at < lines.size() && seen < 2) {
            seen += lines.get(at).isBlank() ? 0 : 1;
            at++;
        }
        return lines.subList(at, lines.size());
    }

    /** What stands behind the end of the text and is no trailer must have been text. */
    private static Optional<AnpaTrailer> behind(String rest, List<String> text) {
        Optional<AnpaTrailer> trailer = Optional.empty();
        for (String line : TextLines.of(rest)) {
            String words = Whitespace.collapse(line);
            Optional<AnpaTrailer> found = trailer.isEmpty() ? AnpaTrailer.of(words) : Optional.empty();
            if (found.isPresent()) {
                trailer = found;
            } else if (!words.isEmpty()) {
                text.add("");
                text.add(line);
            }
        }
        return trailer;
    }

    private static Optional<AnpaTrailer> takeTrailer(List<String> text) {
        for (int last = text.size() - 1; last >= 0; last--) {
            String words = Whitespace.collapse(text.get(last));
            if (!words.isEmpty()) {
                Optional<AnpaTrailer> trailer = AnpaTrailer.of(words);
                if (trailer.isPresent()) {
                    text.subList(last, text.size()).clear();
                }
                return trailer;
            }
        }
        return Optional.empty();
    }
}
