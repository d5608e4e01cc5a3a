package org.wiredesk.producer.parse.xml;

import java.util.function.Supplier;

/** How much one document may ask for, so that a file of 50 MB cannot become gigabytes in memory. */
final class XmlLimits {

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int LONGEST_TEXT = 10_000_000;

    private final Supplier<String> place;
    private int depth;
    private int elements;

    /**
     * For one document.
     *
     * @param place asked where the reader is, once a limit is passed
     */
    XmlLimits(Supplier<String> place) {
        this.place = place;
    }

    /** An element begins. */
    void opened() throws UnreadableXml {
        depth++;
        elements++;
        check(depth <= DEEPEST, "Its elements are nested more than " + DEEPEST + " deep.");
        check(elements <= MOST_ELEMENTS, "It has more than " + MOST_ELEMENTS + " elements.");
    }

    /** An element ends. */
    void closed() {
        depth--;
    }

    /** A text has grown to so many characters. */
    void text(int length) throws UnreadableXml {
        check(length <= LONGEST_TEXT, "A single text in it is longer than " + LONGEST_TEXT + " characters.");
    }

    private void check(boolean within, String otherwise) throws UnreadableXml {
        if (!within) {
            throw new UnreadableXml(place.get(), otherwise);
        }
    }
}
