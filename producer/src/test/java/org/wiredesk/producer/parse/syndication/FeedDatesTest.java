package org.wiredesk.producer.parse.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

class FeedDatesTest {

    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
    private static final String RSS_1 = "http://purl.org/rss/1.0/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "pubDate | <rss version='2.0'><channel><item><title>Ferry</title><pubDate>24-13-2026</pubDate></item></channel></rss>",
                "date | <rss version='2.0' xmlns:dc='" + DUBLIN
                        + "'><channel><item><title>Ferry</title><dc:date>yesterday</dc:date></item></channel></rss>",
                "date | <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='" + RSS_1
                        + "' xmlns:dc='" + DUBLIN
                        + "'><channel/><item><title>Ferry</title><dc:date>yesterday</dc:date></item></rdf:RDF>",
                "updated | <feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Ferry</title><updated>soon</updated></entry></feed>",
                "issued | <feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>Ferry</title><issued>soon</issued></entry></feed>"
            })
    void aDateThatCannotBeReadIsLeftOutWithAWarning(String element, String feed) {
        // When
        WireItem item = Deliveries.item(feed);

        // Then
        assertThat(item.getVersionCreated()).isEmpty();
        assertThat(item.getWarnings())
                .filteredOn(warning -> warning.getKind() == WarningKind.VALUE)
                .singleElement()
                .extracting(Warning::getPlace)
                .isEqualTo("entry 1 " + element);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22 15:03:27,2026-11-22T15:03:27Z,true",
        "20261122T150327Z,2026-11-22T15:03:27Z,false",
        "2026-13-24T10:00:00Z,,false",
        "24-12-2026,,false",
        "'Sun, 22 Nov 2026 16:03:27 +0100',2026-11-22T15:03:27Z,false",
        "2026-11,2026-11-01T00:00:00Z,false"
    })
    void aDateIsReadRightOrNotAtAll(String date, @Nullable Instant read, boolean assumed) {
        // When
        WireItem item = Deliveries.item("<rss version='2.0'><channel><item><title>Ferry</title><guid>1</guid><pubDate>"
                + date + "</pubDate></item></channel></rss>");

        // Then
        assertThat(item.getVersionCreated()).isEqualTo(Optional.ofNullable(read));
        assertThat(item.getWarnings())
                .filteredOn(warning -> warning.getPlace().endsWith(" pubDate"))
                .extracting(Warning::getKind)
                .isEqualTo(
                        read == null ? List.of(WarningKind.VALUE) : assumed ? List.of(WarningKind.ASSUMED) : List.of());
    }

    @Test
    void onlyTheEntryThatItStandsInIsWarnedOf() {
        // When
        List<ParseOutcome> outcomes = Deliveries.read(
                "<rss version='2.0'><channel><item><title/><pubDate>never</pubDate></item>"
                        + "<item><title>Ferry</title><pubDate>Sun, 22 Nov 2026 15:03:27 GMT</pubDate></item></channel></rss>");

        // Then
        WireItem item = ((ParseOutcome.Parsed) outcomes.get(1)).item();
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-11-22T15:03:27Z"));
        assertThat(item.getWarnings()).noneMatch(warning -> warning.getKind() == WarningKind.VALUE);
    }
}
