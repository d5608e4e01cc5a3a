package org.wiredesk.producer.parse.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.line.TextLines;
import org.wiredesk.producer.parse.line.WireMessage;
import org.wiredesk.producer.parse.prose.Whitespace;

/**
 * A message taken apart into the pieces that it is laid out in, by its control characters where they are left and by its lines where not.
 *
 * @param header the header line, read
 * @param keywords the line of keywords as sent, {@code Switzerland/migration/UN/}; empty if there is none
 * @param text the lines from the headline to the last one of the text
 * @param trailer the line with the time; empty if there is none
 */
record Iptc7901Layout(Iptc7901Header header, String keywords, List<String> text, String trailer) {

    private static final int LONGEST_KEYWORDS = 200;

    /** The pieces of a message; empty if it has no header line. */
    static Optional<Iptc7901Layout> of(WireMessage message) {
        List<String> head = TextLines.of(message.header());
        int at = next(head, 0);
        Optional<Iptc7901Header> header = at < head.size() ? Iptc7901Header.of(head.get(at)) : Optional.empty();
        return header.map(
                found -> message.started() ? framed(found, head, at, message) : bare(found, head, at, message));
    }

    private static Iptc7901Layout framed(Iptc7901Header header, List<String> head, int at, WireMessage message) {
        String keywords = Whitespace.collapse(String.join(" ", head.subList(at + 1, head.size())));
        return withTrailer(header, keywords, TextLines.of(message.body()), message);
    }

    private static Iptc7901Layout bare(Iptc7901Header header, List<String> lines, int at, WireMessage message) {
        List<String> text = message.ended() ? TextLines.of(message.body()) : lines;
        return withTrailer(header, "", text.subList(Math.min(at + 1, text.size()), text.size()), message);
    }

    private static Iptc7901Layout withTrailer(
            Iptc7901Header header, String keywords, List<String> lines, WireMessage message) {
        List<String> text = new ArrayList<>(lines);
        String line = keywords;
        int first = next(text, 0);
        if (line.isEmpty() && first < text.size() && isKeywords(text.get(first))) {
            line = Whitespace.collapse(text.get(first));
            text = text.subList(first + 1, text.size());
        }
        return message.ended() ? behind(header, line, text, message) : inside(header, line, text);
    }

    /** What stands behind the end of the text and is no time must have been text. */
    private static Iptc7901Layout behind(
            Iptc7901Header header, String keywords, List<String> text, WireMessage message) {
        String trailer = "";
        for (String line : TextLines.of(message.trailer())) {
            String words = Whitespace.collapse(line.replace('\u007F', ' '));
            if (trailer.isEmpty() && Iptc7901Trailer.of(words).isPresent()) {
                trailer = words;
            } else if (!words.isEmpty()) {
                text.add("");
                text.add(line);
            }
        }
        return new Iptc7901Layout(header, keywords, text, trailer);
    }

    private static Iptc7901Layout inside(Iptc7901Header header, String keywords, List<String> text) {
        int last = text.size() - 1;
        while (last >= 0 && text.get(last).isBlank()) {
            last--;
        }
        String words = last < 0 ? "" : Whitespace.collapse(text.get(last));
        boolean trailer = Iptc7901Trailer.is(words);
        return new Iptc7901Layout(header, keywords, text.subList(0, trailer ? last : last + 1), trailer ? words : "");
    }

    /** Whether a line is one of keywords: it ends with the stroke that stands behind each of them. */
    static boolean isKeywords(String line) {
        String words = line.strip();
        return words.endsWith("/") && words.length() <= LONGEST_KEYWORDS && !words.contains("://");
    }

    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && Whitespace.collapse(lines.get(at)).isEmpty()) {
            at++;
        }
        return at;
    }
}
