package org.wiredesk.producer.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final boolean skipping;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
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
        String name = element.toLowerCase(Locale.ROOT);
        if (skipping && SKIPPED.contains(name)) {
            skipped++;
        } else if (BLOCKS.contains(name)) {
            endParagraph();
        } else if (name.equals("br")) {
            lineBreak();
        } else if (CELLS.contains(name)) {
            paragraph.append(' ');
        }
    }

    /** An element ends. */
    public void close(String element) {
        String name = element.toLowerCase(Locale.ROOT);
        if (skipping && SKIPPED.contains(name)) {
            skipped = Math.max(0, skipped - 1);
        } else if (BLOCKS.contains(name)) {
            endParagraph();
        }
    }

    /** Text between tags, references already resolved. */
    public void text(CharSequence text) {
        if (skipped == 0) {
            paragraph.append(text);
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

    private void lineBreak() {
        if (afterBreak) {
            endParagraph();
        }
        paragraph.append(' ');
        afterBreak = true;
    }

    private void endParagraph() {
        String text = Whitespace.collapse(paragraph);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        paragraph.setLength(0);
        afterBreak = false;
    }
}
