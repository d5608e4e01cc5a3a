package org.wiredesk.producer.parse.iptc7901;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header line: {@code eca0003 3 i 380  dpa 0045}.
 *
 * @param service the service that it went out on and its number there, which starts again every day: {@code eca0003}
 * @param priority 1 to 9
 * @param category the desk's code, one to three letters: {@code i}
 * @param agency who counts the messages, as it stands behind the number of words; empty if nobody
 * @param number the agency's own number of the message; empty if there is none
 */
record Iptc7901Header(String service, String priority, String category, String agency, String number) {

    private static final int LONGEST = 120;

    /** As a part of other patterns, for telling the format by it. */
    static final String PATTERN = "[A-Za-z]{1,3}\\d{3,5} {1,2}[1-9] {1,2}[A-Za-z]{1,3} {1,2}\\d{1,5}\\b";

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z]{1,3}\\d{3,5}) {1,4}([1-9]) {1,4}([A-Za-z]{1,3})(?: {1,4}\\d{1,5})?(?: +(.*))?");
    private static final Pattern COUNTED = Pattern.compile("(?:^|.* )([A-Za-z][A-Za-z-]{0,19}) {1,4}(\\d{3,5})");
    private static final Pattern ALL_ZEROS = Pattern.compile("[A-Za-z]*0+");

    /** The header in a line; empty if it is none. */
    static Optional<Iptc7901Header> of(String line) {
        String stripped = line.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher header = LINE.matcher(stripped);
        if (!header.matches()) {
            return Optional.empty();
        }
        Matcher counted =
                COUNTED.matcher(header.group(4) == null ? "" : header.group(4).strip());
        boolean numbered = counted.matches();
        return Optional.of(new Iptc7901Header(
                header.group(1),
                header.group(2),
                header.group(3),
                numbered ? counted.group(1) : "",
                numbered && !ALL_ZEROS.matcher(counted.group(2)).matches() ? counted.group(2) : ""));
    }

    /** The number by which the agency speaks of the message, {@code dpa 0045}; empty if it has none. */
    Optional<String> messageNumber() {
        return number.isEmpty() ? Optional.empty() : Optional.of(agency + " " + number);
    }

    /** Whether the service counts at all: some senders fill in noughts. */
    boolean isCounted() {
        return !ALL_ZEROS.matcher(service).matches();
    }
}
