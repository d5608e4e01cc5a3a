package org.wiredesk.producer.parse.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The ferry runs.",
                "“The ferry runs,” she said, and it did: 3 €, half past nine – as ever…",
                "Les élèves à Orléans; Ærø, Łódź, Żnin",
                "Паром ходит снова.",
                "渡し船が再び運航する。",
                "😀 at the beginning, and at the end 😀",
                "\u0000\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\uD800\uDC00\uDBFF\uDFFF"
            })
    void whatIsWellFormedComesOutAsItWentIn(String text) {
        assertThat(Utf8.strictly(text.getBytes(UTF_8))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a continuation of nothing
                "C3", // cut short at the end
                "C328", // cut short by ASCII
                "C0AF", // longer than need be
                "C1BF",
                "E080AF",
                "F08080AF",
                "EDA080", // half of a pair
                "EDBFBF",
                "F4908080", // beyond the last character
                "F8888080", // five bytes
                "FF",
                "2020202020202020C3", // behind a run of ASCII
                "E28220"
            })
    void whatBreaksARuleIsNoText(String bytes) {
        assertThat(Utf8.strictly(HexFormat.of().parseHex(bytes))).isEmpty();
    }

    @Test
    void itSaysOfAnyBytesWhatJavaSays() {
        Random random = new Random(7);
        byte[] alphabet = HexFormat.of().parseHex("0041617FC280C3A9BFE2829CE0A0EDF0908FF49F");
        for (int round = 0; round < 20_000; round++) {
            // Given
            byte[] bytes = new byte[random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextInt(3) == 0 ? (byte) 'a' : alphabet[random.nextInt(alphabet.length)];
            }

            // When
            Optional<String> text = Utf8.strictly(bytes);

            // Then
            assertThat(text).as(HexFormat.of().formatHex(bytes)).isEqualTo(byJava(bytes));
        }
    }

    private static Optional<String> byJava(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
