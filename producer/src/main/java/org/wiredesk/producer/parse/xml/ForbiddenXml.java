package org.wiredesk.producer.parse.xml;

/** An element that asks for more than a news item may. The reader stands behind it: what follows can still be read. */
public final class ForbiddenXml extends UnreadableXml {

    private static final long serialVersionUID = 1L;

    ForbiddenXml(String place, String reason) {
        super(place, reason);
    }
}
