package org.wiredesk.outlets.atom;

/** Makes any text fit to stand in an XML document: what XML has no way to write is left out. */
final class XmlText {

    private static final int FIRST_PRINTABLE = 0x20;

    private XmlText() {}

    /** The text without control characters, halves of surrogate pairs and non-characters; lines end as XML wants them to. */
    static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(XmlText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= FIRST_PRINTABLE && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || (character >= 0x10000 && character <= 0x10FFFF);
    }
}
