package org.wiredesk.language.entity;

import java.util.List;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;

/**
 * A story as it is read: headline, place of writing and body in one text, so that what is clear in one helps in the others.
 *
 * @param headline may be empty
 * @param city where it was written, as the dateline says; may be empty
 * @param region the country or region behind the city in the dateline; may be empty
 * @param body paragraphs parted by an empty line; may be empty
 */
public record StoryText(String headline, String city, String region, String body) {

    private static final int LONGEST_BODY = 200_000;
    private static final String GAP = "\n\n";
    private static final String COMMA = ", ";

    /** The whole in one text; of the body its first 200,000 characters. */
    String text() {
        return headline + GAP + writtenIn() + GAP + body.substring(0, bodyEnd());
    }

    private String writtenIn() {
        return region.isEmpty() ? city : city + COMMA + region;
    }

    int headlineEnd() {
        return headline.length();
    }

    /** Where the body begins in the text. */
    int bodyStart() {
        return headline.length() + GAP.length() + writtenIn().length() + GAP.length();
    }

    /** Not within a pair of UTF-16 units. */
    private int bodyEnd() {
        int end = Math.min(body.length(), LONGEST_BODY);
        return end > 0 && end < body.length() && Character.isHighSurrogate(body.charAt(end - 1)) ? end - 1 : end;
    }

    /** The names of the place of writing, as they stand in the text. */
    List<Name> datelineNames() {
        int start = headline.length() + GAP.length();
        Name town = new Name(start, start + city.length(), NameType.PLACE, 1);
        int second = town.end() + COMMA.length();
        Name area = new Name(second, second + region.length(), NameType.PLACE, 1);
        return city.isEmpty() ? List.of() : region.isEmpty() ? List.of(town) : List.of(town, area);
    }

    /** Whether a name stands in headline or body. */
    boolean isOutsideDateline(Name name) {
        return name.start() < headlineEnd() || name.start() >= bodyStart();
    }
}
