package org.wiredesk.producer.parse.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wiredesk.producer.parse.xml.XmlNode;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.producer.parse.xml.XmlNode.Text;

/**
 * Turns marked-up text into paragraphs while somebody else walks through the markup: XHTML as a tree, HTML as it comes, and the body of
 * NITF. Block elements part paragraphs, two line breaks do so too, and pictures with all that belongs to them are left out.
 */
public final class MarkupProse {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "body.content",
            "body.end",
            "bq",
            "block",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hl1",
            "hl2",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tagline",
            "tbody",
            "thead",
            "tr",
            "ul");
    private static final Set<String> SKIPPED = Set.of(
            "audio",
            "figcaption",
            "figure",
            "head",
            "iframe",
            "media",
            "noscript",
            "object",
            "script",
            "style",
            "svg",
            "template",
            "title",
            "video");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Map<String, Role> ROLES = roles();

    private final boolean skipping;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    /** The text of a paragraph that is all in one piece, as most are: it need not be put together. */
    private String piece = "";

    private int skipped;
    private boolean afterBreak;

    /** Leaves out pictures, scripts and the like. */
    public MarkupProse() {
        this(true);
    }

    /**
     * For markup too broken to leave anything out.
     *
     * @param skipping whether pictures, scripts and the like are left out
     */
    MarkupProse(boolean skipping) {
        this.skipping = skipping;
    }

    /** An element begins. */
    public void open(String element) {
        switch (role(element)) {
            case SKIPPED -> skipped += skipping ? 1 : 0;
            case BLOCK -> endParagraph();
            case BREAK -> lineBreak();
            case CELL -> append(" ");
            case INLINE -> {}
        }
    }

    /** An element ends. */
    public void close(String element) {
        switch (role(element)) {
            case SKIPPED -> skipped = Math.max(0, skipped - (skipping ? 1 : 0));
            case BLOCK -> endParagraph();
            case BREAK, CELL, INLINE -> {}
        }
    }

    private static Role role(String element) {
        return ROLES.getOrDefault(element.toLowerCase(Locale.ROOT), Role.INLINE);
    }

    /** Text between tags, references already resolved. */
    public void text(CharSequence text) {
        if (skipped == 0) {
            append(text);
            afterBreak = afterBreak && Whitespace.isBlank(text);
        }
    }

    /** All of an element: itself and what is inside. */
    public void walk(Element element) {
        open(element.name());
        for (XmlNode node : element.content()) {
            if (node instanceof Text piece) {
                text(piece.text());
            } else if (node instanceof Element child) {
                walk(child);
            }
        }
        close(element.name());
    }

    /** Whether something that is left out was never closed, so that text may be missing. */
    boolean isStillSkipping() {
        return skipped > 0;
    }

    /** What was read so far, none of the paragraphs empty. */
    public List<String> paragraphs() {
        endParagraph();
        return List.copyOf(paragraphs);
    }

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        BLOCKS.forEach(name -> roles.put(name, Role.BLOCK));
        SKIPPED.forEach(name -> roles.put(name, Role.SKIPPED));
        CELLS.forEach(name -> roles.put(name, Role.CELL));
        roles.put("br", Role.BREAK);
        return Map.copyOf(roles);
    }

    private void lineBreak() {
        if (afterBreak) {
            endParagraph();
        }
        append(" ");
        afterBreak = true;
    }

    private void append(CharSequence text) {
        if (piece.isEmpty() && paragraph.isEmpty()) {
            piece = text.toString();
        } else {
            paragraph.append(piece).append(text);
            piece = "";
        }
    }

    private void endParagraph() {
        String text = Whitespace.collapse(piece.isEmpty() ? paragraph : piece);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        piece = "";
        paragraph.setLength(0);
        afterBreak = false;
    }

    /** What an element does to the text. */
    private enum Role {
        /** Begins and ends a paragraph. */
        BLOCK,
        /** Is left out with all that is in it. */
        SKIPPED,
        /** Breaks the line. */
        BREAK,
        /** Stands apart from what is before it. */
        CELL,
        /** Nothing. */
        INLINE
    }
}
