package org.wiredesk.system.load;

import java.util.List;
import java.util.Random;
import org.wiredesk.system.harness.Ninjs;

/** Stories without end, all different and all made up. The same number always tells the same story. */
final class GeneratedWire {

    private static final List<String> TOWNS =
            List.of("Oslo", "Porto", "Gdansk", "Split", "Ghent", "Turku", "Bari", "Cork", "Basel", "Malmo");
    private static final List<String> WHO =
            List.of("The council", "A court", "The port", "A school", "The museum", "A farmers' union", "The choir");
    private static final List<String> DID =
            List.of("opens", "closes", "moves", "repairs", "counts", "paints", "measures", "sells");
    private static final List<String> WHAT =
            List.of("two bridges", "a ferry", "the old mill", "its archive", "a pear orchard", "the tram depot");
    private static final List<String> WHY = List.of(
            "after a dry winter", "before the summer season", "for the first time since the war", "to save money");

    private GeneratedWire() {}

    /** A story as an agency sends it. */
    static Ninjs item(int number) {
        Random random = new Random(number);
        String headline = sentence(random) + " (" + number + ")";
        return new Ninjs("urn:example:generated:" + number, 1)
                .headline(headline)
                .paragraphs(
                        headline + ".",
                        sentence(random) + ", said number " + number + " of the people who were asked.",
                        sentence(random) + ".");
    }

    private static String sentence(Random random) {
        return String.join(
                " ", one(random, WHO), "of", one(random, TOWNS), one(random, DID), one(random, WHAT), one(random, WHY));
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
