package org.wiredesk.system.determinism;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.wiredesk.system.harness.Checkout;
import org.wiredesk.system.harness.Ninjs;

/** What an agency sends in this test: its part of the sample wire day, and chains of a desk that cannot make up its mind. */
final class GeneratedChains {

    private static final int CHAINS = 16;
    private static final int LENGTH = 5;
    private static final int SHARED = 4;
    private static final List<String> TOPICS = List.of("16000000", "15000000", "17000000");
    private static final List<String> TOWNS = List.of("Oslo", "Porto", "Gdansk", "Split", "Ghent", "Turku", "Bari");
    private static final List<String> THINGS =
            List.of("two bridges", "a ferry", "the old mill", "its archive", "a pear orchard", "the tram depot");

    private GeneratedChains() {}

    /** Fills a folder with files that are to be sent in the order of their names. */
    static void write(String source, Path folder) {
        Random random = new Random(source.hashCode());
        try (Stream<Path> day = Files.list(Checkout.samples().resolve("day"))) {
            for (Path file : day.filter(file -> file.toString().contains("-" + source + "-"))
                    .toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            for (int number = 0; number < CHAINS * LENGTH; number++) {
                Files.writeString(
                        folder.resolve("%04d-chain.json".formatted(1_000 + number)),
                        item(source, random.nextInt(CHAINS), random).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any version of a story: again, late, killed, mended. The first few stories have one name at all agencies. */
    private static Ninjs item(String source, int story, Random random) {
        int version = 1 + random.nextInt(LENGTH);
        String name = story < SHARED ? "shared" : source;
        Random same = new Random((name + story).hashCode());
        String headline = "Council of " + one(same, TOWNS) + " counts " + one(same, THINGS) + " (" + name + story + ")";
        Ninjs item = new Ninjs("urn:example:" + name + ":" + story, version)
                .headline((version == 3 ? "CORRECTED-" : "") + headline)
                .paragraphs(
                        headline + ".",
                        "The mayor of " + one(same, TOWNS) + " spoke of " + one(same, THINGS) + ".",
                        "It was count number " + random.nextInt(3) + " of " + version + ".")
                .about(TOPICS.get(random.nextInt(TOPICS.size())), "");
        return version == 4 ? item.killed() : item;
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
