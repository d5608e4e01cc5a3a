package org.wiredesk.producer.parse.anpa;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.line.PrintedTime;
import org.wiredesk.producer.parse.line.ZoneNames;

/**
 * The last line: {@code AP-WF-11-13-13 1509GMT}, with Kyodo {@code KWS-21:37-09-12-18}.
 *
 * @param sender the first letters
 * @param time as printed; empty if there is no such day or hour
 */
record AnpaTrailer(String sender, Optional<PrintedTime> time) {

    private static final int LONGEST = 60;
    private static final Pattern LINE = Pattern.compile(
            "([A-Z]{2,8})(?:-[A-Za-z]{1,5})?-(\\d\\d)-(\\d\\d)-(\\d\\d) (\\d\\d)(\\d\\d)([A-Z]{1,4})?<?");
    private static final Pattern KYODO = Pattern.compile("([A-Z]{2,8})-(\\d\\d):(\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d\\d)<?");

    /** The trailer in a line, white space collapsed; empty if it is none. */
    static Optional<AnpaTrailer> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher american = LINE.matcher(line);
        if (american.matches()) {
            Optional<String> zone = Optional.ofNullable(american.group(7));
            return Optional.of(read(american, new int[] {2, 3, 4, 5, 6}, zone));
        }
        Matcher kyodo = KYODO.matcher(line);
        return kyodo.matches()
                ? Optional.of(read(kyodo, new int[] {4, 5, 6, 2, 3}, Optional.empty()))
                : Optional.empty();
    }

    /**
     * @param groups of month, day, year, hour and minute
     */
    private static AnpaTrailer read(Matcher line, int[] groups, Optional<String> zone) {
        int month = Integer.parseInt(line.group(groups[0]));
        Optional<PrintedTime> time = month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new PrintedTime(
                        Optional.of(PrintedTime.year(line.group(groups[2]))),
                        Optional.of(Month.of(month)),
                        Integer.parseInt(line.group(groups[1])),
                        Integer.parseInt(line.group(groups[3])),
                        Integer.parseInt(line.group(groups[4])),
                        zone.flatMap(ZoneNames::of)));
        return new AnpaTrailer(line.group(1), time);
    }
}
