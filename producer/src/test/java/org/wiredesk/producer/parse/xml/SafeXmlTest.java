package org.wiredesk.producer.parse.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {

    @ParameterizedTest
    @CsvSource({
        "utf8, UTF-8",
        "UTF8, UTF-8",
        "utf-8, UTF-8",
        "ISO-8859-1, ISO-8859-1",
        "latin1, ISO-8859-1",
        "windows-1252, windows-1252",
        "UTF-16, UTF-8"
    })
    void namesOfEncodingsAreTakenAsTheyAreWritten(String declared, String real) throws UnreadableXml {
        // Given
        byte[] bytes =
                ("<?xml version='1.0' encoding='" + declared + "'?><a>Øresund</a>").getBytes(Charset.forName(real));

        // When
        String text = textOf(bytes);

        // Then
        assertThat(text).isEqualTo("Øresund");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aByteOrderMarkSaysMoreThanTheDeclaration(String real) throws UnreadableXml {
        // Given
        byte[] bytes = "\uFEFF<?xml version='1.0' encoding='UTF-16'?><a>Øresund</a>".getBytes(Charset.forName(real));

        // When
        String text = textOf(bytes);

        // Then
        assertThat(text).isEqualTo("Øresund");
    }

    @Test
    void aWrongByteIsNamedByItsLine() {
        assertThatThrownBy(() -> textOf("<a>\n\u00d8</a>".getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(UnreadableXml.class, problem -> {
                    assertThat(problem.place()).isEqualTo("line 2");
                    assertThat(problem).hasMessage("The bytes there are not UTF-8, as it is declared.");
                });
    }

    @Test
    void aDocumentTypeIsAcceptedAndNotFollowed() throws UnreadableXml {
        assertThat(textOf("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a>text</a>"))
                .isEqualTo("text");
    }

    @Test
    void noFileIsReadThroughAnEntity(@TempDir Path folder) throws IOException {
        // Given
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String xml = "<!DOCTYPE a [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><a>&s;</a>";

        // Then
        assertThatThrownBy(() -> textOf(xml)).isInstanceOf(UnreadableXml.class).hasMessageNotContaining("the secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x 'lol'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x 'lol'>]><a b='&x;'/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p.dtd'> %p;]><a>&x;</a>",
                "<a>&nbsp;</a>"
            })
    void noEntityIsExpanded(String xml) {
        assertThatThrownBy(() -> textOf(xml)).isInstanceOf(UnreadableXml.class);
    }

    @Test
    void aBillionLaughsAreRefusedAtOnce() {
        // Given
        StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        xml.append("]><a>&l9;</a>");

        // Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(50),
                () -> assertThatThrownBy(() -> textOf(xml.toString())).isInstanceOf(UnreadableXml.class));
    }

    @Test
    void depthIsBounded() {
        assertThatThrownBy(() -> textOf("<a>".repeat(50_000) + "</a>".repeat(50_000)))
                .isInstanceOf(UnreadableXml.class)
                .hasMessage("Its elements are nested more than 200 deep.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<a></b>", "<a", "", "text", "<a>\u0000</a>", "<a/><b/>", "<a>& b</a>"})
    void brokenXmlIsRefusedWithAPlace(String xml) {
        assertThatThrownBy(() -> readAll(xml))
                .isInstanceOfSatisfying(
                        UnreadableXml.class,
                        problem -> assertThat(problem.place()).startsWith("line "));
    }

    @Test
    void whatTheCarrierSaysOutweighsTheDeclaration() throws UnreadableXml {
        // Given
        byte[] bytes = "<?xml version='1.0' encoding='utf-8'?><a>Øresund</a>".getBytes(ISO_8859_1);

        // When
        try (SafeXml xml = SafeXml.open(new ByteArrayInputStream(bytes), Optional.of(ISO_8859_1), 100)) {
            // Then
            assertThat(xml.nextElement()).contains("a");
            assertThat(xml.readElement().text()).isEqualTo("Øresund");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-32LE", "UTF-16BE", "UTF-16LE"})
    void wideEncodingsNeedNoMark(String real) throws UnreadableXml {
        assertThat(textOf("<a>Øresund</a>".getBytes(Charset.forName(real)))).isEqualTo("Øresund");
    }

    @Test
    void whatComesBeforeAWrongByteIsRead() throws UnreadableXml {
        // Given
        byte[] bytes = ("<m>\n<a>one</a>\n" + " \n".repeat(20_000) + "<a>\u00d8</a></m>").getBytes(ISO_8859_1);

        // When
        try (SafeXml xml = SafeXml.open(bytes)) {
            xml.nextElement();
            xml.nextElement();
            String first = xml.readElement().text();

            // Then
            assertThat(first).isEqualTo("one");
            assertThatThrownBy(() -> {
                        xml.nextElement();
                        xml.readElement();
                    })
                    .isInstanceOfSatisfying(
                            UnreadableXml.class,
                            problem -> assertThat(problem.place()).isEqualTo("line 20003"));
        }
    }

    @Test
    void aForbiddenElementIsPassedOver() throws UnreadableXml {
        // Given
        String deep = "<b>".repeat(1_000) + "</b>".repeat(1_000);
        String xml = "<m><a>" + deep + "</a><a>" + "x".repeat(5_000) + "</a><a c='" + "y".repeat(5_000)
                + "'/><a>good</a></m>";

        // When
        try (SafeXml reader = SafeXml.open(new ByteArrayInputStream(xml.getBytes(UTF_8)), Optional.empty(), 4_000)) {
            reader.nextElement();
            for (int i = 0; i < 3; i++) {
                reader.nextElement();
                assertThatThrownBy(reader::readElement).isInstanceOf(ForbiddenXml.class);
            }
            reader.nextElement();

            // Then
            assertThat(reader.readElement().text()).isEqualTo("good");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<a b='", "<a><b c='"})
    void nothingThatNeverEndsIsGathered(String beginning) {
        // Given
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(beginning.getBytes(UTF_8)), new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public synchronized int read(byte[] target, int offset, int length) {
                        Arrays.fill(target, offset, offset + length, (byte) 'x');
                        return length;
                    }
                });

        // Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(50),
                () -> assertThatThrownBy(() -> {
                            try (SafeXml xml = SafeXml.open(endless, Optional.empty(), 10_000)) {
                                xml.nextElement();
                                xml.readElement();
                                xml.nextElement();
                            }
                        })
                        .isInstanceOf(UnreadableXml.class));
    }

    @Test
    void aMillionAttributesAreRefused() {
        // Given
        StringBuilder xml = new StringBuilder("<a");
        for (int i = 0; i < 1_000_000; i++) {
            xml.append(" b").append(i).append("=''");
        }

        // Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(50),
                () -> assertThatThrownBy(() -> textOf(xml.append("/>").toString()))
                        .isInstanceOf(UnreadableXml.class));
    }

    @Test
    void anEntityThatGrowsWithTheSquareIsRefused() {
        // Given
        String xml = "<!DOCTYPE a [<!ENTITY x '" + "x".repeat(100_000) + "'>]><a>" + "&x;".repeat(100_000) + "</a>";

        // Then
        assertThatThrownBy(() -> textOf(xml)).isInstanceOf(UnreadableXml.class).hasMessageContaining("entity");
    }

    @Test
    void manyHarmlessReferencesAreNoBomb() throws UnreadableXml {
        assertThat(textOf("<a>" + "&amp;&#233;".repeat(200_000) + "</a>")).isEqualTo("&é".repeat(200_000));
    }

    @Test
    void nothingIsIncluded(@TempDir Path folder) throws IOException, UnreadableXml {
        // Given
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String xml = "<a xmlns:xi='http://www.w3.org/2001/XInclude'>text<xi:include parse='text' href='"
                + secret.toUri() + "'/></a>";

        // Then
        assertThat(textOf(xml)).isEqualTo("text");
    }

    @Test
    void aDiskThatFailsIsNoMistakeOfTheDocument() {
        // Given
        InputStream failing = new InputStream() {
            private boolean begun;

            @Override
            public int read() throws IOException {
                if (begun) {
                    throw new IOException("The disk is gone.");
                }
                begun = true;
                return '<';
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                bytes[from] = (byte) read();
                return 1;
            }
        };

        // Then
        assertThatThrownBy(() -> SafeXml.open(failing, Optional.empty(), 100)).isInstanceOf(UncheckedIOException.class);
    }

    private static void readAll(String xml) throws UnreadableXml {
        try (SafeXml reader = SafeXml.open(xml.getBytes(UTF_8))) {
            while (reader.nextElement().isPresent()) {
                assertThat(reader.place()).isNotEmpty();
            }
        }
    }

    private static String textOf(String xml) throws UnreadableXml {
        return textOf(xml.getBytes(UTF_8));
    }

    private static String textOf(byte[] xml) throws UnreadableXml {
        try (SafeXml reader = SafeXml.open(xml)) {
            assertThat(reader.nextElement()).contains("a");
            return reader.readElement().text();
        }
    }
}
