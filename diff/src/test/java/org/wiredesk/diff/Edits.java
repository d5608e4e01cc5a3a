package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiredesk.schemas.Paragraphs;

/** Edits such as agencies make, by chance: words changed, paragraphs added, removed, moved, split and joined. */
final class Edits {

    private static final String[] WORDS =
            "the a ferry port harbour Split Zadar 12 18 dead said “we” not fire minister Umerov rain, sank alleged on Monday"
                    .split(" ", -1);

    private Edits() {}

    static String sentence(Random random) {
        return IntStream.range(0, 6 + random.nextInt(8))
                        .mapToObj(i -> word(random))
                        .collect(Collectors.joining(" "))
                + ".";
    }

    static String some(String body, Random random) {
        List<String> paragraphs = new ArrayList<>(Paragraphs.split(body));
        for (int edit = 0; edit < 4 && paragraphs.size() > 1; edit++) {
            int place = random.nextInt(paragraphs.size() - 1);
            String text = paragraphs.get(place);
            int space = text.indexOf(' ', text.length() / 2);
            switch (random.nextInt(6)) {
                case 0 -> paragraphs.add(place, sentence(random));
                case 1 -> paragraphs.remove(place);
                case 2 -> Collections.swap(paragraphs, place, paragraphs.size() - 1);
                case 3 -> paragraphs.set(place, text + " " + paragraphs.remove(place + 1));
                case 4 -> {
                    if (space > 0) {
                        paragraphs.set(place, text.substring(0, space));
                        paragraphs.add(place + 1, text.substring(space + 1));
                    }
                }
                default -> paragraphs.set(place, text.replaceFirst("\\b\\w+", word(random)));
            }
        }
        return Paragraphs.join(paragraphs);
    }

    private static String word(Random random) {
        return random.nextInt(3) == 0 ? "w" + random.nextInt(5_000) : WORDS[random.nextInt(WORDS.length)];
    }
}
