package org.wiredesk.language.name;

import java.util.List;

/** Finds names in a text of one language. Linear in the length of the text, and safe for several threads. */
public interface NameFinder {

    /**
     * The names in a text.
     *
     * @param text any text; paragraphs are parted by an empty line; what lies in one text is one story, so a name that is
     * clear at one place helps at another
     * @return in the order of the text, none within another; empty where there are none
     */
    List<Name> find(String text);
}
