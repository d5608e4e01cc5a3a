package org.wiredesk.producer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNamesTest {

    @ParameterizedTest
    @CsvSource({
        "AP, ap",
        "The Associated Press, ap",
        "nprov:AP, ap",
        "https://apnews.com/hub/x, ap",
        "Agence France-Presse, afp",
        "reuters.com, reuters",
        "www.thomsonreuters.com, reuters",
        "http://cv.iptc.org/newscodes/newsprovider/REUTERS, reuters",
        "dpa Deutsche Presse-Agentur, dpa-deutsche-presse-agentur",
        "Deutsche Presse-Agentur, dpa",
        "TT Nyhetsbyrån, tt",
        "nprov:AcmeNews, acmenews",
        "http://www.acmenews.com/about/, acmenews",
        "news.bbc.co.uk, bbc",
        "Acme News LLC, acme-news-llc"
    })
    void aNameHasOneSpelling(String name, String expected) {
        assertThat(SourceNames.shortName(name)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "http://", "nprov:"})
    void whatNamesNobodyHasNone(String name) {
        assertThat(SourceNames.shortName(name)).isEmpty();
    }

    @Test
    void onlyAgenciesAreKnown() {
        assertThat(SourceNames.known("Europa Press")).contains("europapress");
        assertThat(SourceNames.known("Ines Falk")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'tag:reuters.com,2014:newsml_L1N14N0FF', reuters.com",
        "urn:newsml:afp.com:20260314T122500Z:doc-36xk7b3, afp.com",
        "https://x.example/1, x.example",
        "urn:x:1, ''",
        "0a1b, ''"
    })
    void anIdMayNameADomain(String agencyId, String domain) {
        assertThat(SourceNames.authority(agencyId)).isEqualTo(domain);
    }

    @Test
    void aVeryLongNameIsCut() {
        assertThat(SourceNames.shortName("x".repeat(100_000)).orElse("")).hasSizeLessThanOrEqualTo(64);
    }
}
