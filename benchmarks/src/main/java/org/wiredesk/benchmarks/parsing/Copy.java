package org.wiredesk.benchmarks.parsing;

import java.util.List;
import java.util.stream.IntStream;

/** One story of our own making, in the length that a text story usually has, for every format to wrap. */
final class Copy {

    static final String HEADLINE = "Harbor of Vesthavn reopens after eleven days of ice, and the first ferry is full";

    private static final List<String> SENTENCES = List.of(
            "The icebreaker cut the last of the channel shortly before dawn, and by seven the queue on the quay was two streets long.",
            "“We have sold out the morning and most of the afternoon,” said Ingrid Halvorsen, who runs the ticket office with her brother.",
            "The town’s 4,300 people had lived on what was in their freezers and on two helicopter flights a day since March 3.",
            "Fishermen said that the ice had pressed against the piers with a force they had not seen in forty years.",
            "The harbor master, Tomas Berg, told The Associated Press that repairs would cost about $2.4 million and take until May.",
            "Schools open again on Monday; the hospital has moved its patients back from the gymnasium.");

    private Copy() {}

    /** Twelve paragraphs, some 3,400 characters together. */
    static List<String> paragraphs() {
        return IntStream.range(0, 12)
                .mapToObj(i -> (i == 0 ? "VESTHAVN, Norway (AP) — " : "")
                        + SENTENCES.get(i % SENTENCES.size()) + " "
                        + SENTENCES.get((i * 5 + 2) % SENTENCES.size()))
                .toList();
    }
}
