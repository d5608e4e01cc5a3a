package org.wiredesk.producer.parse.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
                Duration.ofSeconds(5),
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
