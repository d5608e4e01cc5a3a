package org.wiredesk.producer.parse.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads HTML as wires carry it, in strings and not always well-formed: tags are taken as they come, a lone {@code <} is text, and nothing
 * makes it stop. Its effort grows with the length of the text and with nothing else.
 */
public final class HtmlProse {

    private static final Pattern MARKUP = Pattern.compile(
            "</?[A-Za-z][A-Za-z0-9]{0,15}[\\s/>]|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,10});");
    private static final Pattern BLOCK = Pattern.compile("<(?:p|br|div|body)[\\s/>]", Pattern.CASE_INSENSITIVE);

    private final String html;
    private final MarkupProse prose;
    private int position;

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
        return MARKUP.matcher(text).find() ? String.join(" ", paragraphs(text)) : Whitespace.collapse(text);
    }

    /** Whether a text that calls itself plain has paragraphs marked up in it. */
    public static boolean looksMarkedUp(String text) {
        return BLOCK.matcher(text).find();
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
        String inside = html.substring(start, end).strip();
        String name = inside.split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
        position = Math.min(end + 1, html.length());
        if (closing) {
            prose.close(name);
            return;
        }
        prose.open(name);
        if (inside.endsWith("/") && !name.equals("br")) {
            prose.close(name);
        } else if (name.equals("script") || name.equals("style")) {
            position = endOfRaw(name);
        }
    }

    /** Where the tag's {@code >} stands, quoted ones passed over; if a quote is never closed, the next one counts. */
    private int tagEnd(int start) {
        char quote = 0;
        for (int i = start; i < html.length(); i++) {
            char character = html.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return i;
            } else if ((character == '"' || character == '\'') && html.charAt(i - 1) == '=') {
                quote = character;
            }
        }
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
