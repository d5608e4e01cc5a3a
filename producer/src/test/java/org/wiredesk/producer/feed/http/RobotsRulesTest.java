package org.wiredesk.producer.feed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {

    private static final RobotsRules RULES = RobotsRules.parse("""
            # for all
            User-agent: somebody
            User-Agent: *
            Disallow: /private/   # not there
            Allow: /private/rss
            Disallow: /*.pdf$
            Disallow: /search?*q=
            Disallow: /same
            Allow: /same
            Crawl-delay: 5
            Disallow:
            """);

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/news, true",
        "/private/, false",
        "/private/archive, false",
        "/private/rss.xml, true",
        "/a/b.pdf, false",
        "/a/b.pdf?x, true",
        "/search?lang=en&q=ferry, false",
        "/same, true",
        "/Private/, true",
    })
    void theLongestRuleThatFitsWins(String path, boolean allowed) {
        assertThat(RULES.allows(path)).isEqualTo(allowed);
        assertThat(RULES.delay()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aGroupThatNamesUsIsTheOnlyOneThatCounts() {
        RobotsRules rules = RobotsRules.parse("""
                User-agent: Wiredesk
                Disallow: /
                User-agent: *
                Allow: /
                """);

        assertThat(rules.allows("/rss")).isFalse();
    }

    @Test
    void nothingSaidIsAllAllowed() {
        assertThat(RobotsRules.parse("").allows("/x")).isTrue();
        assertThat(RobotsRules.parse("<html>Disallow: /").allows("/x")).isTrue();
    }
}
