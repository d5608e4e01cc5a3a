package org.wiredesk.producer.feed.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpoolNameTest {

    @ParameterizedTest
    @CsvSource({
        "ferry.xml, ferry.xml",
        "rss.xml;charset=utf-8, rss.xml;charset=utf-8",
        "../../etc/passwd, passwd",
        "..\\..\\boot.ini, boot.ini",
        ".., _..",
        ".hidden, _.hidden",
        "a~b.txt, a_b.txt",
        "feed.tmp, feed.tmp_",
        "'', _",
        "/, _",
        "Überschrift 1.txt, Überschrift 1.txt",
    })
    void aNameStaysInItsFolderAndIsSeen(String name, String fit) {
        assertThat(SpoolName.of(name)).isEqualTo(fit);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        String name = SpoolName.of("ü".repeat(300) + ".xml");

        assertThat(name.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(100);
        assertThat(name).endsWith("ü.xml");
    }

    @Test
    void nothingSteersATerminal() {
        assertThat(SpoolName.of("a\u001b[2Jb\u202ec\u0000.txt")).isEqualTo("a__2Jb_c_.txt");
    }
}
