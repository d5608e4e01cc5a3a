package org.wiredesk.monitor.window;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectsTest {

    private static final char SYN = 0x16;
    private static final char SOH = 0x01;
    private static final char DELETE = 0x7F;
    private static final char RIGHT_TO_LEFT_OVERRIDE = 0x202E;

    @Test
    void anExcerptHasLinesWhateverEndsThem() {
        assertThat(excerpt("one\r\ntwo\rthree\n\tfour")).isEqualTo("one\ntwo\nthree\n\tfour");
    }

    @Test
    void controlCharactersAreShownByTheirPictures() {
        assertThat(excerpt("" + SYN + SYN + SOH + "x9\r\n")).isEqualTo("␖␖␁x9\n");
    }

    @Test
    void whatElseCannotBeSeenIsAReplacementSign() {
        assertThat(excerpt("a" + DELETE + RIGHT_TO_LEFT_OVERRIDE + "b")).isEqualTo("a��b");
    }

    @Test
    void anExcerptIsCutInNoCharacter() {
        assertThat(excerpt("😀".repeat(301))).isEqualTo("😀".repeat(300));
    }

    private static String excerpt(String text) {
        return Rejects.excerpt(UTF_8.encode(text));
    }
}
