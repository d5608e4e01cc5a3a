package org.wiredesk.language.token;

import java.util.List;
import java.util.Random;

/** Makes texts that no writer would write: pieces of news, marks, other scripts, emoji, halves of characters. */
public final class AnyText {

    private static final List<String> PIECES = List.of(
            "Kyiv",
            "Rustem Umerov",
            "U.S.",
            "Mr. ",
            "said",
            " ",
            " ",
            " ",
            "\n\n",
            "\n",
            ". ",
            ".",
            ",",
            "'s",
            "n't",
            "-",
            "--",
            "(",
            ")",
            "\"",
            "10,000",
            "3.5",
            "@desk",
            "#",
            "<p>",
            "</p>",
            "&amp;",
            "😀",
            "\ud83d",
            "\ude00",
            "\u0000",
            "\u200f",
            "שלום",
            "مرحبا",
            "北京",
            "ALL CAPS",
            "İstanbul",
            "e\u0301",
            "\u00a0",
            "\t",
            "’",
            "“",
            "...",
            "Bank of England",
            "al-",
            "http://a.b/c",
            "of",
            "ﬁ");

    private AnyText() {}

    /** A text of up to so many pieces. */
    public static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(pieces + 1);
        for (int piece = 0; piece < count; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
