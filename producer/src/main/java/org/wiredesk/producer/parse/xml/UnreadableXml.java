package org.wiredesk.producer.parse.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.xml.XmlSource.BrokenSource;

/** XML that is not well-formed, or that asks for more than a news item may. The message is a sentence for the integrator. */
public sealed class UnreadableXml extends Exception permits ForbiddenXml {

    private static final long serialVersionUID = 1L;
    private static final String BEFORE_THE_MESSAGE = "Message: ";

    private final String place;

    /**
     * What was found, and where.
     *
     * @param place {@code line 7, column 3}, or {@code file}
     * @param reason as a sentence
     */
    UnreadableXml(String place, String reason) {
        super(reason);
        this.place = place;
    }

    static UnreadableXml from(XMLStreamException e) {
        if (e.getNestedException() instanceof BrokenSource broken) {
            return broken.problem();
        }
        String text = String.valueOf(e.getMessage());
        int message = text.indexOf(BEFORE_THE_MESSAGE);
        String reason = message < 0 ? text : text.substring(message + BEFORE_THE_MESSAGE.length());
        return new UnreadableXml(place(e.getLocation()), "It is not well-formed XML: " + reason.strip());
    }

    /** The words for a place in a file. */
    static String place(@Nullable Location location) {
        return location == null || location.getLineNumber() < 1
                ? "file"
                : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    /** Where the reader gave up. */
    public String place() {
        return place;
    }
}
