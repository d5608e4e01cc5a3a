package org.wiredesk.producer.parse.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlProseTest {

    static Stream<Arguments> pieces() {
        return Stream.of(
                Arguments.of("<p>One.</p> <p>Two.</p>", List.of("One.", "Two.")),
                Arguments.of("<P CLASS=x>One\n  <b>bold</b> &amp; plain.<P>Two", List.of("One bold & plain.", "Two")),
                Arguments.of("One<br>still one<br/><br />Two", List.of("One still one", "Two")),
                Arguments.of("<ul><li>Ports</li><li>Ships</li></ul>", List.of("Ports", "Ships")),
                Arguments.of("<table><tr><td>Rome</td><td>2</td></tr></table>", List.of("Rome 2")),
                Arguments.of("<p>a&nbsp;b&#8212;c&#x2014;d &mdash; &hellip;</p>", List.of("a b—c—d — …")),
                Arguments.of("<p>&nope; &#0; 5 < 6 & 7 > 3</p>", List.of("&nope; 5 < 6 & 7 > 3")),
                Arguments.of("<p>One</ br>still one</p><!-- <p>no</p> --><p>Two</p>", List.of("Onestill one", "Two")),
                Arguments.of("<head><title>No</title></head><body><p>Yes</p></body>", List.of("Yes")),
                Arguments.of("<script>if (a<b) '<p>no</p>'</script><p>Yes</p>", List.of("Yes")),
                Arguments.of("<figure><img src=x><figcaption>No</figcaption></figure><p>Yes</p>", List.of("Yes")),
                Arguments.of("<a href=\"x>y\" title='a \"b\"'>link</a> text", List.of("link text")),
                Arguments.of("<p><![CDATA[5 < 6]]></p>", List.of("5 < 6")),
                Arguments.of("<figure><p>never closed</p>", List.of("never closed")),
                Arguments.of("<p>cut in a tag <a href=", List.of("cut in a tag")),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void markupBecomesParagraphs(String html, List<String> expected) {
        assertThat(HtmlProse.paragraphs(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT&amp;T <b>gains</b>", "<h1>AT&amp;T gains</h1>", "  AT&T\n gains "})
    void aHeadlineIsOneLineWithoutMarkup(String headline) {
        assertThat(HtmlProse.line(headline)).isEqualTo("AT&T gains");
    }

    @Test
    void aLessThanSignIsNoMarkup() {
        assertThat(HtmlProse.line("Growth <2%, says <unnamed> source")).isEqualTo("Growth <2%, says source");
        assertThat(HtmlProse.line("Growth <2% and < 3%")).isEqualTo("Growth <2% and < 3%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<p>", "<a b=\"", "<!--", "<script>", "&amp;", "<![CDATA[", "</p", "<figure>"})
    void effortGrowsWithTheLengthOnly(String piece) {
        // Given
        String html = piece.repeat(200_000);

        // When
        Duration limit = Duration.ofMinutes(1);

        // Then
        Assertions.assertTimeoutPreemptively(limit, () -> HtmlProse.paragraphs(html));
    }
}
