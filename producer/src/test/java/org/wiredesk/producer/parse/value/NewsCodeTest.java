package org.wiredesk.producer.parse.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsCodeTest {

    @ParameterizedTest
    @CsvSource({
        "medtop:16000000, medtop, 16000000",
        "http://cv.iptc.org/newscodes/mediatopic/16000000, medtop, 16000000",
        "https://cv.iptc.org/newscodes/mediatopic/16000000/, medtop, 16000000",
        "http://cv.iptc.org/newscodes/subjectcode/15007000, subj, 15007000",
        "http://cv.iptc.org/newscodes/scene/010100, scene, 010100",
        "http://tt.example/spec/subref/1.0/16000000, http://tt.example/spec/subref/1.0/, 16000000",
        "16000000, '', 16000000",
        "a:b:c, a, b:c",
        ":b, '', :b"
    })
    void aCodeIsTakenApart(String text, String scheme, String code) {
        assertThat(NewsCode.of(text)).contains(new NewsCode(scheme, code));
    }

    @ParameterizedTest
    @CsvSource({
        "http://cv.iptc.org/newscodes/mediatopic/, 16000000, medtop, 16000000",
        "http://cv.iptc.org/newscodes/mediatopic, 16000000, medtop, 16000000",
        "http://cv.iptc.org/newscodes/mediatopic/, medtop:16000000, medtop, 16000000",
        "subj, 15007000, subj, 15007000",
        "'', medtop:16000000, medtop, 16000000"
    })
    void aSchemeBesideTheCodeCounts(String scheme, String code, String expectedScheme, String expectedCode) {
        assertThat(NewsCode.of(scheme, code)).contains(new NewsCode(expectedScheme, expectedCode));
    }

    @Test
    void itIsWrittenAsAQcode() {
        assertThat(NewsCode.of("http://cv.iptc.org/newscodes/signal/correction").map(NewsCode::toText))
                .contains("sig:correction");
        assertThat(NewsCode.of("http://x.example/a/b").map(NewsCode::toText)).contains("http://x.example/a/b");
    }

    @Test
    void nothingIsNoCode() {
        assertThat(NewsCode.of(" ")).isEmpty();
    }
}
