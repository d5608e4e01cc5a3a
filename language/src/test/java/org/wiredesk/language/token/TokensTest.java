package org.wiredesk.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '~',
            value = {
                "Kyiv's mayor can't come.           | Kyiv 's mayor ca n't come .",
                "the company’s shares               | the company ’s shares",
                "He earned $3.5 billion, up 10,000% | He earned $ 3.5 billion , up 10,000 %",
                "U.S. troops left at 5:30 p.m. EST  | U.S. troops left at 5:30 p.m. EST",
                "Acme Inc. and J. R. Smith Jr. won  | Acme Inc. and J. R. Smith Jr. won",
                "KYIV, Ukraine (AP) — Mr. Bondar    | KYIV , Ukraine ( AP ) — Mr. Bondar",
                "the Paris-based bank               | the Paris - based bank",
                "Al-Shifa, Kim Jong-un, Abdel-Aziz  | Al-Shifa , Kim Jong-un , Abdel-Aziz",
                "AT&T said @desk #news              | AT&T said @desk #news",
                "www.example.org/news is down...    | www.example.org/news is down ...",
                "\"Stop!\" he said                  | \" Stop ! \" he said",
                "win 3-2 (2-1)                      | win 3-2 ( 2-1 )",
                "It ended.The next began            | It ended . The next began",
                "Ng'ang'a won                       | Ng'ang'a won",
                "they're here, I'll go, he'd seen   | they 're here , I 'll go , he 'd seen",
                "😀Kabul😀                          | 😀 Kabul 😀"
            })
    void aTextIsCutIntoWordsAndMarks(String text, String tokens) {
        assertThat(words(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Mr. Bondar left. He was tired.                    | 2",
                "Gen. Oleh Bondar of the U.S. Army left. He smiled | 2",
                "He works for Acme Inc. The firm is small.         | 2",
                "\"Stop!\" he said. \"We must go.\" They went.     | 3",
                "Is it over? Nobody knows!                         | 2",
                "J. R. Smith won.                                  | 1",
                "It cost 3.5 million. Prices rose.                 | 2",
                "It is on St. James Street                         | 1"
            })
    void aTextIsCutIntoSentences(String text, int sentences) {
        assertThat(Tokens.of(text).sentenceCount()).isEqualTo(sentences);
    }

    @Test
    void aHeadlineIsASentenceAndABrokenLineIsNone() {
        assertThat(Tokens.of("Ferry runs aground\n\nA ferry ran\naground on Saturday.")
                        .sentenceCount())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\u200f\u200e", "\u0000\u0001"})
    void aTextWithoutWordsHasNoTokens(String text) {
        Tokens tokens = Tokens.of(text);

        assertThat(tokens.count()).isZero();
        assertThat(tokens.sentenceCount()).isZero();
    }

    @Test
    void whateverTheTextEachUnitThatIsNoSpaceLiesInOneToken() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            // Given any text
            String text = AnyText.of(random, 200);

            // When it is cut
            Tokens tokens = Tokens.of(text);

            // Then tokens follow one another, sentences cover them, and what lies between them is no letter
            int behind = 0;
            for (int token = 0; token < tokens.count(); token++) {
                assertThat(tokens.start(token)).isGreaterThanOrEqualTo(behind);
                assertThat(tokens.end(token)).isGreaterThan(tokens.start(token));
                assertThat(text.substring(behind, tokens.start(token))).doesNotContainPattern("[\\p{L}\\p{Nd}\\p{P}]");
                behind = tokens.end(token);
            }
            assertThat(text.substring(behind)).doesNotContainPattern("[\\p{L}\\p{Nd}\\p{P}]");
            int last = tokens.sentenceCount() == 0 ? 0 : tokens.sentenceEnd(tokens.sentenceCount() - 1);
            assertThat(last).isEqualTo(tokens.count());
        }
    }

    private static String words(String text) {
        return Tokens.of(text).toString().strip().replace('\n', ' ');
    }
}
