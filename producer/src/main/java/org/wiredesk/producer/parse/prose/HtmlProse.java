package org.wiredesk.producer.parse.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads HTML as wires carry it, in strings and not always well-formed: tags are taken as they come, a lone {@code <} is text, and nothing
 * makes it stop. Its effort grows with the length of the text and with nothing else.
 */
public final class HtmlProse {

    private static final int LONGEST_NAME = 16;

    /** How many quotes without an end are looked for to the end of the text; behind that many, quotes say nothing. */
    private static final int MOST_UNCLOSED = 20;

    private static final String PARAGRAPH = "p";
    private static final Set<String> PARAGRAPH_MAKERS = Set.of(PARAGRAPH, "br", "div", "body");

    private final String html;
    private final MarkupProse prose;
    private int position;
    private int unclosed;

    private HtmlProse(String html, MarkupProse prose) {
        this.html = html;
        this.prose = prose;
    }

    /** The paragraphs of a piece of HTML, without markup, none of them empty. */
    public static List<String> paragraphs(String html) {
        MarkupProse prose = new MarkupProse();
        new HtmlProse(html, prose).walk();
        if (prose.isStillSkipping()) {
            prose = new MarkupProse(false);
            new HtmlProse(html, prose).walk();
        }
        return prose.paragraphs();
    }

    /** A headline or another single line, markup taken out where there is any. */
    public static String line(String text) {
        return hasMarkup(text) ? String.join(" ", paragraphs(text)) : Whitespace.collapse(text);
    }

    /** Whether a text that calls itself plain has paragraphs marked up in it. */
    public static boolean looksMarkedUp(String text) {
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
            int end = nameEnd(text, tag + 1);
            if (end < text.length()
                    && PARAGRAPH_MAKERS.contains(lowerCase(text, tag + 1, end))
                    && endsName(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMarkup(String text) {
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
            int start = text.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
            int end = nameEnd(text, start);
            if (end > start && end - start <= LONGEST_NAME && end < text.length() && endsName(text, end)) {
                return true;
            }
        }
        return CharacterReferences.areIn(text);
    }

    /** Where a name of letters and digits ends that begins here with a letter. */
    private static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetterOrDigit(text.charAt(end)) && (end > start || text.charAt(end) > '9')) {
            end++;
        }
        return end;
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    private static boolean endsName(String text, int index) {
        char character = text.charAt(index);
        return character == '>' || character == '/' || Character.isWhitespace(character);
    }

    /** A name in lower case. Nearly every tag is a paragraph's, whose name need not be copied. */
    private static String lowerCase(String text, int start, int end) {
        boolean paragraph = end == start + 1 && text.charAt(start) == 'p';
        return paragraph ? PARAGRAPH : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void walk() {
        while (position < html.length()) {
            int tag = html.indexOf('<', position);
            if (tag < 0) {
                text(html.length());
            } else if (!isTag(tag)) {
                text(tag + 1);
            } else {
                text(tag);
                tag();
            }
        }
    }

    private boolean isTag(int tag) {
        int next = tag + 1 < html.length() ? html.charAt(tag + 1) : ' ';
        return next == '/' || next == '!' || next == '?' || (next < 128 && Character.isLetter(next));
    }

    private void text(int end) {
        if (end > position) {
            prose.text(CharacterReferences.resolve(html.substring(position, end)));
        }
        position = end;
    }

    private void tag() {
        if (html.startsWith("<!--", position)) {
            position = behind("-->", position + 4);
        } else if (html.startsWith("<![CDATA[", position)) {
            int end = html.indexOf("]]>", position);
            prose.text(html.substring(position + 9, end < 0 ? html.length() : end));
            position = behind("]]>", position);
        } else {
            element();
        }
    }

    private void element() {
        boolean closing = html.charAt(position + 1) == '/';
        int start = position + (closing ? 2 : 1);
        int end = tagEnd(start);
        int nameEnd = start;
        while (nameEnd < end && html.charAt(nameEnd) != '/' && !Character.isWhitespace(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = lowerCase(html, start, nameEnd);
        position = Math.min(end + 1, html.length());
        if (closing) {
            prose.close(name);
            return;
        }
        prose.open(name);
        if (end > start && html.charAt(end - 1) == '/' && !name.equals("br")) {
            prose.close(name);
        } else if (name.equals("script") || name.equals("style")) {
            position = endOfRaw(name);
        }
    }

    /** Where the tag's {@code >} stands, quoted ones passed over; if a quote is never closed, the next one counts. */
    private int tagEnd(int start) {
        char quote = 0;
        for (int i = start; i < html.length() && unclosed < MOST_UNCLOSED; i++) {
            char character = html.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return i;
            } else if ((character == '"' || character == '\'') && html.charAt(i - 1) == '=') {
                quote = character;
            }
        }
        unclosed++;
        int next = html.indexOf('>', start);
        return next < 0 ? html.length() : next;
    }

    private int endOfRaw(String name) {
        int end = html.indexOf("</", position);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        return end < 0 ? html.length() : end;
    }

    private int behind(String mark, int from) {
        int end = html.indexOf(mark, from);
        return end < 0 ? html.length() : end + mark.length();
    }
}
