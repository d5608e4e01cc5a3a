package org.wiredesk.producer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.producer.fakes.Deliveries;

/** A megabyte of what a reader looks at again and again: one whose effort grew with the square of the length would take minutes or hours. */
class EffortTest {

    private static final int LENGTH = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String RSS = "<rss version='2.0'><channel><item><title>Ferry runs</title><author>";
    private static final String SIGNS = "\u0001eca0045 4 i 120  dpa 0061\n\nNorland/\n\u0002x ";
    private static final String SLUG = "<nitf><head><meta name='slug' content='a";
    private static final String NITF = "b'/></head><body><body.content><p>Ferry runs.</p></body.content></body></nitf>";
    private static final String NINJS = "{\"uri\":\"urn:x:1\",\"headline\":\"Ferry runs\",\"body_html\":\"";

    static Stream<Arguments> deliveries() {
        return Stream.of(
                Arguments.of("an author of at signs", RSS, "a@", "</author></item></channel></rss>"),
                Arguments.of("document types without an end", "<rss>", "<!DOCTYPE[", ""),
                Arguments.of("ampersands without a semicolon", "<rss>", "&", "</rss>"),
                Arguments.of("an embargo without a time", SIGNS, "sperrfrist ", "\n\nIt runs.\n\u0003141137\u0004"),
                Arguments.of("a slug of blanks", SLUG, " ", NITF),
                Arguments.of("a slug of markers", SLUG, ",Kill", "&#10;" + NITF),
                Arguments.of("tags with quotes without an end", NINJS, "<a \\\"=\\\">", "\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deliveries")
    void effortGrowsWithTheLengthAndWithNothingElse(String what, String begin, String piece, String end) {
        // Given
        String delivery = begin + piece.repeat(LENGTH / piece.length()) + end;

        // Then
        Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> assertThat(Deliveries.read(delivery)).as(what).isNotEmpty());
    }
}
