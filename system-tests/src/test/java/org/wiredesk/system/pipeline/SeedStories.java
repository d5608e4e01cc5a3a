package org.wiredesk.system.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.wiredesk.system.harness.Checkout;

/** The two stories of this kind that there are. */
final class SeedStories {

    private SeedStories() {}

    /** The story that the project was started with. It is not ours, so it is not in the project. */
    static SeedStory theSeed() {
        return new SeedStory(
                Checkout.beside("shared/seeds/000_7a179000080eb7cf.txt"),
                "Updated - Test BSP-2636",
                "Russia-Ukraine peace talks end after less than 2 hours",
                "ISTANBUL, Turkey",
                List.of(
                        "What to know about the 2024 Election",
                        "Democracy: American democracy",
                        "AP’s Role",
                        "Read the latest",
                        "___",
                        "contributed.",
                        "Follow AP’s coverage of the war in Ukraine"),
                "conflict-war-and-peace",
                "politics-and-government",
                List.of(
                        "Rustem Umerov",
                        "Vladimir Medinsky",
                        "Volodymyr Zelenskyy",
                        "Vladimir Putin",
                        "Donald Trump",
                        "Hakan Fidan",
                        "Marco Rubio"),
                List.of("Istanbul", "Kyiv", "Moscow", "Kupiansk", "Tirana"),
                "Aamer Madhani",
                "exchange 1,000 prisoners of war each",
                "exchange 1,200 prisoners of war each");
    }

    /** A story of our own that is laid out like it. */
    static SeedStory ourOwn() {
        Path file = Checkout.samples().resolve("day/027-ap-ferlo-talks.txt");
        return new SeedStory(
                file,
                "Updated - Test KLM-4471",
                "Ferlo peace talks in Malta end after one morning",
                "VALLETTA, Malta",
                List.of(
                        "What to know about the 2026 election season",
                        "Who votes",
                        "How AP counts",
                        "More to read",
                        "___",
                        "contributed.",
                        "Follow AP’s coverage of the Ferlo conflict"),
                "conflict-war-and-peace",
                "politics-and-government",
                List.of(
                        "Aissata Ndiaye-Ba",
                        "Demba Sowane",
                        "Carmela Zerafa-Pace",
                        "Ousmane Thiam-Faye",
                        "Mariama Gaye-Diallo"),
                List.of("Valletta", "Dakar", "Senegal", "Geneva"),
                "Lorcan Whitby-Osei",
                "free 120 prisoners each",
                "free 135 prisoners each");
    }
}
