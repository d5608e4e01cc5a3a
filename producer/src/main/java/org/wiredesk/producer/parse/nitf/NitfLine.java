package org.wiredesk.producer.parse.nitf;

import java.util.Optional;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.xml.XmlNode;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.producer.parse.xml.XmlNode.Text;

/**
 * An element that is printed as one line, such as {@code <byline>By Ines Falk<byttl>Staff</byttl></byline>}: a title is set off by a comma,
 * and two words never run into each other where one element ends and the next begins.
 */
final class NitfLine {

    private final StringBuilder line = new StringBuilder();

    private NitfLine() {}

    /** The line; empty if there is no word in it. */
    static Optional<String> of(Element element) {
        NitfLine line = new NitfLine();
        line.append(element);
        return Optional.of(Whitespace.collapse(line.line)).filter(text -> !text.isEmpty());
    }

    private void append(Element element) {
        for (XmlNode node : element.content()) {
            if (node instanceof Text text) {
                append(text.text());
            } else if (node instanceof Element child) {
                if (child.name().equals("byttl") && endsInWord(line.toString().strip())) {
                    line.append(", ");
                }
                append(child);
            }
        }
    }

    private void append(String text) {
        boolean collide = endsInWord(line) && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
        line.append(collide ? " " : "").append(text);
    }

    private static boolean endsInWord(CharSequence text) {
        return text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }
}
